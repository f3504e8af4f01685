import type { GraphQLSchema } from 'graphql';
import { withCalendarDays } from './calendar-days.js';
import { describeSchema } from './describe/describe.js';
import { generatedSchema } from './generated.js';
import { trimSchema } from './trim/trim-schema.js';

/**
 * The one schema that the API serves: executable, trimmed and described. It is the place where the insights join the
 * generated graph, before the descriptions are given.
 */
export async function publicSchema(): Promise<GraphQLSchema> {
  const schema = withCalendarDays(trimSchema(await generatedSchema()));
  describeSchema(schema);
  return schema;
}
