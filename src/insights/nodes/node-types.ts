import { GraphQLScalarType } from 'graphql';
import { Field, ID, ObjectType } from '../type-graphql.js';
import type { ClassType } from '../type-graphql.js';

/** A node of the graph as an insight hands it out: its id alone. What else is asked of it is read by `NodeLoader`. */
export interface NodeId {
  id: string;
}

/** A stand-in for a node type of the generated schema, which takes its place when the two are joined. */
function stub(name: string): ClassType<NodeId> {
  class Stub implements NodeId {
    id!: string;
  }
  Field(() => ID)(Stub.prototype, 'id');
  ObjectType(name)(Stub);
  return Stub;
}

export const Entity = stub('Entity');
export const Agent = stub('Agent');
export const Body = stub('Body');
export const Passage = stub('Passage');
export const Person = stub('Person');
export const Organisation = stub('Organisation');
export const Board = stub('Board');
export const Topic = stub('Topic');
export const Post = stub('Post');
export const Meeting = stub('Meeting');
export const Attendance = stub('Attendance');
export const AgendaItem = stub('AgendaItem');
export const Paragraph = stub('Paragraph');
export const Statement = stub('Statement');
export const Decision = stub('Decision');
export const Action = stub('Action');

/** A stand-in for the `Date` of the generated schema, which reads and writes days as the driver's `Date`. */
export const Day = new GraphQLScalarType({ name: 'Date' });
