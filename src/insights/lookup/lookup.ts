import { Entity } from '../nodes/node-types.js';
import type { NodeId } from '../nodes/node-types.js';
import { Field, Float, ObjectType, registerEnumType } from '../type-graphql.js';

/** A stand-in for the enum of the generated schema. */
export enum NameKind {
  PERSON = 'PERSON',
  ORGANISATION = 'ORGANISATION',
  BOARD = 'BOARD',
  TOPIC = 'TOPIC',
  PLACE = 'PLACE',
}

registerEnumType(NameKind, { name: 'NameKind' });

@ObjectType({ description: 'An entity that a name may mean.' })
export class LookupMatch {
  @Field(() => Entity, { nullable: true, description: 'The entity.' })
  entity!: NodeId;

  @Field(() => Float, {
    description: 'How well it fits, from 0 to 1: 1 is the preferred name itself; below 0.85 the spelling differs.',
  })
  score!: number;

  @Field(() => String, { description: 'Why it fits, as a sentence.' })
  reason!: string;
}

@ObjectType({ description: 'What one name may mean.' })
export class LookupResult {
  @Field(() => String, { description: 'The name as it was given.' })
  name!: string;

  @Field(() => [LookupMatch], { description: 'At most five entities, best first, then by id. Empty where none fits.' })
  matches!: LookupMatch[];
}
