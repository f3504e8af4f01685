import { Action, AgendaItem, Body, Day, Decision, Meeting, Paragraph, Person, Statement } from '../../nodes/node-types.js';
import type { NodeId } from '../../nodes/node-types.js';
import { pageType } from '../../paging/page.js';
import type { Page } from '../../paging/page.js';
import { Field, Int, ObjectType } from '../../type-graphql.js';
import { Because } from './history-enums.js';
import { monthsOfSilence } from './silences.js';

@ObjectType({ description: 'How much of a topic there is in the meetings of one year. What is under several topics counts once.' })
export class TopicYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'Meetings in which the topic stands.' })
  meetingCount!: number;

  @Field(() => Int, { description: 'Agenda items about it.' })
  itemCount!: number;

  @Field(() => Int, { description: 'Paragraphs about it.' })
  paragraphCount!: number;

  @Field(() => Int, { description: 'Statements in these paragraphs.' })
  statementCount!: number;

  @Field(() => Int, { description: 'Decisions about it.' })
  decisionCount!: number;

  @Field(() => Int, { description: 'Actions about it.' })
  actionCount!: number;
}

@ObjectType({ description: 'What one meeting holds on a topic. All lists are in the order of the text.' })
export class TopicHistoryEntry {
  @Field(() => Meeting, { nullable: true, description: 'The meeting.' })
  meeting!: NodeId;

  @Field(() => [AgendaItem], { description: 'The agenda items about the topic.' })
  items!: NodeId[];

  @Field(() => [Paragraph], { description: 'The paragraphs about it.' })
  paragraphs!: NodeId[];

  @Field(() => [Statement], { description: 'What was said in these paragraphs.' })
  statements!: NodeId[];

  @Field(() => [Decision], { description: 'The decisions about it.' })
  decisions!: NodeId[];

  @Field(() => [Action], { description: 'The actions about it.' })
  actions!: NodeId[];

  @Field(() => [Because], { description: 'What makes them be about it, each reason once. The words are on `topicsConnection` of each.' })
  because!: Because[];
}

export const TopicHistoryPage = pageType(TopicHistoryEntry, 'TopicHistoryPage', 'meetings in which a topic stands');

@ObjectType({ description: 'A person on a topic.' })
export class TopicPerson {
  @Field(() => Person, { nullable: true, description: 'The person.' })
  person!: NodeId;

  @Field(() => Int, { description: 'Statements of the person in paragraphs about the topic.' })
  statementCount!: number;

  @Field(() => Int, { description: 'Places in these paragraphs that name the person.' })
  mentionCount!: number;
}

@ObjectType({ description: 'An organisation or board on a topic.' })
export class TopicOrganisation {
  @Field(() => Body, { nullable: true, description: 'The organisation or board.' })
  organisation!: NodeId;

  @Field(() => Int, { description: 'Statements in paragraphs about the topic, its own and those of people listed for it at the meeting.' })
  statementCount!: number;

  @Field(() => Int, { description: 'Places in these paragraphs that name it.' })
  mentionCount!: number;
}

@ObjectType({ description: `A time of ${monthsOfSilence} months or more between two meetings in which a topic stands.` })
export class TopicGap {
  @Field(() => Day, { description: 'Date of the meeting before.' })
  from!: string;

  @Field(() => Day, { description: 'Date of the meeting after.' })
  to!: string;

  @Field(() => Int, { description: 'Whole months between the two.' })
  months!: number;

  @Field(() => Int, { description: 'Meetings between the two whose minutes were read. With 0, the silence says nothing.' })
  meetingsRead!: number;
}

@ObjectType({ description: 'The history of a topic over the meetings of boards.' })
export class TopicHistory {
  @Field(() => [TopicYear], { description: 'The years in which the topic comes up, in order.' })
  years!: TopicYear[];

  @Field(() => TopicHistoryPage, { description: 'The meetings in which it comes up, page by page.' })
  entries!: Page<TopicHistoryEntry>;

  @Field(() => [TopicPerson], { description: 'The people on it: most statements first, then most mentions, then by id.' })
  people!: TopicPerson[];

  @Field(() => [TopicOrganisation], { description: 'The organisations and boards on it: most statements first, then most mentions, then by id.' })
  organisations!: TopicOrganisation[];

  @Field(() => Day, { nullable: true, description: 'Date of the first meeting in which it comes up. Null where it never does.' })
  first!: string | null;

  @Field(() => Day, { nullable: true, description: 'Date of the last meeting in which it comes up. Null where it never does.' })
  last!: string | null;

  @Field(() => [TopicGap], { description: 'The long times in which it did not come up, in order.' })
  gaps!: TopicGap[];
}
