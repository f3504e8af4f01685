import { identifyPeople, type Identified } from '../across/identify-people.js';
import type { Related } from '../across/related.js';
import type { PrintedMinutes } from '../../reading/printed.js';
import { personName } from '../names/person-name.js';
import { letterKey } from '../words/fold.js';
import { findStrangers } from './find-strangers.js';
import type { Listed } from './listed.js';
import { MeetingNames, passageOf } from './meeting-names.js';
import { runningTexts } from './meeting-text.js';
import { paragraphPassage } from './read-paragraphs.js';
import type { Resolving } from './resolving.js';
import type { Person, Scene } from './scene.js';
import { substituted } from './substituted.js';

/** The people of the roster with their ids and the doubts about them, in the order of the roster. */
export function identifyRoster(
  listed: readonly Listed[],
  boardId: string | null,
  resolving: Resolving,
  related: Related,
): { person: Person; identified: Identified }[] {
  const sought = listed.map(({ name, bodyIds, offices }) => ({ name, bodyIds, postTitles: offices.map(({ title }) => title) }));
  return identifyPeople(sought, boardId, resolving, related).map((identified, index) => {
    const entry = listed[index]!;
    return { person: { id: identified.id, name: entry.name, listed: entry }, identified };
  });
}

/** People whom the running text surely names and the roster does not. Each is added to the scene once. */
export function addStrangers(printed: PrintedMinutes, scene: Scene, resolving: Resolving, related: Related): void {
  const names = new MeetingNames(scene);
  const found = new Map<string, { name: string; bodyIds: string[] }>();
  const isKnown = (name: string): boolean =>
    scene.boardId !== null &&
    resolving.index
      .named('PERSON', name)
      .some(({ id }) => resolving.index.attendedBefore(id).some(({ boardId }) => boardId === scene.boardId));
  const paragraphs = printed.items.flatMap((item) => item.paragraphs.map(paragraphPassage));
  const texts = new Set(paragraphs.map(({ text }) => text));
  const besides = runningTexts(printed)
    .filter((text) => !texts.has(text))
    .map((text) => passageOf(text));
  for (const passage of [...paragraphs, ...besides]) {
    for (const { name, bodyId } of findStrangers(passage, names.find(passage), isKnown)) {
      const entry = found.get(letterKey(name)) ?? { name, bodyIds: [] };
      if (bodyId !== null) entry.bodyIds.push(bodyId);
      found.set(letterKey(name), entry);
    }
  }
  for (const line of printed.roster) {
    if (line.substituteFor !== null && substituted(line, scene) === null)
      found.set(letterKey(line.substituteFor), { name: line.substituteFor, bodyIds: [] });
  }
  const sought = [...found.values()].map(({ name, bodyIds }) => ({
    name: personName(name),
    bodyIds: [...new Set(bodyIds)],
    postTitles: [],
  }));
  identifyPeople(sought, scene.boardId, resolving, related).forEach(({ id }, index) =>
    scene.people.push({ id, name: sought[index]!.name, listed: null }),
  );
}
