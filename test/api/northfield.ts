import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/graph.js';

const meeting = 'nsb-2020-03-10';

/** The passages of the invented meeting by id, each with the quote that stands first in the text. */
const quotes: [id: string, quote: string, method?: string, confidence?: number][] = [
  ['attendance/ann-lee', 'Cllr Ann Lee (Chair), Northfield Council, Leader'],
  ['attendance/bob-hart', 'Bob Hart, Northfield Police, Chief Constable'],
  ['attendance/cara-diaz', 'Cara Diaz, Northfield Council'],
  ['item-1', 'Item 1 - Minutes'],
  ['item-1/para-1', '1. The minutes were APPROVED.'],
  ['decision-1', 'The minutes were APPROVED.'],
  ['item-2', 'Item 2 - Street lighting'],
  ['item-2/para-2', '2. Ann Lee said that AL had seen new street lighting.'],
  ['item-2/para-2/s1', 'Ann Lee said that AL had seen new street lighting.'],
  ['mention-1', 'AL', 'INITIALS', 0.9],
  ['mention-2', 'street lighting', 'INFERRED', 0.5],
  ['item-2/para-3', '3. Bob Hart asked for a map.'],
  ['item-2/para-3/s1', 'Bob Hart asked for a map.'],
  ['action-1', 'ACTION: Bob Hart to bring a map of street\nlighting to Northfield Council by June 2020.'],
  ['mention-3', 'Northfield Council'],
];

/** The text of the invented minutes. */
export const northfieldText = readFileSync(join(import.meta.dirname, 'northfield.txt'), 'utf8');

/** Writes an invented board with one meeting whose minutes were read in full, and a second one with a date alone. */
export async function loadNorthfield(graph: Graph): Promise<void> {
  const statement = readFileSync(join(import.meta.dirname, 'northfield.cypher'), 'utf8');
  await graph.driver.executeQuery(statement, { text: northfieldText, places: quotes.map(place) }, { database: graph.database });
}

function place([id, quote, method = 'PRINTED', confidence = 1]: (typeof quotes)[number]): Record<string, unknown> {
  const start = northfieldText.indexOf(quote);
  const line = northfieldText.slice(0, start).split('\n').length;
  return { id: `${meeting}/${id}`, quote, start, end: start + quote.length, line, method, confidence };
}
