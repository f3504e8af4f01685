import { Kind, TypeInfo, getArgumentValues, visit, visitWithTypeInfo } from 'graphql';
import type { ASTNode, FieldNode } from 'graphql';
import type { Request } from './bound.js';

/** A field of a request with the values of its arguments, variables and defaults put in. */
export interface AskedField {
  node: FieldNode;
  arguments: Record<string, unknown>;
}

/** Every field that the request's operation can reach in its document, once however often a fragment is used. */
export function askedFields({ schema, document, operation, variables }: Request): AskedField[] {
  const typeInfo = new TypeInfo(schema);
  const fields: AskedField[] = [];
  const visitor = {
    enter(node: ASTNode): false | undefined {
      if (node.kind === Kind.OPERATION_DEFINITION && node !== operation) return false;
      const definition = typeInfo.getFieldDef();
      if (node.kind === Kind.FIELD && definition) fields.push({ node, arguments: getArgumentValues(definition, node, variables) });
      return undefined;
    },
  };
  visit(document, visitWithTypeInfo(typeInfo, visitor));
  return fields;
}
