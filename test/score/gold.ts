import type { Minutes } from '../../src/identity/minutes.js';

type Attendance = Omit<Minutes['attendance'][number], 'span'>;
type Due = { text: string; from: string | null; to: string | null } | null;

/** What a careful reader takes from a text; see test/minutes/README.md. A paragraph has either statements or their speakers alone. */
export interface Gold {
  meeting: Minutes['meeting'];
  attendance: Attendance[];
  items: {
    number: string | null;
    title: string;
    kind: string;
    paragraphs: { number: string | null; heading: string | null; text: string; speakers?: string[]; statements?: { speakers: string[]; text: string }[] }[];
  }[];
  decisions: { item: string | null; paragraph: string | null; kind: string; marked: boolean; text: string; movers: string[]; seconders: string[]; votes: string | null }[];
  actions: {
    reference: string | null;
    item: string | null;
    paragraph: string | null;
    text: string;
    owners: string[];
    ownerText: string | null;
    recipients: string[];
    due: Due;
    statedStatus: string | null;
  }[];
}

/** The reading of a text, brought into the shape of the gold; `statements` are shortened to their speakers where the gold has those alone. */
export function goldShape(minutes: Minutes, speakersOnly: boolean): Gold {
  const itemOf = new Map(minutes.items.map((item) => [item.id, item.number ?? item.title]));
  return {
    meeting: minutes.meeting,
    attendance: minutes.attendance.map((entry) => ({ ...entry, presents: entry.presents.map((id) => itemOf.get(id) ?? id) })),
    items: minutes.items.map((item) => ({
      ...item,
      paragraphs: item.paragraphs.map(({ number, heading, text, statements }) => ({ number, heading, text, ...spoken(statements, speakersOnly) })),
    })),
    decisions: minutes.decisions.map((decision) => ({ ...decision, item: itemOf.get(decision.itemId ?? '') ?? null })),
    actions: minutes.actions.map((action) => ({
      ...action,
      item: itemOf.get(action.itemId ?? '') ?? null,
      owners: action.owners.map((owner) => owner.name),
      recipients: action.recipients.map((recipient) => recipient.name),
    })),
  };
}

/** Whether a gold tells only who speaks in a paragraph, not what. */
export function hasSpeakersOnly(gold: Gold): boolean {
  return gold.items.some((item) => item.paragraphs.some((paragraph) => paragraph.speakers !== undefined));
}

function spoken(statements: Minutes['items'][number]['paragraphs'][number]['statements'], speakersOnly: boolean): { speakers?: string[]; statements?: { speakers: string[]; text: string }[] } {
  const named = statements.map(({ speakers, text }) => ({ speakers: speakers.map((speaker) => speaker.name), text }));
  return speakersOnly ? { speakers: named.flatMap(({ speakers }) => speakers) } : { statements: named };
}
