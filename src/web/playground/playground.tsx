import { formatShortcutForOS, KEY_MAP, useMonaco } from '@graphiql/react';
import { GraphiQL } from 'graphiql';
import { useEffect } from 'react';
import { ActiveTabInView } from './active-tab-in-view.js';
import { ask } from './ask.js';
import { readyQueries } from './ready-queries.js';
import { ReadyQueriesMenu } from './ready-queries-menu.js';
import { WrappedQueryLines } from './wrapped-query-lines.js';

const noLogo = <GraphiQL.Logo><></></GraphiQL.Logo>;
const runKey = formatShortcutForOS(KEY_MAP.runQuery.key, 'Cmd').replace('-', ' + ');

/** GraphiQL on the API of this server. A first visit opens every ready query in a tab; later visits open the reader's own tabs. */
export function Playground() {
  if (!useEditor()) return <p className="waiting">Opening the playground …</p>;
  return (
    <GraphiQL fetcher={ask} defaultTabs={readyQueries} defaultQuery="" shouldPersistHeaders={false}>
      {noLogo}
      <GraphiQL.Footer>
        <p className="hint"><kbd>{runKey}</kbd> asks. The book on the left explains every field; the menu at the top right leads back to the ready queries.</p>
      </GraphiQL.Footer>
      <ActiveTabInView />
      <WrappedQueryLines />
      <ReadyQueriesMenu queries={readyQueries} />
    </GraphiQL>
  );
}

/** Whether the editor is loaded. Before that GraphiQL would change tabs without showing the query of the new one. */
function useEditor(): boolean {
  const { monaco, actions } = useMonaco();
  useEffect(() => void actions.initialize(), [actions]);
  return monaco !== undefined;
}
