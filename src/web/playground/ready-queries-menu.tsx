import { ChevronDownIcon, DropdownMenu, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { createPortal } from 'react-dom';
import type { ReadyQuery } from './ready-query.js';

/** The menu in the head of the page that leads back to the ready queries, each in the tab that has it or else in a new one. */
export function ReadyQueriesMenu({ queries }: { queries: readonly ReadyQuery[] }) {
  const open = useOpenInTab();
  const place = document.getElementById('ready-queries');
  if (!place) return null;
  return createPortal(
    <DropdownMenu modal={false}>
      <DropdownMenu.Button className="ready-queries-button">
        Ready queries <ChevronDownIcon aria-hidden="true" />
      </DropdownMenu.Button>
      <DropdownMenu.Content align="end" className="ready-queries" aria-label="Ready queries">
        {queries.map((query) => (
          <DropdownMenu.Item key={query.title} textValue={query.title} onSelect={() => open(query)}>
            <strong>{query.title}</strong>
            <span>{query.answers}</span>
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>,
    place,
  );
}

function useOpenInTab(): (ready: ReadyQuery) => void {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL((state) => (
    { tabs: state.tabs, queryEditor: state.queryEditor, variableEditor: state.variableEditor }));
  return (ready) => {
    const opened = tabs.findIndex((tab) => tab.query === ready.query && (tab.variables ?? '') === (ready.variables ?? ''));
    if (opened >= 0) return changeTab(opened);
    addTab();
    queryEditor?.setValue(ready.query);
    variableEditor?.setValue(ready.variables ?? '');
  };
}
