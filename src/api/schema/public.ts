import type { GraphQLSchema } from 'graphql';
import { insightsSchema } from '../../insights/schema.js';
import { withCalendarDays } from './calendar-days.js';
import { describeSchema } from './describe/describe.js';
import { generatedSchema } from './generated.js';
import { trimSchema } from './trim/trim-schema.js';
import { withInsights } from './with-insights.js';

/**
 * The one schema that the API serves: the generated graph joined with the insights, executable, trimmed and described.
 */
export async function publicSchema(): Promise<GraphQLSchema> {
  const schema = withInsights(withCalendarDays(trimSchema(await generatedSchema())), insightsSchema());
  describeSchema(schema);
  return schema;
}
