import type { ActionFact, AttendanceFact, DecisionFact, MeetingFacts, PassageFact } from '../../identity/facts.js';
import type { Properties } from './stored.js';

/** The labels of passages, in the order in which they are written. */
export const passageLabels = ['AgendaItem', 'Attendance', 'Paragraph', 'Statement', 'Decision', 'Action', 'Mention'] as const;

/** A kind of passage. */
export type PassageLabel = (typeof passageLabels)[number];

/** One passage with all its properties. */
export interface PassageRow {
  label: PassageLabel;
  id: string;
  properties: Properties;
}

/** Every passage of a meeting as it is stored. Fields that are links are left out; see `passageLinks`. */
export function passageRows(facts: MeetingFacts): PassageRow[] {
  const common = { meetingId: facts.meeting.id, date: facts.meeting.date };
  const rows = <F extends PassageFact>(label: PassageLabel, passages: F[], own: (fact: F) => Properties): PassageRow[] =>
    passages.map((fact) => ({ label, id: fact.id, properties: { ...own(fact), ...shared(fact), ...common } }));
  return [
    ...rows('AgendaItem', facts.items, ({ number, position, title, kind }) => ({ number, position, title, kind })),
    ...rows('Attendance', facts.attendances, ofAttendance),
    ...rows('Paragraph', facts.paragraphs, ({ number, position, text, heading }) => ({ number, position, text, heading })),
    ...rows('Statement', facts.statements, ({ position, text }) => ({ position, text })),
    ...rows('Decision', facts.decisions, ofDecision),
    ...rows('Action', facts.actions, ofAction),
    ...rows('Mention', facts.mentions, ({ surface, kind, entityId, judgement }) => ({ surface, kind, entityId, judgement })),
  ];
}

function ofAttendance(fact: AttendanceFact): Properties {
  const { printedName, status, capacity, chair, honorific, postNominal, initials, position, groupHeading, mode, arrived, left } = fact;
  return { printedName, status, capacity, chair, honorific, postNominal, initials, position, groupHeading, mode, arrived, left };
}

function ofDecision({ position, text, kind, marked, movers, seconders, votes }: DecisionFact): Properties {
  return { position, text, kind, marked, movers, seconders, votes };
}

function ofAction({ position, reference, text, ownerText, dueText, dueFrom, dueTo, statedStatus }: ActionFact): Properties {
  return { position, reference, text, ownerText, dueText, dueFrom, dueTo, statedStatus };
}

function shared({ id, quote, start, end, line, page, method, confidence }: PassageFact): Properties {
  return { id, quote, start, end, line, page, method, confidence };
}
