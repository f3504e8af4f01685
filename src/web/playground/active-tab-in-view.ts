import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Scrolls the row of tabs so that the active one can be seen, also when it was opened from elsewhere. Shows nothing of its own. */
export function ActiveTabInView(): null {
  const { index } = useGraphiQL((state) => ({ index: state.activeTabIndex }));
  useEffect(() => {
    document.getElementById(`graphiql-session-tab-${index}`)?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [index]);
  return null;
}
