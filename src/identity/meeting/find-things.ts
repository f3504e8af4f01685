import { Grouped } from '../words/grouped.js';
import type { Hit } from '../words/form-index.js';
import { isCapitalised } from '../words/tokens.js';
import { isBody } from '../across/curated-ids.js';
import { confidenceOf, unsure } from '../confidence.js';
import { among, open, sure, type Finding, type Passage } from './finding.js';
import type { Meaning } from './meaning.js';
import { isBoardName } from './body-words.js';
import type { Scene } from './scene.js';

type Sort = 'BODY' | 'TOPIC' | 'PLACE';

const streets: ReadonlySet<string> = new Set([
  'road', 'street', 'lane', 'avenue', 'house', 'hall', 'bridge', 'square', 'park', 'way', 'gardens', 'court', 'close', 'drive',
  'terrace', 'centre', 'center', 'room',
]);

/** Bodies, topics and places that a text names by a known form. Where a word is more than one of these, grammar decides. */
export function findThings(passage: Passage, scene: Scene): Finding[] {
  const places = new Grouped<string, Hit<Meaning>>();
  for (const hit of scene.things.find(passage.tokens)) places.add(`${hit.first} ${hit.last}`, hit);
  return places
    .all()
    .map((hits) => hits.filter((hit) => hit.value.method !== 'INFERRED' || !isContinued(hit, passage)))
    .filter((hits) => hits.length > 0)
    .flatMap((hits) => decide(hits, passage, scene));
}

/** "the Authority" is none in "the Authority Chair" and "the Authority and Roads Board". */
function isContinued({ last }: { last: number }, { tokens }: Passage): boolean {
  const next = tokens[last + 1];
  if (next === undefined || !next.joined) return false;
  const second = tokens[last + 2];
  return isCapitalised(next) || (next.key === 'and' && second !== undefined && isCapitalised(second));
}

/** What a place stands for; where a body was chosen over a topic, the topic follows, for a place within the body's name. */
function decide(hits: readonly Hit<Meaning>[], passage: Passage, scene: Scene): Finding[] {
  const chosen = choose(hits, passage, scene);
  if (chosen === null || !isBody(chosen.kind)) return chosen === null ? [] : [chosen];
  const topics = hits.filter(({ value }) => value.kind === 'TOPIC');
  const topic = topics.length === 0 ? null : choose(topics, passage, scene);
  return topic === null ? [chosen] : [chosen, topic];
}

function choose(hits: readonly Hit<Meaning>[], passage: Passage, scene: Scene): Finding | null {
  const place = { first: hits[0]!.first, last: hits[0]!.last };
  const firm = hits
    .map(({ value }) => value)
    .filter((meaning) => !meaning.ambiguous && (!meaning.bare || hits.length > 1 || !mayBePlace(place, passage)));
  const meanings = (firm.length > 0 ? firm : hits.map(({ value }) => value)).filter(
    (meaning) => meaning.kind !== 'PLACE' || isPlaceHere(place, passage),
  );
  if (meanings.length === 0) return null;
  const sorts = new Set(meanings.map(sortOf));
  const sort = sorts.size === 1 ? [...sorts][0]! : chosenSort(sorts, place, passage);
  const fitting = meanings.filter((meaning) => sortOf(meaning) === sort);
  if (firm.length === 0) return doubtful(place, fitting, scene);
  const ids = [...new Set(fitting.map(({ entityId }) => entityId))];
  const { kind, method } = fitting[0]!;
  if (ids.length > 1) return among(place, kind, ids, 'ALIAS', confidenceOf.ALIAS, 'the form stands for several');
  return sorts.size === 1
    ? sure(place, kind, ids[0]!, method, confidenceOf[method])
    : sure(place, kind, ids[0]!, 'INFERRED', confidenceOf.INFERRED);
}

/** A form that may stand for a body is taken to where one such body alone is at the table. */
function doubtful(place: { first: number; last: number }, fitting: readonly Meaning[], scene: Scene): Finding {
  const atTable = fitting.filter(({ entityId }) => scene.speakersFor.of(entityId).length > 0);
  if (atTable.length === 1 && atTable[0]!.ambiguous) return sure(place, atTable[0]!.kind, atTable[0]!.entityId, 'INFERRED', 0.75);
  return open(
    place,
    fitting[0]!.kind,
    'ALIAS',
    fitting.map(({ entityId, reason }) => ({ entityId, score: unsure, reason })),
  );
}

function sortOf({ kind }: Meaning): Sort {
  if (isBody(kind)) return 'BODY';
  return kind === 'TOPIC' ? 'TOPIC' : 'PLACE';
}

/** A body acts, or is said to be a board; else the word means the programme, else the place. */
function chosenSort(sorts: ReadonlySet<Sort>, place: { first: number; last: number }, passage: Passage): Sort {
  if (sorts.has('BODY') && (passage.acts(place.first) || isCalledBoard(place.last, passage) || isLed(place.first, passage))) return 'BODY';
  return sorts.has('TOPIC') ? 'TOPIC' : 'PLACE';
}

/** A name without a noun of bodies may be the place, alone or behind "in" and the like; not where it acts. */
function mayBePlace({ first, last }: { first: number; last: number }, passage: Passage): boolean {
  if (passage.acts(first)) return false;
  return first === last || /^(?:in|at|across|around|within|near|throughout|to|from|of)$/.test(passage.tokens[first - 1]?.key ?? '');
}

/** "X is a tactical board". */
function isCalledBoard(last: number, { tokens }: Passage): boolean {
  const [verb, article] = [tokens[last + 1], tokens[last + 2]];
  if (
    verb === undefined ||
    article === undefined ||
    !/^(?:is|was|are|remains|became)$/.test(verb.key) ||
    !/^(?:a|an|the)$/.test(article.key)
  )
    return false;
  const words = tokens.slice(last + 3, last + 8);
  const end = words.findIndex((token) => !token.joined || token.opens);
  return words.slice(0, end === -1 ? words.length : end).some((token) => isBoardName(token.key));
}

/** "chair of X", "members of X". */
function isLed(first: number, { tokens }: Passage): boolean {
  const [noun, of] = [tokens[first - 2]?.key ?? '', tokens[first - 1]?.key ?? ''];
  return of === 'of' && /^(?:chair|chairman|chairwoman|chairperson|member|members|meeting|meetings|executive|leader|director)$/.test(noun);
}

function isPlaceHere({ first, last }: { first: number; last: number }, { text, tokens }: Passage): boolean {
  const isHyphen = (sign: string | undefined): boolean => sign !== undefined && /[-\u2010\u2011]/.test(sign);
  if (isHyphen(text[tokens[first]!.from - 1]) || isHyphen(text[tokens[last]!.to])) return false;
  const next = tokens[last + 1];
  return next === undefined || !next.joined || !isCapitalised(next) || !streets.has(next.key);
}
