import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import neo4j from 'neo4j-driver';
import type { Date as Day } from 'neo4j-driver';

/**
 * The schema with a `Date` that reads days of the calendar, each as that very day. The library's own takes 30 February for 2 March,
 * and on a machine west of Greenwich every date for the day before.
 */
export function withCalendarDays(schema: GraphQLSchema): GraphQLSchema {
  return mapSchema(schema, { [MapperKind.SCALAR_TYPE]: (type) => (type.name === 'Date' ? calendarDate(type) : undefined) });
}

function calendarDate(type: GraphQLScalarType): GraphQLScalarType {
  return new GraphQLScalarType({
    ...type.toConfig(),
    description: 'A day as an ISO 8601 date, such as `2020-03-10`.',
    parseValue: dayOf,
    parseLiteral: (node, variables) => dayOf(valueFromASTUntyped(node, variables)),
  });
}

function dayOf(value: unknown): Day<number> {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (!parts || !isInCalendar(parts[0])) throw new GraphQLError(`A date must be a day such as "2020-03-10", not ${JSON.stringify(value)}.`);
  const [, year, month, day] = parts;
  return new neo4j.types.Date(Number(year), Number(month), Number(day));
}

function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
