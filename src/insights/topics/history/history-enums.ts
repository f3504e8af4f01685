import { registerEnumType } from '../../type-graphql.js';

/** A stand-in for the enum of the generated schema. */
export enum Because {
  HEADING = 'HEADING',
  OWN_WORDS = 'OWN_WORDS',
  PARAGRAPH = 'PARAGRAPH',
}

registerEnumType(Because, { name: 'Because' });

/** The order of a history. */
export enum HistoryOrder {
  NEWEST_FIRST = 'NEWEST_FIRST',
  OLDEST_FIRST = 'OLDEST_FIRST',
}

registerEnumType(HistoryOrder, {
  name: 'HistoryOrder',
  description: 'In which order meetings come.',
  valuesConfig: {
    NEWEST_FIRST: { description: 'The latest meeting first.' },
    OLDEST_FIRST: { description: 'The earliest meeting first.' },
  },
});
