import { findTimes } from '../dates/find-times.js';
import type { Mode, Status } from '../printed.js';
import { bareWord, wordsOf } from '../words/tokens.js';

/** What a remark beside a name says, other than post and body. */
export interface Note {
  chair?: boolean;
  status?: Status;
  mode?: Mode;
  arrived?: string;
  left?: string;
  /** The person is there in the place of this one. */
  substituteFor?: string;
  /** This one is there in the person's place. */
  substitutedBy?: string;
  secretariat?: boolean;
  presents?: string[];
  /** Was there as one who is no member. */
  attending?: boolean;
  /** Was a guest or only watched. */
  observing?: boolean;
}

const chairNote = /^(?:(?:the|trust|board|council|committee|independent|meeting|panel|forum|group|acting|interim|partnership|wg|co) ?-?)?(?:chair|chairman|chairwoman|chairperson|cathaoirleach|an cathaoirleach|convener|convenor|moderator)(?: person)?(?: (?:of|for) (?:the )?(?:meeting|board|committee|panel|council|group|partnership))?$/;
const chairing = /^(?:in the chair|in chair|chairing|chairing the meeting|presiding|presiding officer|presided|chaired|took the chair|chair presiding|meeting chair|in the chair for .{1,40})$/;
const secretariatNotes = new Set([
  'minutes', 'minute taker', 'minute-taker', 'note taker', 'note-taker', 'notes', 'notetaker', 'scribe', 'minuting', 'taking minutes', 'taking the minutes', 'recording', 'scribing', 'for minutes', 'minute taking', 'for the minutes',
]);
const idleNotes = new Set([
  'part', 'part meeting', 'part of meeting', 'for part of the meeting', 'part time', 'partial', 'late', 'by invitation', 'invited', 'voting', 'non-voting', 'voting member', 'non-voting member', 'she/her', 'he/him', 'they/them', 'host', 'signed', 'holiday', 'illness', 'sickness', 'work', 'personal', 'unwell',
]);

/** Reads a remark beside a name; null where it is none (it is a post or a body, then). */
export function readNote(text: string): Note | null {
  const printed = text.trim().replace(/[.]$/, '');
  const lower = printed.toLowerCase().replace(/[–—]/g, '-');
  if (!/[\p{L}\p{N}✓✔✗✘]/u.test(lower)) return {};
  if (chairNote.test(lower) || chairing.test(lower)) return { chair: true };
  if (secretariatNotes.has(lower)) return { secretariat: true };
  if (/^(?:guest|observer|invited guest|guest\/observer|visitor|observing|member of (?:the )?public|public)$/.test(lower)) return { observing: true };
  return readPresence(lower) ?? readSubstitute(printed) ?? readItems(printed) ?? readMovement(lower) ?? (idleNotes.has(lower) ? {} : null);
}

function readPresence(lower: string): Note | null {
  if (/^(?:apologies|apology|apols?|regrets|excused|ap)(?: (?:received|sent|given|absence|noted))?$|^(?:absent with |with )apolog(?:y|ies)$|^absent \(?excused\)?$/.test(lower)) return { status: 'APOLOGIES' };
  if (/^(?:absent|not present|did not attend|unexcused|absent without apologies|no apologies|absent - unexcused|dna)$/.test(lower)) return { status: 'ABSENT' };
  if (lower === 'in attendance') return { attending: true };
  if (/^(?:present|attended|yes|signed)$/.test(lower)) return { status: 'PRESENT' };
  if (/^(?:(?:present |attended )?in[- ]person|on site|in the room)$/.test(lower)) return { mode: 'IN_PERSON' };
  return remote.test(lower) ? { mode: 'REMOTE' } : null;
}

const remote = /^(?:present |attended |attending |joined |joining |participating |participated |attendance )?(?:by|via|on|through|over|using)?\s?(?:the )?(?:phone|telephone|tele-?conference|conference phone|video(?: ?-?conference| ?-?conferencing| ?link| ?call)?|vc|zoom|teams|ms teams|microsoft teams|webex|skype|google meet|conference call|remote link|remote|remotely|online|virtual|virtually|electronic means|dial-?in|dialled in|dialed in|audio|audio link|remote participation|teleconference)$/;

function readSubstitute(printed: string): Note | null {
  const forOther = /^(?:(?:as |a |an )?(?:substitute|substituting|sub|subbing|deputising|deputizing|deputy|deputed|standing in|stand-in|attending|attended|alternate|proxy|delegate)\s?(?:for|of)|in place of|instead of|on behalf of|representing|for)\s+(?:the\s)?(\p{Lu}.{2,80})$/u.exec(printed);
  if (forOther !== null && isPerson(forOther[1]!)) return { substituteFor: forOther[1]!.trim() };
  const byOther = /^(?:represented by|substituted by|deputised by|deputized by|replaced by|substitute:?|deputy:?|alternate:?)\s+(\p{Lu}.{2,80})$/u.exec(printed) ?? /^(\p{Lu}.{2,80}?)\s(?:deputising|deputizing|deputised|substituting|substituted|attending|attended|representing|to attend|as substitute|standing in|in place|attending instead)$/u.exec(printed);
  return byOther !== null && isPerson(byOther[1]!) ? { substitutedBy: byOther[1]!.trim() } : null;
}

function isPerson(text: string): boolean {
  const words = wordsOf(text).map((word) => word.text);
  return words.length <= 6 && words.every((word) => /^\p{Lu}|^(?:van|von|de|der|den|la|le|du|del|di|da|al|bin|ap|ní|mac|ó)$/u.test(word)) && !/\b(?:Council|Committee|Board|Police|Trust|Office|Service|Services|NHS|Department|Agency|Association|Group|University|College|Ltd|Authority|Chief|Director|Head|Manager|Finance|Housing|Health)\b/.test(text);
}

function readItems(printed: string): Note | null {
  const items = /^(?:(?:present |attended |attending |here )?(?:for|only|part)\s)?(?:agenda\s)?(?:items?|minutes?|agenda|min)\s?(?:no\.?s?\s?)?([A-Z]?[\d./]+[a-z]?(?:\s?(?:[–—-]|to|and|&|,)\s?[A-Z]?[\d./]+[a-z]?){0,8})(?:\s?only)?$/i.exec(printed);
  if (items !== null) return { presents: expandItems(items[1]!) };
  const single = /^(?:for\s)?(?:agenda\s)?item\s([A-Z](?:\.\d{1,2})?)(?:\sonly)?$/.exec(printed);
  if (single !== null) return { presents: [single[1]!] };
  const named = /^for (?:the )?(.{3,60}?) (?:agenda )?item(?: only)?$/i.exec(printed);
  return named === null ? null : { presents: [named[1]!] };
}

const longestRange = 30;

function expandItems(text: string): string[] {
  const range = /^((?:\d+\.)*)(\d+)\s?(?:[–—-]|to)\s?(?:\d+\.)*(\d+)$/i.exec(text.trim());
  if (range !== null) {
    const from = Number(range[2]);
    const to = Number(range[3]);
    if (to > from && to - from < longestRange) return Array.from({ length: to - from + 1 }, (_, index) => `${range[1]}${from + index}`);
  }
  return text.match(/(?:[A-Z]\.)?[A-Z]?\d+(?:[./]\d+)*[a-z]?/g) ?? [];
}

function readMovement(lower: string): Note | null {
  const words = wordsOf(lower).map((word) => bareWord(word.text));
  const starts = (...wanted: string[]): boolean => wanted.includes(words[0] ?? '') || wanted.includes(words[1] ?? '') && /^(?:for|apologies|the|who|late|present|she|he|they)$/.test(words[0] ?? '');
  const arrived = starts('arrived', 'arriving', 'joined', 'from', 'entered', 'arrival', 'late', 'arrive', 'arrives', 'lateness', 'came', 'joining');
  const left = starts('left', 'leaving', 'until', 'to', 'departed', 'till', 'leaves', 'exited', 'up');
  if (!arrived && !left) return null;
  const times = findTimes(lower);
  const first = times[0]?.time;
  const status = words.includes('lateness') ? { status: 'PRESENT' as const } : {};
  if (first === undefined) return /^(?:from|until|to|till|up to)\s(?:item\s|minute\s|agenda\s)?[\d./]+$|\b(?:item|items|minute|part|late|early|lateness|meeting|during|minutes)\b/.test(lower) ? status : null;
  if (left) return { ...status, left: first };
  return times[1] === undefined ? { ...status, arrived: first } : { ...status, arrived: first, left: times[1].time };
}

/** Initials as a roster prints them behind a name: "AB", "A.B.", "AB2"; they must be able to stand for the name. */
export function readInitials(text: string, name: string): string | null {
  const printed = text.trim();
  const letters = printed.replaceAll(/[.\s]/g, '').replace(/\d$/, '');
  if (!/^\p{Lu}\p{L}{0,3}\p{Lu}$/u.test(letters)) return null;
  const starts = name.split(/[\s'’–-]+/).map((word) => word[0]?.toUpperCase() ?? '');
  if (starts[0] !== letters[0]) return null;
  if (/^\p{Lu}{3}$/u.test(printed) && isCodeOf(printed, name)) return printed;
  let at = 0;
  for (const letter of letters) {
    const found = starts.indexOf(letter.toUpperCase(), at);
    if (found === -1) return letter === letter.toLowerCase() || /^(?:Mc|Mac|O['’])/.test(name.split(' ').at(-1) ?? '') ? printed : null;
    at = found + 1;
  }
  return printed;
}

/** Whether letters are taken from a name, in order and from its first: "ALE" of Ann Lee. */
export function isCodeOf(code: string, name: string): boolean {
  const letters = name.toUpperCase().normalize('NFD').replaceAll(/[^\p{L}]/gu, '');
  if (letters[0] !== code[0]) return false;
  let at = 0;
  for (const letter of code) {
    const found = letters.indexOf(letter, at);
    if (found === -1) return false;
    at = found + 1;
  }
  return true;
}

/** Whether letters are the first ones of the words of a body's name. */
export function isShortForm(code: string, body: string): boolean {
  return body.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]).join('').startsWith(code);
}
