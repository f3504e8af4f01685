import type { PrintedMinutes, PrintedParagraph, Standing } from '../../reading/printed.js';
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
    ownerIds: printed.owner === null ? [] : agentsIn(printed.owner.text, names, scene),
    recipientIds: printed.recipient === null ? [] : agentsIn(printed.recipient.text, names, scene),
    about: aboutOf(printed.mended.text, printed, outcomes),
  }));
}

function aboutOf(text: string, standing: Standing, { printed, names, paragraphs, topics }: Outcomes): About[] {
  const item = printed.items[standing.item]!;
  const passage = passageOf(text);
  const place = standing.paragraph === null ? undefined : item.paragraphs[standing.paragraph];
  const paragraph = place === undefined ? undefined : paragraphs.get(place);
  return aboutOutcome(namedTopics(passage, names.find(passage)), paragraph === undefined ? [] : topicsOf(paragraph, topics), item, topics);
}

/** What a paragraph and the sub-heading over it name. */
export function topicsOf({ printed, passage, findings }: ResolvedParagraph, topics: TopicDirectory): HeadingTopic[] {
  return [...namedTopics(passage, findings), ...(printed.heading === null ? [] : topics.namedIn(printed.heading))];
}
