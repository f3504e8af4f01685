/** What a line behind the business of the meeting tells. */
export type ClosingKind = 'END' | 'NEXT_MEETING' | 'SIGNATURE';

const longestClosing = 400;

/** Recognises lines that close the minutes: the end of the meeting, the next meeting, signatures and who wrote them; null for others. */
export function readClosingLine(text: string): ClosingKind | null {
  if (text.length > longestClosing) return null;
  if (isNextMeeting(text)) return 'NEXT_MEETING';
  if (isEnd(text)) return 'END';
  return isSignature(text) ? 'SIGNATURE' : null;
}

function isNextMeeting(text: string): boolean {
  return /^(?:the )?(?:dates?|time|venue|details?)(?:,? (?:and|&) (?:time|venue|place|dates?))?(?:,? (?:and|&) (?:time|venue|place))? (?:of|for) (?:the )?(?:next|future)\b/i.test(text)
    || /^(?:the |our )?next (?:[\p{L}]{2,20} ){0,4}meetings?\b/iu.test(text)
    || /^(?:the )?(?:next|future) meetings?\b/i.test(text)
    || /^(?:date of )?next meeting\b/i.test(text);
}

function isEnd(text: string): boolean {
  const head = text.slice(0, 200);
  return /^(?:the )?meeting (?:was |then |formally |duly )*(?:closed|ended|finished|concluded|adjourned|rose|terminated|declared closed)\b/i.test(head)
    || /^(?:the )?(?:chair|chairman|chairperson|mayor|president|cathaoirleach)\b.{0,60}\b(?:closed|adjourned|declared)\b.{0,30}\bmeeting\b/i.test(head)
    || /^(?:there being|as there was|with there being|with) no (?:further|other|more|additional)\b/i.test(head)
    || /^(?:meeting|session) (?:end(?:ed|s)?|close[ds]?|finish(?:ed)?|adjourn(?:ed|ment)?)\b/i.test(head)
    || /^(?:time of closure|time closed|close|closed|adjourned|end|finish(?:ed)?|adjournment)(?: of meeting)?:?\s?(?:at\s)?\d/i.test(head);
}

function isSignature(text: string): boolean {
  return /^(?:signed|signature|respectfully submitted|minutes (?:prepared|taken|submitted|recorded|approved|by)|prepared by|submitted by|recorded by|transcribed by|approved by|approved:|attest|minute taker|chair(?:man|person)?\s?[.…_]{3,}|date\s?[:]?\s?[.…_]{3,}|distribution\b|cc:|circulation\b|[.…_]{5,})/i.test(text)
    || /^(?:chair|chairman|chairperson|mayor|clerk|secretary|town clerk|city clerk|cathaoirleach|date|dated)(?:[\s:.,_…]{0,6}|\s+date[\s:.,_…]*)$/i.test(text);
}
