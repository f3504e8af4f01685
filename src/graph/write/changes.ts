import type { ManagedTransaction } from 'neo4j-driver';
import type { MeetingFacts } from '../../identity/facts.js';
import type { Graph } from '../graph.js';
import { inReadTransaction } from '../transaction.js';
import { canonical } from './canonical.js';
import { meetingBefore } from './meeting-before.js';
import type { MeetingBefore } from './meeting-before.js';
import { documentProperties, meetingProperties } from './meeting-properties.js';
import { namings } from './naming.js';
import { passageLinks } from './passage-links.js';
import { passageRows } from './passage-rows.js';
import { restored } from './stored.js';
import type { Properties } from './stored.js';

/** What writing the facts of a meeting changes. Ids are in the order of the alphabet. */
export interface MeetingChanges {
  /** NEW: the graph has no such meeting. UNCHANGED: it holds just this already. */
  state: 'NEW' | 'CHANGED' | 'UNCHANGED';
  /** Ids of passages that are not there yet. */
  added: string[];
  /** Ids of passages that go. */
  removed: string[];
  /** Ids of passages that stay but say something else or are linked otherwise. */
  changed: string[];
  /** Ids of entities and posts that this meeting names for the first time, no longer, or otherwise. */
  named: string[];
  /** Names of the properties of the meeting and its document that differ; empty for a new meeting. */
  properties: string[];
}

/** What `writeMeeting` would change. Only reads. */
export async function changesOf(graph: Graph, facts: MeetingFacts): Promise<MeetingChanges> {
  return inReadTransaction(graph, async (transaction) => changesAgainst(transaction, facts, await meetingBefore(transaction, facts.meeting.id)));
}

/** The same inside a transaction, for a meeting whose earlier state is known (null where there is none). */
export async function changesAgainst(transaction: ManagedTransaction, facts: MeetingFacts, before: MeetingBefore | null): Promise<MeetingChanges> {
  const passages = compared(before === null ? new Map() : await storedPassages(transaction, facts.meeting.id), passagesOf(facts));
  const names = compared(fingerprints(before?.namings ?? new Map()), fingerprints(namings(facts)));
  const properties = before === null ? [] : await changedProperties(transaction, facts, before);
  const named = [...names.added, ...names.removed, ...names.changed].sort();
  const differs = [...Object.values(passages).flat(), ...named, ...properties].length > 0;
  return { state: before === null ? 'NEW' : differs ? 'CHANGED' : 'UNCHANGED', ...passages, named, properties };
}

type Fingerprints = Map<string, string>;

function compared(before: Fingerprints, after: Fingerprints): { added: string[]; removed: string[]; changed: string[] } {
  return {
    added: [...after.keys()].filter((id) => !before.has(id)).sort(),
    removed: [...before.keys()].filter((id) => !after.has(id)).sort(),
    changed: [...after.keys()].filter((id) => before.has(id) && before.get(id) !== after.get(id)).sort(),
  };
}

function fingerprints(values: Map<string, object>): Fingerprints {
  return new Map([...values].map(([id, value]) => [id, canonical(value)]));
}

function passagesOf(facts: MeetingFacts): Fingerprints {
  const links = new Map<string, string[]>();
  for (const { type, from, to, properties } of passageLinks(facts)) links.set(from, [...(links.get(from) ?? []), canonical([type, to, properties])]);
  return new Map(passageRows(facts).map(({ id, label, properties }) => [id, canonical([label, properties, (links.get(id) ?? []).sort()])]));
}

async function storedPassages(transaction: ManagedTransaction, meetingId: string): Promise<Fingerprints> {
  const { records } = await transaction.run(
    `MATCH (:Meeting {id: $meetingId})<-[:IN_MEETING]-(p:Passage)
     RETURN p.id AS id, [label IN labels(p) WHERE label <> 'Passage'][0] AS label, properties(p) AS properties,
       COLLECT { MATCH (p)-[r:!IN_MEETING&!FROM_DOCUMENT]->(to) RETURN [type(r), to.id, properties(r)] } AS links`,
    { meetingId },
  );
  return new Map(records.map((record) => {
    const links = (record.get('links') as [string, string, Properties][]).map((link) => canonical(link)).sort();
    return [record.get('id'), canonical([record.get('label'), restored(record.get('properties')), links])];
  }));
}

async function changedProperties(transaction: ManagedTransaction, facts: MeetingFacts, before: MeetingBefore): Promise<string[]> {
  const { records } = await transaction.run(
    'MATCH (m:Meeting {id: $meetingId}) OPTIONAL MATCH (m)-[:RECORDED_IN]->(d:Document) RETURN properties(m) AS meeting, properties(d) AS document',
    { meetingId: facts.meeting.id },
  );
  const held = (name: string): Properties => restored(records[0]?.get(name) ?? {});
  const changed = [
    ...differing('meeting', held('meeting'), meetingProperties(facts)),
    ...differing('document', held('document'), documentProperties(facts, before.document)),
  ];
  return canonical(before.boardIds) === canonical([facts.meeting.boardId]) ? changed : [...changed, 'meeting.board'];
}

function differing(of: string, before: Properties, after: Properties): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.filter((key) => canonical(before[key] ?? null) !== canonical(after[key] ?? null)).map((key) => `${of}.${key}`);
}
