import type { AboutFact, Because } from '../facts.js';
import type { PrintedItem } from '../../reading/printed.js';
import type { Finding, Passage } from '../meeting/finding.js';
import type { HeadingTopic, TopicDirectory } from './topic-directory.js';

/** A passage's link to a topic, before the passage has its id. */
export type About = Omit<AboutFact, 'passageId'>;

/** The topics that a passage names in its own words, each with the words that name it first. */
export function namedTopics(passage: Passage, findings: readonly Finding[]): HeadingTopic[] {
  const { text, tokens } = passage;
  const named = findings
    .filter(({ kind, entityId }) => kind === 'TOPIC' && entityId !== null)
    .map(({ entityId, first, last }) => ({ topicId: entityId!, words: text.slice(tokens[first]!.from, tokens[last]!.to) }));
  return firstOfEach(named);
}

/** What an item is about: by its heading, or by words in its paragraphs. */
export function aboutItem(item: PrintedItem, topics: TopicDirectory, inParagraphs: readonly HeadingTopic[][]): About[] {
  return united([
    ['HEADING', topics.ofHeading(item)],
    ['OWN_WORDS', inParagraphs.flat()],
  ]);
}

/** What a paragraph is about: what it names itself, what the heading over it names, and what its item's heading names. */
export function aboutParagraph(
  own: readonly HeadingTopic[],
  subHeading: readonly HeadingTopic[],
  item: PrintedItem,
  topics: TopicDirectory,
): About[] {
  return united([
    ['OWN_WORDS', own],
    ['HEADING', [...subHeading, ...topics.ofHeading(item)]],
  ]);
}

/** What a decision or action is about: what its own words name, where they name nothing what its paragraph names, and its item's heading. */
export function aboutOutcome(
  own: readonly HeadingTopic[],
  paragraph: readonly HeadingTopic[],
  item: PrintedItem | null,
  topics: TopicDirectory,
): About[] {
  return united([
    ['OWN_WORDS', own],
    ['HEADING', item === null ? [] : topics.ofHeading(item)],
    ['PARAGRAPH', own.length > 0 ? [] : paragraph],
  ]);
}

/** One link for each topic, with the first reason that is given for it. */
function united(reasons: readonly [Because, readonly HeadingTopic[]][]): About[] {
  const all = reasons.flatMap(([because, named]) => named.map(({ topicId, words }): About => ({ topicId, because, words })));
  return firstOfEach(all);
}

function firstOfEach<T extends { topicId: string }>(all: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(one.topicId)) first.set(one.topicId, one);
  return [...first.values()];
}
