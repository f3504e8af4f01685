import { findTimes } from '../dates/find-times.js';
import type { Mode, Status } from '../printed.js';
import { bareWord, wordsOf } from '../words/tokens.js';

/** What a remark beside a name says, other than post and body. */
export interface Note {
  chair?: boolean;
  status?: Status;
  mode?: Mode;
  initials?: string;
  arrived?: string;
  left?: string;
  substituteFor?: string;
  secretariat?: boolean;
  observer?: boolean;
  presents?: string[];
  /** A remark that tells nothing the roster keeps. */
  idle?: boolean;
}

const chairNotes = new Set([
  'chair', 'the chair', 'in the chair', 'chairman', 'chairwoman', 'chairperson', 'chairing', 'presiding', 'meeting chair', 'acting chair', 'acting chairman', 'acting chairperson',
  'chair of the meeting', 'chair for the meeting', 'in chair', 'chaired', 'presiding officer', 'chair of meeting', 'chair person', 'moderator', 'co-chair', 'chairing the meeting', 'independent chair', 'chair presiding', 'presided', 'chair of the board', 'chair of the committee', 'convener', 'convenor', 'cathaoirleach', 'an cathaoirleach', 'committee chair', 'board chair', 'council chair', 'chair of the panel', 'chair of council',
]);
const secretariatNotes = new Set(['minutes', 'minute taker', 'minute-taker', 'note taker', 'note-taker', 'notes', 'notetaker', 'scribe', 'minuting', 'taking minutes', 'taking the minutes', 'minutes secretary', 'minute secretary', 'secretary to the meeting', 'recording', 'scribing']);
const idleNotes = new Set(['part', 'part meeting', 'part of meeting', 'for part of the meeting', 'by invitation', 'invited', 'in attendance', 'present', 'voting', 'non-voting', 'voting member', 'non-voting member', 'interim', 'acting', 'she/her', 'he/him', 'they/them', 'ex officio', 'ex-officio', 'member', 'board member', 'committee member', 'tsc', 'host']);

/** Reads a remark beside a name; null where it is none (it is a post or a body, then). */
export function readNote(text: string): Note | null {
  const printed = text.trim().replace(/[.]$/, '');
  const lower = printed.toLowerCase().replace(/[–—]/g, '-');
  if (lower === '') return { idle: true };
  if (chairNotes.has(lower)) return { chair: true };
  if (secretariatNotes.has(lower)) return { secretariat: true };
  const presence = readPresence(lower);
  if (presence !== null) return presence;
  const substitute = /^(?:\(?(?:as |a )?(?:substitute|substituting|sub|subbing|deputising|deputizing|deputy|deputed|standing in|attending|alternate|proxy|in place|stand-in|representing|on behalf)\s?(?:for|of)|in place of|instead of|on behalf of|for)\s+(.{3,80})$/i.exec(printed);
  if (substitute !== null && /^\p{Lu}/u.test(substitute[1]!)) return { substituteFor: substitute[1]!.trim() };
  const items = /^(?:for |agenda )?(?:agenda )?(?:items?|minutes?)\s?(?:no\.?s?\s?)?([\d.,\s&–-]{1,40}(?:and\s?[\d.]{1,8})?)(?:\s?only)?$/i.exec(printed);
  if (items !== null) return { presents: items[1]!.match(/\d+(?:\.\d+)*/g) ?? [] };
  return readMovement(lower) ?? (idleNotes.has(lower) ? { idle: true } : null);
}

function readPresence(lower: string): Note | null {
  if (/^(?:apologies|apology|apols|apologies received|apologies sent|regrets|excused|excused absence|absent with apologies|with apologies|apologies given)$/.test(lower)) return { status: 'APOLOGIES' };
  if (/^(?:absent|not present|did not attend|unexcused|absent without apologies|no apologies)$/.test(lower)) return { status: 'ABSENT' };
  if (/^(?:in[- ]person|on site|in the room)$/.test(lower)) return { mode: 'IN_PERSON' };
  const remote = /^(?:present |attended |attending |joined |joining |participating |participated )?(?:by|via|on|through|over)?\s?(?:the )?(?:phone|telephone|tele-?conference|video(?: ?-?conference| ?link| ?call)?|vc|zoom|teams|ms teams|microsoft teams|webex|skype|google meet|conference call|remote link|remote|remotely|online|virtual|virtually|electronic means|dial-?in|dialled in)$/;
  return remote.test(lower) ? { mode: 'REMOTE' } : null;
}

function readMovement(lower: string): Note | null {
  const words = wordsOf(lower).map((word) => bareWord(word.text));
  const arrived = ['arrived', 'arriving', 'joined', 'from', 'entered', 'arrival', 'late', 'arrive', 'arrives', 'came'].some((word) => words[0] === word || words[1] === word);
  const left = ['left', 'leaving', 'until', 'to', 'departed', 'till', 'leaves', 'exited', 'up'].some((word) => words[0] === word || words[1] === word);
  if (!arrived && !left) return null;
  const time = findTimes(lower)[0]?.time;
  const second = findTimes(lower)[1]?.time;
  if (time === undefined) return /\b(?:item|items|minute|part|late|early|meeting|during)\b/.test(lower) ? { idle: true } : null;
  if (arrived) return second === undefined ? { arrived: time } : { arrived: time, left: second };
  return { left: time };
}

/** Initials as a roster prints them behind a name: "AB", "A.B."; they must be able to stand for the name. */
export function readInitials(text: string, name: string): string | null {
  const printed = text.trim();
  const letters = printed.replaceAll('.', '').replaceAll(' ', '');
  if (!/^\p{Lu}[\p{L}]{0,2}\p{Lu}?$/u.test(letters) || letters.length < 2 || letters.length > 5) return null;
  const starts = name.split(/[\s'’-]+/).map((word) => word[0]?.toUpperCase() ?? '');
  const first = letters[0]!.toUpperCase();
  if (starts[0] !== first) return null;
  const capitals = [...letters].filter((letter) => letter === letter.toUpperCase());
  let at = 0;
  for (const letter of capitals) {
    const found = starts.indexOf(letter, at);
    if (found === -1) return /^Mc|^Mac|^O['’]/.test(name.split(' ').at(-1) ?? '') ? printed : null;
    at = found + 1;
  }
  return printed;
}
