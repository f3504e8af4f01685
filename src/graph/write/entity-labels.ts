import type { NameKind } from '../../identity/minutes.js';

/** The labels of an entity of each kind, its own first. */
export const entityLabels: Record<NameKind, string> = {
  PERSON: 'Person:Entity:Agent',
  ORGANISATION: 'Organisation:Entity:Agent:Body',
  BOARD: 'Board:Entity:Agent:Body',
  TOPIC: 'Topic:Entity',
  PLACE: 'Place:Entity',
};

/** The concrete label of each kind. */
export const concreteLabels: Record<NameKind, string> = { PERSON: 'Person', ORGANISATION: 'Organisation', BOARD: 'Board', TOPIC: 'Topic', PLACE: 'Place' };

/** The kinds, in a fixed order. */
export const nameKinds = Object.keys(concreteLabels) as NameKind[];
