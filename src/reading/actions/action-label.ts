/** The words that label an action: "ACTION:", "Action 3 –", "Action (AL):". */
export interface ActionLabel {
  /** The label with its number, as printed ("Action 3"); null where it has no number. */
  reference: string | null;
  /** Who has to act, where the label says so. */
  owner: { from: number; to: number } | null;
  /** Where the text of the action begins. */
  end: number;
}

const label = /^(?:new |agreed |key |post-meeting )?(?:actions?\s?(?:points?|items?|required|arising|agreed|by|for|on|owner)|actions?|to[- ]?dos?|tasks?|AP|AI)\b(?!['’])/i;

/** Reads the label of an action at the start of a text; null where there is none. */
export function readActionLabel(text: string): ActionLabel | null {
  const match = label.exec(text);
  if (match === null) return null;
  let end = match[0].length;
  if (/^-[\p{L}]/u.test(text.slice(end))) return null;
  const owned = /\s(?:by|for|on|owner)$/i.test(match[0]);
  const number = /^[\s-]?(?:no\.?\s?|#\s?|ref\.?\s?)?((?:[A-Z]{1,4}[-/.]?)?\d{1,4}(?:[./-]\d{1,4}){0,3}[a-z]?)(?=[\s:.)–—-]|$)/.exec(text.slice(end));
  if (number !== null) end += number[0].length;
  const reference = number === null ? null : text.slice(0, end);
  const bracket = /^\s?[([]([^()[\]]{2,60})[)\]]/.exec(text.slice(end));
  let owner: ActionLabel['owner'] = null;
  if (bracket !== null) {
    const from = end + bracket[0].indexOf(bracket[1]!);
    owner = { from, to: from + bracket[1]!.length };
    end += bracket[0].length;
  }
  const sign = /^\s?[:–—|\t-]+\s*|^\.\s+|^\)\s*/.exec(text.slice(end));
  if (sign !== null) return { reference, owner, end: end + sign[0].length };
  const named = /^\s((?:\p{Lu}[\p{L}.&/]*\s?){1,4}):\s*/u.exec(text.slice(end, end + 60));
  if (named !== null) {
    const from = end + 1;
    return { reference, owner: { from, to: from + named[1]!.trimEnd().length }, end: end + named[0].length };
  }
  if (owner !== null && reference !== null && /^\s?\p{Ll}/u.test(text.slice(end))) return null;
  const shouted = match[0] === match[0].toUpperCase() && match[0].length > 2 && /\p{Ll}/u.test(text.slice(end));
  if (owner !== null || reference !== null && /^\s\p{Lu}/u.test(text.slice(end)) || shouted && /^(?:\s|$)/.test(text.slice(end))) {
    return { reference, owner, end: text.length - text.slice(end).trimStart().length };
  }
  if (owned && end < text.length && text.length < 60) return { reference, owner: null, end: end + 1 };
  return null;
}
