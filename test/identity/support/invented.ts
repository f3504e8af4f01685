import { emptyAuthority, type Authority, type AuthorityEntity } from '../../../src/identity/authority.js';
import { nothingKnown, type Known } from '../../../src/identity/known.js';
import { resolveMinutes, type Resolved } from '../../../src/identity/resolve-minutes.js';
import type {
  PrintedAction,
  PrintedAttendance,
  PrintedDecision,
  PrintedItem,
  PrintedMinutes,
  PrintedParagraph,
  Utterance,
} from '../../../src/reading/printed.js';
import type { Span } from '../../../src/reading/span.js';

/** A line of the roster: the name with what else is not plain. */
export type Line = { name: string } & Partial<Omit<PrintedAttendance, 'name' | 'nameSpan' | 'span'>>;

/** An item: its paragraphs are texts in which `{...}` marks the subjects of saying; a sentence with `{}` has none. */
export interface Item {
  number?: string;
  title: string;
  kind?: PrintedItem['kind'];
  paragraphs: (string | { number?: string; heading?: string; text: string })[];
}

/** Minutes of invented boards, given in short. */
export interface Invented {
  board?: string | null;
  date?: string | null;
  startTime?: string | null;
  chair?: number | null;
  chairStated?: boolean;
  roster?: Line[];
  items?: Item[];
  decisions?: { item: number; paragraph?: number; text: string }[];
  actions?: { item: number; paragraph?: number; text: string; reference?: string; owner?: string; recipient?: string }[];
}

/** Lays invented minutes out as a text, and gives what reading would make of it. */
export function printedMinutes(invented: Invented): { printed: PrintedMinutes; text: string } {
  const sheet = new Sheet();
  const board = invented.board === undefined ? 'Northfield Safety Board' : invented.board;
  const boardSpan = board === null ? null : sheet.line(board);
  const roster = (invented.roster ?? []).map((line) => attendance(line, sheet));
  const items = (invented.items ?? []).map((item): PrintedItem => ({
    number: item.number ?? null,
    title: item.title,
    kind: item.kind ?? 'SUBSTANTIVE',
    span: sheet.line(item.title),
    paragraphs: item.paragraphs.map((paragraph) => paragraphOf(paragraph, sheet)),
  }));
  const decisions = (invented.decisions ?? []).map(({ item, paragraph, text }): PrintedDecision => {
    const span = sheet.line(text);
    return {
      item,
      paragraph: paragraph ?? null,
      kind: 'AGREED',
      marked: true,
      mended: mended(text, span),
      movers: [],
      seconders: [],
      votes: null,
      span,
    };
  });
  const actions = (invented.actions ?? []).map(({ item, paragraph, text, reference, owner, recipient }): PrintedAction => {
    const span = sheet.line(text);
    const part = (words: string | undefined) =>
      words === undefined
        ? null
        : { text: words, span: { ...span, start: span.start + text.indexOf(words), end: span.start + text.indexOf(words) + words.length } };
    return {
      item,
      paragraph: paragraph ?? null,
      reference: reference ?? null,
      mended: mended(text, span),
      owner: part(owner),
      recipient: part(recipient),
      due: null,
      statedStatus: null,
      span,
    };
  });
  const chair =
    invented.chair === undefined || invented.chair === null ? null : { rosterIndex: invented.chair, stated: invented.chairStated ?? true };
  const meeting: PrintedMinutes['meeting'] = {
    board: board === null || boardSpan === null ? null : { text: board, span: boardSpan },
    date: invented.date === undefined ? '2020-05-04' : invented.date,
    startTime: invented.startTime ?? null,
    endTime: null,
    venue: null,
    chair,
    previousMeeting: null,
    nextMeeting: null,
    span: sheet.line('Minutes'),
  };
  return {
    printed: { meeting, roster, items, decisions, actions, problems: [], coverage: 1, ruler: { lineStarts: sheet.starts, pageStarts: [] } },
    text: sheet.text,
  };
}

const plain = {
  aliases: [],
  ambiguous: [],
  abbreviation: null,
  classification: null,
  purpose: null,
  foundedOn: null,
  dissolvedOn: null,
  partOf: [],
  reportsTo: [],
  successors: [],
  definition: null,
  topicKind: null,
  broader: [],
  placeKind: null,
  code: null,
  within: [],
  basis: 'outside',
  source: 'a book',
} satisfies Partial<AuthorityEntity>;

/** An authority for an invented board, in which CEO is a Chief Executive. */
export function authorityOf(...entities: (Pick<AuthorityEntity, 'id' | 'kind' | 'name'> & Partial<AuthorityEntity>)[]): Authority {
  return {
    entities: entities.map((entity) => ({ ...plain, ...entity })),
    posts: [{ title: 'Chief Executive', aliases: ['CEO'], bodyId: null, basis: 'outside', source: 'a book' }],
  };
}

/** Resolves invented minutes. */
export function resolved(invented: Invented, authority: Authority = emptyAuthority, known: Known = nothingKnown): Resolved {
  const { printed, text } = printedMinutes(invented);
  const source = { text, mediaType: 'text/plain', sha256: `sum of ${text}`, title: null, source: 'invented.txt' };
  return resolveMinutes(printed, source, authority, known, '2020-06-01T00:00:00Z');
}

class Sheet {
  text = '';
  readonly starts: number[] = [];

  line(content: string): Span {
    const start = this.text.length;
    this.starts.push(start);
    this.text += `${content}\n`;
    return { start, end: start + content.length, line: this.starts.length, page: null };
  }
}

function attendance(line: Line, sheet: Sheet): PrintedAttendance {
  const { name, ...rest } = line;
  const roles = rest.roles ?? [];
  const before = rest.honorific === undefined || rest.honorific === null ? '' : `${rest.honorific} `;
  const cells = roles.map(({ post, organisation }) => [post, organisation].filter((part) => part !== null).join(', '));
  const span = sheet.line([`${before}${name}`, ...cells].join('\t'));
  const start = span.start + before.length;
  return {
    honorific: null,
    postNominal: null,
    initials: null,
    status: 'PRESENT',
    capacity: 'BOARD',
    chair: false,
    mode: 'UNKNOWN',
    presents: [],
    substituteFor: null,
    arrived: null,
    left: null,
    groupHeading: null,
    ...rest,
    name,
    roles,
    nameSpan: { ...span, start, end: start + name.length },
    span,
  };
}

function paragraphOf(given: Item['paragraphs'][number], sheet: Sheet): PrintedParagraph {
  const {
    number,
    heading,
    text: marked,
  } = typeof given === 'string' ? ({ text: given } as { number?: string; heading?: string; text: string }) : given;
  const { text, utterances } = unmarked(marked);
  const span = sheet.line(text);
  return { number: number ?? null, heading: heading ?? null, mended: mended(text, span), span, utterances };
}

function mended(text: string, span: Span): PrintedParagraph['mended'] {
  return { text, pieces: [{ at: 0, start: span.start, length: text.length }] };
}

function unmarked(marked: string): { text: string; utterances: Utterance[] } {
  let text = '';
  const utterances: Utterance[] = [];
  for (const sentence of marked.split(/(?<=[.?!])\s+(?=[\p{Lu}{])/u)) {
    if (text !== '') text += ' ';
    const from = text.length;
    const subjects: Utterance['subjects'] = [];
    for (const part of sentence.split(/(\{[^}]*\})/)) {
      const subject = /^\{(.+)\}$/.exec(part)?.[1];
      if (subject !== undefined) subjects.push({ text: subject, from: text.length, to: text.length + subject.length });
      text += subject ?? (part === '{}' ? '' : part);
    }
    if (sentence.includes('{')) utterances.push({ from, to: text.length, subjects, verb: 'said' });
  }
  return { text, utterances };
}
