import { isCapitalised } from '../words/tokens.js';
import type { Finding, Passage } from './finding.js';
import type { FindingPlaces } from './finding-places.js';

/** Where an office stands with all that belongs to it: article, body before it, body behind it. */
export interface OfficePlace {
  first: number;
  last: number;
  /** The body that qualifies it: "the NSB Clerk", "the Clerk of the NSB". */
  body: Finding | null;
  /** "of the meeting", "of this board": the office is that of the meeting itself. */
  own: boolean;
}

const articles = /^(?:the|our|this)$/;
const others: ReadonlySet<string> = new Set([
  'former', 'previous', 'ex', 'deputy', 'vice', 'acting', 'interim', 'next', 'new', 'then', 'assistant', 'any', 'each', 'every',
  'a', 'an', 'no', 'another', 'other', 'two', 'three', 'these', 'those', 'all', 'lord', 'past', 'future', 'incoming', 'outgoing',
  'either', 'which', 'what', 'whose', 'his', 'her', 'their', 'its', 'co', 'by', 'some', 'as',
]);
const ownNouns = /^(?:meeting|board|committee|panel|group|council|partnership|forum|session)$/;

/**
 * Reads what stands around the title of a post, tokens `first` to `last`. Null where the words mean another or no
 * particular holder ("a chair", "the former Clerk", "the Mayor of" some other place, "the Clerk's Office").
 */
export function officePlace(first: number, last: number, passage: Passage, bodies: FindingPlaces): OfficePlace | null {
  const { text, tokens } = passage;
  if (/[-\u2010\u2011]/.test(text[tokens[last]!.to] ?? '')) return null;
  const before = tokens[first]!.joined ? bodies.to(first - 1)[0] : undefined;
  let start = before?.first ?? first;
  const word = tokens[start]!.joined ? tokens[start - 1] : undefined;
  const hasArticle = word !== undefined && articles.test(word.key);
  if (hasArticle) start -= 1;
  else if (before === undefined && !standsAlone(start, passage)) return null;
  const behind = qualifierBehind(last, passage, bodies);
  if (behind === null) return null;
  if (!hasArticle && !isCapitalised(tokens[first]!) && behind.body === null && !passage.acts(first)) return null;
  return { first: start, last: behind.last, body: before ?? behind.body, own: behind.own };
}

/** Without an article an office counts where somebody acts, or behind a comma or the start of a sentence. */
function standsAlone(start: number, passage: Passage): boolean {
  const before = passage.tokens[start - 1];
  if (!passage.acts(start)) return false;
  return (
    before === undefined ||
    !passage.tokens[start]!.joined ||
    !passage.acts(start - 1) ||
    !(others.has(before.key) || isCapitalised(before))
  );
}

function qualifierBehind(
  last: number,
  { tokens }: Passage,
  bodies: FindingPlaces,
): { last: number; body: Finding | null; own: boolean } | null {
  const plain = { last, body: null, own: false };
  const [token, next] = [tokens[last]!, tokens[last + 1]];
  if (next === undefined || !next.joined) return plain;
  if (token.possessive) return isCapitalised(next) || next.key === 'office' ? null : plain;
  if (isCapitalised(next) && !next.opens) return null;
  if (!/^(?:of|for|at|from)$/.test(next.key)) return plain;
  const article = tokens[last + 2]?.key ?? '';
  const start = /^(?:the|this|our)$/.test(article) ? last + 3 : last + 2;
  const body = bodies.from(start)[0];
  if (body !== undefined) return { last: body.last, body, own: false };
  if (next.key === 'of' && ownNouns.test(tokens[start]?.key ?? '') && tokens[start]!.joined) return { last: start, body: null, own: true };
  return next.key === 'of' || (tokens[start] !== undefined && isCapitalised(tokens[start]!)) ? null : plain;
}
