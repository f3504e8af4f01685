/** What a line behind the business of the meeting tells. */
export type ClosingKind = 'END' | 'NEXT_MEETING' | 'SIGNATURE';

const longestClosing = 400;
const next = /^(?:the )?(?:dates?|time|venue|details?)(?:(?:,| and| &|\/) ?(?:time|venue|place|dates?|location)){0,3} (?:of|for) (?:the )?(?:next|future)\b|^(?:the |our )?(?:next|future|forthcoming) (?:[\p{L}-]{2,20} ){0,4}(?:meetings?|session|call)\b|^next (?:time|call|date)\b|^(?:the )?[\p{L} ]{3,40} will next meet\b/iu;
const ends = [
  /^(?:\[|\()?(?:the )?(?:[\p{L}]{2,20} ){0,3}(?:meeting|session|call) (?:was |then |formally |duly |is )*(?:closed|ended|finished|concluded|adjourned|rose|terminated|declared closed|closes|ends|adjourns)\b/iu,
  /^(?:the )?(?:chair|chairman|chairperson|mayor|president|cathaoirleach|[\p{L}]+ president)\b.{0,60}\b(?:closed|adjourned|declared)\b.{0,30}\bmeeting\b/iu,
  /^(?:there being|there were|as there was|with there being|with) no (?:further|other|more|additional)\b/i,
  /^(?:\[|\()?(?:meeting|session|call)? ?(?:end(?:ed|s)?|close[ds]?|finish(?:ed)?|adjourn(?:ed|ment)?)(?: at)?:? ?\d/i,
  /^(?:meeting|session) (?:end(?:ed|s)?|close[ds]?|finish(?:ed)?|adjourn(?:ed|ment)?)\b/i,
  /^(?:time of closure|time closed|time meeting (?:closed|ended)|close|closure|adjournment|end time)(?: of meeting)?:?\s?(?:at\s)?\d/i,
  /^this (?:concluded|concludes) the (?:business|meeting|session)\b/i,
];
const signatures = [
  /^(?:signed|signature|respectfully submitted|minutes (?:prepared|taken|submitted|recorded|approved|by|are draft|were (?:prepared|taken) by)|prepared by|submitted by|recorded by|transcribed by|approved by|approved:|approved on|attest|minute taker|chair(?:man|person)?\s?[.…_]{3,}|date\s?:?\s?[.…_]{3,}|distribution\b|cc:|circulation\b|[.…_]{5,}|confirmed as a (?:true|correct)|i certify|these minutes|the minutes (?:are|remain) draft|\[?end of (?:minutes|document|meeting)|accessible copies|page \d+ of \d+)/i,
  /^(?:chair|chairman|chairperson|mayor|clerk|secretary|town clerk|city clerk|cathaoirleach|president|date|dated)(?:[\s:.,_…]{0,6}|\s+date[\s:.,_…]*)$/i,
];

/** Recognises lines that close the minutes: the end of the meeting, the next meeting, signatures and who wrote them; null for others. */
export function readClosingLine(text: string): ClosingKind | null {
  if (text.length > longestClosing) return null;
  const head = text.slice(0, 200);
  if (next.test(head)) return 'NEXT_MEETING';
  if (ends.some((expression) => expression.test(head))) return 'END';
  return signatures.some((expression) => expression.test(head)) ? 'SIGNATURE' : null;
}
