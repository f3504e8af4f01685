import { Action, Decision, Passage } from '../nodes/node-types.js';
import type { NodeId } from '../nodes/node-types.js';
import { pageType } from '../paging/page.js';
import { Field, Int, ObjectType, registerEnumType } from '../type-graphql.js';
import { ActionStatus } from './action-status.js';

/** The order of a register. */
export enum RegisterOrder {
  NEWEST_FIRST = 'NEWEST_FIRST',
  OLDEST_FIRST = 'OLDEST_FIRST',
  DUE_FIRST = 'DUE_FIRST',
}

registerEnumType(RegisterOrder, {
  name: 'RegisterOrder',
  description: 'In which order actions come.',
  valuesConfig: {
    NEWEST_FIRST: { description: 'Those laid last first.' },
    OLDEST_FIRST: { description: 'Those laid first first.' },
    DUE_FIRST: { description: 'Those due first first, those without a due day last.' },
  },
});

registerEnumType(ActionStatus, {
  name: 'ActionStatus',
  description: 'What became of an action, as far as the minutes that were read show.',
  valuesConfig: {
    OPEN: { description: 'The meeting at which it is due has not been held yet.' },
    REPORTED: { description: 'A later meeting speaks of it.' },
    CLOSED: { description: 'Its own minutes print a status that says it is done.' },
    SILENT: { description: 'The minutes of the meeting at which it was due were read and do not speak of it.' },
    UNKNOWN: { description: 'The minutes of the meeting at which it was due were not read.' },
  },
});

@ObjectType({ description: 'An action with what became of it.' })
export class RegisterEntry {
  @Field(() => Action, { nullable: true, description: 'The action.' })
  action!: NodeId;

  @Field(() => ActionStatus, { description: 'What became of it, as concluded from the minutes.' })
  status!: ActionStatus;

  @Field(() => Boolean, {
    description: 'Whether its last due day lies before the day asked for, and nothing says that it was dealt with (CLOSED or REPORTED).',
  })
  overdue!: boolean;

  @Field(() => Int, { description: 'Days from the meeting that laid it to the day asked for.' })
  ageDays!: number;

  @Field(() => String, { description: 'Why it has this status, as a sentence; of a report also how many of its words are met again, from 0 to 1.' })
  because!: string;

  @Field(() => [Passage], { description: 'The passages that show the status. Empty where it rests on what is not there.' })
  evidence!: NodeId[];

  @Field(() => Decision, { nullable: true, description: 'The decision taken before it under the same agenda item. Null where there is none.' })
  decision!: NodeId | null;
}

export const RegisterPage = pageType(RegisterEntry, 'RegisterPage', 'actions with what became of them');
