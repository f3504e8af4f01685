import { isTypeDefinitionNode } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';

/** Puts the descriptions of types back, in place: the library drops those of interfaces and replaces those of what links carry. */
export function keepTypeWords(schema: GraphQLSchema, documents: readonly DocumentNode[]): void {
  for (const definition of documents.flatMap((document) => document.definitions)) {
    if (!isTypeDefinitionNode(definition) || !definition.description) continue;
    const type = schema.getType(definition.name.value);
    if (type) type.description = definition.description.value;
  }
}
