import { TypeInfo, getArgumentValues, separateOperations, visit, visitWithTypeInfo } from 'graphql';
import type { FieldNode } from 'graphql';
import type { Request } from './bound.js';

/** A field of a request with the values of its arguments, variables and defaults put in. */
export interface AskedField {
  node: FieldNode;
  arguments: Record<string, unknown>;
}

/** Every field of the request's operation and of the fragments that it uses, once however often a fragment is used. */
export function askedFields({ schema, document, operation, variables }: Request): AskedField[] {
  const typeInfo = new TypeInfo(schema);
  const fields: AskedField[] = [];
  const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  visit(own, visitWithTypeInfo(typeInfo, {
    Field(node) {
      const definition = typeInfo.getFieldDef();
      if (definition) fields.push({ node, arguments: getArgumentValues(definition, node, variables) });
    },
  }));
  return fields;
}
