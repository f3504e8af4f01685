import { Board, Day, Meeting } from '../nodes/node-types.js';
import type { NodeId } from '../nodes/node-types.js';
import { Field, Float, Int, ObjectType } from '../type-graphql.js';

@ObjectType({ description: 'A meeting that minutes announce, and whose own minutes were not read.' })
export class MissingMinutes {
  @Field(() => String, { description: 'The date announced: an ISO 8601 date, or month or year where no more is printed.' })
  date!: string;

  @Field(() => Meeting, { nullable: true, description: 'The earliest meeting that announces it.' })
  announcedIn!: NodeId;
}

@ObjectType({ description: 'What was read of one board, so that an empty answer can say what was searched.' })
export class BoardCoverage {
  @Field(() => Board, { nullable: true, description: 'The board.' })
  board!: NodeId;

  @Field(() => Day, { nullable: true, description: 'Date of the earliest meeting whose minutes were read. Null where none were.' })
  first!: string | null;

  @Field(() => Day, { nullable: true, description: 'Date of the latest meeting whose minutes were read. Null where none were.' })
  last!: string | null;

  @Field(() => Int, { description: 'How many meetings there are whose minutes were read.' })
  meetingCount!: number;

  @Field(() => [MissingMinutes], { description: 'The meetings that these minutes announce, and whose own minutes were not read; by date.' })
  missing!: MissingMinutes[];

  @Field(() => Int, { description: 'How many documents were read.' })
  documentCount!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the lines of text that was understood, from 0 to 1, as the mean over the documents. Null where no document was read.',
  })
  understood!: number | null;
}
