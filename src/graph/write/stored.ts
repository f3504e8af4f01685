import neo4j from 'neo4j-driver';
import { GraphError } from '../graph-error.js';

/** Properties as the rooms before this one know them: dates are ISO strings, whole numbers plain numbers. */
export type Properties = Record<string, string | number | boolean | null | string[] | number[]>;

const integers = new Set(['start', 'end', 'line', 'page', 'position']);
const dates = new Set(['date', 'dueFrom', 'dueTo']);

/** Properties as the database stores them: integers, dates, floats and text; what is null is not stored. */
export function stored(properties: Properties): Record<string, unknown> {
  const entries = Object.entries(properties).filter(([, value]) => value !== null);
  return Object.fromEntries(entries.map(([key, value]) => [key, storedValue(key, value)]));
}

/** What `stored` was given, from what the database holds. */
export function restored(properties: Record<string, unknown>): Properties {
  const entries = Object.entries(properties).map(([key, value]) => [key, neo4j.isDate(value as object) ? String(value) : value]);
  return Object.fromEntries(entries);
}

function storedValue(key: string, value: Properties[string]): unknown {
  if (typeof value === 'number' && integers.has(key)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map((element) => (typeof element === 'number' ? neo4j.int(element) : element));
  if (typeof value === 'string' && dates.has(key)) return storedDate(value);
  return value;
}

/** @throws GraphError for a day that is not in the calendar: the database would quietly take the next month. */
export function storedDate(iso: string): InstanceType<typeof neo4j.types.Date> {
  const day = new Date(`${iso}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== iso) {
    throw new GraphError(`"${iso}" is not a day of the calendar (YYYY-MM-DD)`);
  }
  return new neo4j.types.Date(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}
