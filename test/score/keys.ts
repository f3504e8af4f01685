import type { Gold } from './gold.js';

/** For each field, one key for each fact of it that a reading states: what precision and recall count. */
export type Keys = Record<string, string[]>;

/** All facts of a gold or of a reading in its shape, as keys by field. A fact that is null or empty gives no key. */
export function keysOf(gold: Gold): Keys {
  return { ...meetingKeys(gold), ...attendanceKeys(gold), ...itemKeys(gold), ...paragraphKeys(gold), ...decisionKeys(gold), ...actionKeys(gold) };
}

function meetingKeys({ meeting }: Gold): Keys {
  const fields = {
    board: meeting.board,
    date: meeting.date,
    startTime: meeting.startTime,
    endTime: meeting.endTime,
    venue: meeting.venue,
    chair: meeting.chair === null ? null : `${meeting.chair}|${meeting.chairStated}`,
    previous: meeting.previousMeeting?.date ?? null,
    next: meeting.nextMeeting === null ? null : [meeting.nextMeeting.date, meeting.nextMeeting.time, meeting.nextMeeting.venue].join('|'),
  };
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [`meeting.${field}`, given(value)]));
}

function attendanceKeys({ attendance }: Gold): Keys {
  const single = ['honorific', 'postNominal', 'initials', 'status', 'capacity', 'mode', 'substituteFor', 'groupHeading'] as const;
  const keys: Keys = { 'attendance.name': attendance.map((entry) => plain(entry.name)) };
  for (const field of single) keys[`attendance.${field}`] = attendance.flatMap((entry) => given(entry[field]).map((value) => `${plain(entry.name)}|${value}`));
  keys['attendance.roles'] = attendance.flatMap((entry) => entry.roles.map((role) => `${plain(entry.name)}|${plain(role.post ?? '')}|${plain(role.organisation ?? '')}`));
  keys['attendance.presents'] = attendance.flatMap((entry) => entry.presents.map((item) => `${plain(entry.name)}|${plain(item)}`));
  return keys;
}

function itemKeys({ items }: Gold): Keys {
  return {
    'item.title': items.map((item) => plain(item.title)),
    'item.number': items.flatMap((item) => given(item.number).map((number) => `${number}|${plain(item.title)}`)),
    'item.kind': items.map((item) => `${plain(item.title)}|${item.kind}`),
  };
}

function paragraphKeys({ items }: Gold): Keys {
  const paragraphs = items.flatMap((item) => item.paragraphs.map((paragraph) => ({ ...paragraph, item: plain(item.title) })));
  const named = (paragraph: (typeof paragraphs)[number]): string => `${paragraph.item}|${paragraph.number ?? plain(paragraph.text).slice(0, 60)}`;
  return {
    'paragraph.text': paragraphs.map((paragraph) => `${paragraph.item}|${paragraph.number ?? ''}|${plain(paragraph.text)}`),
    'paragraph.heading': paragraphs.flatMap((paragraph) => given(paragraph.heading).map((heading) => `${named(paragraph)}|${heading}`)),
    'statement.text': paragraphs.flatMap((paragraph) =>
      (paragraph.statements ?? []).map((statement) => `${named(paragraph)}|${statement.speakers.map(plain).join('+')}|${plain(statement.text)}`)),
    'statement.speaker': paragraphs.flatMap((paragraph) => {
      const speakers = paragraph.statements?.flatMap((statement) => statement.speakers) ?? paragraph.speakers ?? [];
      return [...new Set(speakers)].map((speaker) => `${named(paragraph)}|${plain(speaker)}`);
    }),
  };
}

function decisionKeys({ decisions }: Gold): Keys {
  const named = (text: string): string => plain(text).slice(0, 60);
  return {
    'decision.text': decisions.map((decision) => plain(decision.text)),
    'decision.place': decisions.map((decision) => `${named(decision.text)}|${plain(decision.item ?? '')}|${decision.paragraph ?? ''}`),
    'decision.kind': decisions.map((decision) => `${named(decision.text)}|${decision.kind}|${decision.marked}`),
    'decision.movers': decisions.flatMap((decision) => decision.movers.map((mover) => `${named(decision.text)}|${plain(mover)}`)),
    'decision.seconders': decisions.flatMap((decision) => decision.seconders.map((seconder) => `${named(decision.text)}|${plain(seconder)}`)),
    'decision.votes': decisions.flatMap((decision) => given(decision.votes).map((votes) => `${named(decision.text)}|${plain(votes)}`)),
  };
}

function actionKeys({ actions }: Gold): Keys {
  const named = (text: string): string => plain(text).slice(0, 60);
  return {
    'action.text': actions.map((action) => plain(action.text)),
    'action.place': actions.map((action) => `${named(action.text)}|${plain(action.item ?? '')}|${action.paragraph ?? ''}`),
    'action.reference': actions.flatMap((action) => given(action.reference).map((reference) => `${named(action.text)}|${reference}`)),
    'action.owners': actions.flatMap((action) => action.owners.map((owner) => `${named(action.text)}|${plain(owner)}`)),
    'action.ownerText': actions.flatMap((action) => given(action.ownerText).map((text) => `${named(action.text)}|${plain(text)}`)),
    'action.recipients': actions.flatMap((action) => action.recipients.map((recipient) => `${named(action.text)}|${plain(recipient)}`)),
    'action.due': actions.flatMap((action) => (action.due === null ? [] : [`${named(action.text)}|${action.due.from}|${action.due.to}`])),
    'action.statedStatus': actions.flatMap((action) => given(action.statedStatus).map((status) => `${named(action.text)}|${plain(status)}`)),
  };
}

function given(value: string | null | undefined): string[] {
  return value === null || value === undefined || value === '' ? [] : [plain(value)];
}

function plain(text: string): string {
  return text.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').replace(/\s+/g, ' ').trim().replace(/[.:;,]$/, '').toLowerCase();
}
