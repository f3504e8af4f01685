import type { InsightContext } from '../context.js';
import { badArgument } from '../arguments/bad-argument.js';
import type { GivenId } from '../arguments/given.js';
import type { Statement } from './read-statement.js';

/**
 * Runs a statement in a read transaction.
 * @returns its one record; the caller says what it holds.
 * @throws GraphQLError that names the argument where an id that was given leads nowhere.
 */
export async function ask<T>(
  { executionContext, sessionConfig }: InsightContext,
  statement: Statement,
  given: GivenId[],
  parameters: Record<string, unknown> = {},
): Promise<T> {
  const session = executionContext.session(sessionConfig);
  try {
    const { records } = await session.executeRead((transaction) => transaction.run(statement, { given, ...parameters }));
    const record = records[0]?.toObject();
    if (!record) throw new Error(`A statement gave no record: ${statement}`);
    refuseUnknown(record['given'] as Found[], given);
    return record as T;
  } finally {
    await session.close();
  }
}

interface Found {
  argument: string;
  id: string;
  now: string | null;
}

function refuseUnknown(found: Found[], given: GivenId[]): void {
  const unknown = found.find(({ now }) => now === null);
  if (!unknown) return;
  const kind = given.find(({ argument, id }) => argument === unknown.argument && id === unknown.id)?.label ?? 'Entity';
  throw badArgument(unknown.argument, `there is no ${kind.toLowerCase()} with the id ${JSON.stringify(unknown.id)}. Find ids with lookup or search.`);
}
