import { isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType } from 'graphql';
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { aggregates } from './aggregates.js';
import { comparisons } from './comparisons.js';
import { conditions } from './conditions.js';
import { connections } from './connections.js';
import { edgeProperties } from './edge-properties.js';
import { implementations } from './implementations.js';
import { inherited } from './inherited.js';
import { orders } from './orders.js';
import { pageArguments } from './page-arguments.js';
import { pageInfo } from './page-info.js';
import { quantifiers } from './quantifiers.js';
import { rootFields } from './root-fields.js';
import type { DescriptionRule, Spot } from './spot.js';

const rules: readonly DescriptionRule[] = [
  inherited, rootFields, pageArguments, pageInfo, connections, edgeProperties,
  conditions, quantifiers, comparisons, orders, aggregates, implementations,
];

/** Every place of the schema that can carry a description, those of GraphQL itself left out. */
export function spotsOf(schema: GraphQLSchema): Spot[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => wholeAndParts(schema, type));
}

function wholeAndParts(schema: GraphQLSchema, type: GraphQLNamedType): Spot[] {
  const whole: Spot[] = [{ schema, type }];
  return whole.concat(partsOf(schema, type));
}

function partsOf(schema: GraphQLSchema, type: GraphQLNamedType): Spot[] {
  if (isEnumType(type)) return type.getValues().map((value) => ({ schema, type, value }));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((input) => ({ schema, type, input }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  const parts: Spot[] = fields.map((field) => ({ schema, type, field }));
  return parts.concat(fields.flatMap((field) => field.args.map((argument) => ({ schema, type, field, argument }))));
}

/** The element that a spot's description stands on. */
export function describedBy(spot: Spot): { description?: string | null | undefined } {
  return spot.argument ?? spot.field ?? spot.input ?? spot.value ?? spot.type;
}

/** Gives the generated types, fields, arguments and values their descriptions, in place. What `schema/*.graphql` says stays as it is. */
export function describeSchema(schema: GraphQLSchema): void {
  for (const spot of spotsOf(schema)) {
    const words = rules.map((rule) => rule(spot)).find((description) => description !== undefined);
    if (words !== undefined) describedBy(spot).description = words;
  }
}
