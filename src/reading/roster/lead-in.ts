import type { RosterGroup } from './group-heading.js';

const presence = /\b(?:following|these)\b[^.:]{0,60}\b(?:present|attendance|attended|attending)\b|\b(?:present|in attendance|attended)\b[^.:]{0,40}\b(?:following|follows)\b|\bwith the following\b[^.:]{0,40}$|\b(?:members|commissioners|councillors|councilors|trustees|directors|supervisors|those)\b[^.:]{0,30}\bpresent(?: were| was|,? to-?wit)?\s?$|\banswered (?:present|the roll|roll call)\s?$|\bresponded to (?:the )?roll call\s?$/i;
const absence = /\b(?:absent|not present|excused|apologi[sz]ed|unable to attend)\b/i;
const staff = /\b(?:staff|officers|others?|officials|guests|also|visitors)\b/i;

/** Reads a sentence that leads on to a list of people below it: "The board met at 5 pm with the following members present:". */
export function readLeadIn(text: string): RosterGroup | null {
  const head = /^(.{12,600}?)[\s,]*[:–—-]\s*$/s.exec(text)?.[1];
  if (head === undefined || !/\s\p{Ll}/u.test(head)) return null;
  const last = head.slice(head.lastIndexOf('. ') + 1);
  if (!presence.test(last) && !(absence.test(last) && /\bfollowing\b/i.test(last))) return null;
  const missing = absence.test(last);
  return {
    heading: '',
    status: !missing ? 'PRESENT' : /excused|apologi/i.test(last) ? 'APOLOGIES' : 'ABSENT',
    capacity: staff.test(last) && !missing ? 'OFFICER' : 'BOARD',
    mode: 'UNKNOWN',
    chair: false,
    strong: true,
    rest: text.length,
  };
}
