import { Kind } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';

/** Puts the descriptions of interfaces back, in place: the library keeps those of their fields, but drops their own. */
export function keepInterfaceWords(schema: GraphQLSchema, documents: readonly DocumentNode[]): void {
  for (const definition of documents.flatMap((document) => document.definitions)) {
    if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const type = schema.getType(definition.name.value);
    if (type) type.description = definition.description?.value;
  }
}
