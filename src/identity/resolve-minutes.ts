import type { PrintedItem, PrintedMinutes } from '../reading/printed.js';
import type { Problem } from '../reading/problem.js';
import { curatedIds } from './across/curated-ids.js';
import { KnownIndex } from './across/known-index.js';
import { Related } from './across/related.js';
import { resolveActions, resolveDecisions } from './assembly/resolve-outcomes.js';
import type { Resolution } from './assembly/resolution.js';
import { toFacts, type MinutesSource } from './assembly/to-facts.js';
import { toMinutes } from './assembly/to-minutes.js';
import type { Authority } from './authority.js';
import { Cast } from './cast.js';
import type { MeetingFacts } from './facts.js';
import { IdRegister } from './ids/id-register.js';
import { meetingId, type MeetingId } from './ids/meeting-id.js';
import { PassageIds } from './ids/passage-ids.js';
import type { Known } from './known.js';
import { BodyDirectory } from './meeting/body-directory.js';
import { collectBodies } from './meeting/collect-bodies.js';
import { CuratedForms } from './meeting/curated-forms.js';
import { initialsOf, listRoster } from './meeting/listed.js';
import { runningTexts } from './meeting/meeting-text.js';
import { MeetingNames, passageOf } from './meeting/meeting-names.js';
import { PostTitles } from './meeting/post-titles.js';
import { readParagraphs, type ResolvedParagraph } from './meeting/read-paragraphs.js';
import type { Resolving } from './meeting/resolving.js';
import type { Person, Scene } from './meeting/scene.js';
import { addStrangers, identifyRoster } from './meeting/set-scene.js';
import { thingForms } from './meeting/thing-forms.js';
import { usedInitials } from './meeting/used-initials.js';
import { Grouped } from './words/grouped.js';
import type { Minutes } from './minutes.js';
import { isDay, resolvingProblems, whyNoFacts } from './resolve-problems.js';
import { castCurated, TopicDirectory } from './topics/topic-directory.js';

/** What becomes of one text: the JSON of the reading, and the facts for the graph, null where they cannot be written. */
export interface Resolved {
  minutes: Minutes;
  facts: MeetingFacts | null;
}

/**
 * Resolves the names of one meeting's minutes, within the meeting, against the authority and against what is known. The
 * same arguments always give the same result. Where the text is no minutes, or names no board or no day, `facts` is null
 * and a problem of the minutes says why and what to do. `readAt` is an ISO 8601 time in UTC.
 */
export function resolveMinutes(
  printed: PrintedMinutes,
  source: MinutesSource,
  authority: Authority,
  known: Known,
  readAt: string,
): Resolved {
  const ids = curatedIds(authority, known);
  const bodiesOnly: Resolving = {
    authority,
    curated: new CuratedForms(authority),
    curatedIds: ids,
    index: KnownIndex.of(known),
    register: new IdRegister(known, authority),
    cast: new Cast(),
  };
  const bodies = new BodyDirectory(collectBodies(printed, new Set(printed.roster.flatMap((entry) => [...initialsOf(entry)]))), bodiesOnly);
  const place = whyNoFacts(printed) === null ? placeOf(printed, bodies, source, known) : null;
  const index = bodiesOnly.index.beside(place === null ? null : { id: place.id, date: printed.meeting.date! });
  const resolution = resolve(printed, source.text, bodies, { ...bodiesOnly, index }, place?.id ?? null);
  const problems = [...printed.problems, ...filingProblems(printed, place), ...resolvingProblems(resolution)];
  const minutes = toMinutes(resolution, problems);
  const { boardId } = resolution.scene;
  const facts = place === null || boardId === null ? null : toFacts(resolution, place.id, boardId, printed.meeting.date!, source, readAt);
  return { minutes, facts };
}

function resolve(printed: PrintedMinutes, text: string, bodies: BodyDirectory, resolving: Resolving, id: string | null): Resolution {
  const { authority, cast } = resolving;
  castCurated(resolving);
  const related = new Related(authority, resolving.curatedIds);
  const titles = new PostTitles(authority, resolving.curatedIds);
  const { boardId } = bodies;
  const roster = identifyRoster(listRoster(printed.roster, runningTexts(printed), bodies, titles), boardId, resolving, related);
  const people = roster.map(({ person }) => person);
  const chair = printed.meeting.chair === null ? null : (people[printed.meeting.chair.rosterIndex] ?? null);
  const topics = new TopicDirectory(printed, resolving);
  const speakersFor = new Grouped<string, Person>();
  for (const person of people) for (const bodyId of person.listed!.bodyIds) speakersFor.add(bodyId, person);
  const boardName = boardId === null ? '' : cast.get(boardId).name;
  const scene: Scene = {
    boardId,
    boardName,
    people: [...people],
    chair,
    speakersFor,
    titles,
    things: thingForms(bodies, topics, resolving),
  };
  addStrangers(printed, scene, resolving, related);
  const names = new MeetingNames(scene);
  const paragraphs = readParagraphs(printed, names, scene);
  const owners = printed.actions.flatMap(({ owner }) =>
    owner === null ? [] : [passageOf(owner.text, [{ from: 0, to: owner.text.length }])],
  );
  const initials = usedInitials([...paragraphs, ...owners.map((passage) => ({ passage, findings: names.find(passage) }))]);
  const inItem = new Grouped<PrintedItem, ResolvedParagraph>();
  for (const paragraph of paragraphs) inItem.add(paragraph.item, paragraph);
  const outcomes = { printed, names, scene, paragraphs: new Map(paragraphs.map((paragraph) => [paragraph.printed, paragraph])), topics };
  return {
    printed,
    text,
    meetingId: id,
    ids: new PassageIds(printed, id),
    cast,
    index: resolving.index,
    scene,
    roster: roster.map((entry) => ({ ...entry, initials: entry.person.listed!.printed.initials ?? initials.get(entry.person.id) ?? null })),
    paragraphs,
    inItem,
    decisions: resolveDecisions(outcomes),
    actions: resolveActions(outcomes),
    topics,
  };
}

function placeOf({ meeting }: PrintedMinutes, { boardId }: BodyDirectory, source: MinutesSource, known: Known): MeetingId | null {
  if (boardId === null || meeting.date === null || !isDay(meeting.date)) return null;
  return meetingId({ boardId, date: meeting.date, startTime: meeting.startTime, sha256: source.sha256 }, known);
}

function filingProblems(printed: PrintedMinutes, place: MeetingId | null): Problem[] {
  const why = whyNoFacts(printed);
  if (why !== null) return [{ severity: 'ERROR', message: why, span: null }];
  if (place?.besides === null || place === null) return [];
  const message =
    `The graph holds another meeting of this board on that day, ${place.besides}, with another start time. `
    + `This one was filed as a second meeting; if it is the same, remove ${place.besides} first.`;
  return [{ severity: 'INFO', message, span: null }];
}
