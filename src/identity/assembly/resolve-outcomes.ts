import { documentOffset } from '../../reading/mended.js';
import type { PrintedAction, PrintedMinutes, PrintedParagraph, Standing } from '../../reading/printed.js';
import { agentsIn } from '../meeting/agents.js';
import { passageOf, type MeetingNames } from '../meeting/meeting-names.js';
import type { ResolvedParagraph } from '../meeting/read-paragraphs.js';
import type { Scene } from '../meeting/scene.js';
import { aboutOutcome, namedTopics, type About } from '../topics/about.js';
import type { HeadingTopic, TopicDirectory } from '../topics/topic-directory.js';
import type { ResolvedAction, ResolvedDecision } from './resolution.js';

/** What the resolving of decisions and actions needs. */
export interface Outcomes {
  printed: PrintedMinutes;
  names: MeetingNames;
  scene: Scene;
  paragraphs: ReadonlyMap<PrintedParagraph, ResolvedParagraph>;
  topics: TopicDirectory;
}

/** The decisions with what each is about. */
export function resolveDecisions(outcomes: Outcomes): ResolvedDecision[] {
  return outcomes.printed.decisions.map((printed) => ({ printed, about: aboutOf(printed.mended.text, printed, outcomes) }));
}

/** The actions with owners, recipients and what each is about. */
export function resolveActions(outcomes: Outcomes): ResolvedAction[] {
  const { names, scene } = outcomes;
  return outcomes.printed.actions.map((printed) => ({
    printed,
    ownerIds: ownersOf(printed, outcomes),
    recipientIds: printed.recipient === null ? [] : agentsIn(printed.recipient.text, names, scene),
    about: aboutOf(printed.mended.text, printed, outcomes),
  }));
}

/** Those whom the owner's words name; where they are a pronoun that speaks in the paragraph, whom it stands for there. */
function ownersOf({ owner, item, paragraph }: PrintedAction, { printed, names, scene, paragraphs }: Outcomes): string[] {
  if (owner === null) return [];
  const place = paragraph === null || item === null ? undefined : printed.items[item]!.paragraphs[paragraph];
  const resolved = place === undefined ? undefined : paragraphs.get(place);
  const pronoun = resolved?.talk.pronouns.find(({ from }) => documentOffset(resolved.printed.mended, from) === owner.span.start);
  return pronoun === undefined ? agentsIn(owner.text, names, scene) : [pronoun.personId];
}

function aboutOf(text: string, standing: Standing, { printed, names, paragraphs, topics }: Outcomes): About[] {
  const item = standing.item === null ? null : printed.items[standing.item]!;
  const passage = passageOf(text);
  const place = standing.paragraph === null ? undefined : item?.paragraphs[standing.paragraph];
  const paragraph = place === undefined ? undefined : paragraphs.get(place);
  return aboutOutcome(namedTopics(passage, names.find(passage)), paragraph === undefined ? [] : topicsOf(paragraph, topics), item, topics);
}

/** What a paragraph and the sub-heading over it name. */
export function topicsOf({ printed, passage, findings }: ResolvedParagraph, topics: TopicDirectory): HeadingTopic[] {
  return [...namedTopics(passage, findings), ...(printed.heading === null ? [] : topics.namedIn(printed.heading))];
}
