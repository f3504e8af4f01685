import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Wraps long lines of a query, as GraphiQL itself wraps only those of the answer. Shows nothing of its own. */
export function WrappedQueryLines(): null {
  const { queryEditor } = useGraphiQL((state) => ({ queryEditor: state.queryEditor }));
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on' }), [queryEditor]);
  return null;
}
