import { Organisation, Person, Post } from '../nodes/node-types.js';
import type { NodeId } from '../nodes/node-types.js';
import { Field, Int, ObjectType } from '../type-graphql.js';

@ObjectType({ description: 'A person who spoke for an organisation in one year.' })
export class Representative {
  @Field(() => Person, { nullable: true, description: 'The person.' })
  person!: NodeId;

  @Field(() => [Post], { description: 'The posts in the organisation, or in its predecessors, with which the person was listed that year; by id.' })
  posts!: NodeId[];

  @Field(() => Int, { description: 'At how many meetings of that year the person was present for it.' })
  meetingCount!: number;
}

@ObjectType({ description: 'Who spoke for an organisation in one year.' })
export class RepresentationYear {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => [Representative], { description: 'Everybody who was present for it, most meetings first, then by id.' })
  people!: Representative[];
}

@ObjectType({ description: 'Who spoke for an organisation or board, year by year.' })
export class Representation {
  @Field(() => [RepresentationYear], { description: 'The years in which somebody was present for it, in order.' })
  years!: RepresentationYear[];

  @Field(() => [Organisation], { description: 'The predecessors that count too, and theirs; by id. Empty unless they were asked for.' })
  through!: NodeId[];
}
