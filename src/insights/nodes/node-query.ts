import { Kind, OperationTypeNode, print, visit } from 'graphql';
import type { DocumentNode, FieldNode, FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';

/** A request of a client whose insights hand out nodes. */
export interface NodeRequest {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** The values of its variables as they were sent, before they were read. */
  variables: Record<string, unknown>;
}

/** Names that the client's document does not use. */
export interface PrivateNames {
  /** Alias of `__typename` in every selection set. */
  type: string;
  /** Alias of `id` of each node. */
  id: string;
  /** Variable that holds the ids. */
  ids: string;
}

/** The most nodes that one query asks for: the largest page of the generated schema. */
export const mostNodes = 200;

/** Names of our own for a request, which differ between requests only where a client uses the same. */
export function privateNames({ document }: NodeRequest): PrivateNames {
  const text = print(document);
  const free = (name: string): string => (text.includes(name) ? free(`${name}_`) : name);
  return { type: free('insightType'), id: free('insightId'), ids: free('insightIds') };
}

/**
 * The query that asks a list of the generated schema for nodes by id with all that the client selected of them: `fieldNodes` are the
 * places of its document that select the field, which together say what is wanted.
 */
export function nodeQuery(request: NodeRequest, listField: string, fieldNodes: readonly FieldNode[], names: PrivateNames): DocumentNode {
  const fragments = request.document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION) as FragmentDefinitionNode[];
  const selections = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const wanted = typed({ kind: Kind.SELECTION_SET, selections }, names);
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: [...(request.operation.variableDefinitions ?? []), idsDefinition(names.ids)],
        selectionSet: { kind: Kind.SELECTION_SET, selections: [listOf(listField, wanted, names)] },
      },
      ...fragments.map((fragment) => ({ ...fragment, selectionSet: typed(fragment.selectionSet, names) })),
    ],
  };
}

function typed(selectionSet: SelectionSetNode, names: PrivateNames): SelectionSetNode {
  const withType = (set: SelectionSetNode): SelectionSetNode => ({ ...set, selections: [field('__typename', names.type), ...set.selections] });
  return visit(selectionSet, { SelectionSet: { leave: withType } });
}

function listOf(listField: string, wanted: SelectionSetNode, names: PrivateNames): FieldNode {
  const ids = { kind: Kind.VARIABLE, name: name(names.ids) } as const;
  const isOneOfThem = { kind: Kind.OBJECT, fields: [{ kind: Kind.OBJECT_FIELD, name: name('in'), value: ids }] } as const;
  return {
    ...field(listField, 'nodes'),
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: name('where'),
        value: { kind: Kind.OBJECT, fields: [{ kind: Kind.OBJECT_FIELD, name: name('id'), value: isOneOfThem }] },
      },
      { kind: Kind.ARGUMENT, name: name('limit'), value: { kind: Kind.INT, value: String(mostNodes) } },
    ],
    selectionSet: { ...wanted, selections: [field('id', names.id), ...wanted.selections] },
  };
}

function idsDefinition(variable: string): NonNullable<OperationDefinitionNode['variableDefinitions']>[number] {
  const id = { kind: Kind.NAMED_TYPE, name: name('ID') } as const;
  const list = { kind: Kind.LIST_TYPE, type: { kind: Kind.NON_NULL_TYPE, type: id } } as const;
  return {
    kind: Kind.VARIABLE_DEFINITION,
    variable: { kind: Kind.VARIABLE, name: name(variable) },
    type: { kind: Kind.NON_NULL_TYPE, type: list },
  };
}

function field(fieldName: string, alias: string): FieldNode {
  return { kind: Kind.FIELD, name: name(fieldName), alias: name(alias) };
}

function name(value: string): { kind: Kind.NAME; value: string } {
  return { kind: Kind.NAME, value };
}
