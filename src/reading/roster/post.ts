import { departmentWords } from '../lexicon/department-words.js';
import { organisationWords } from '../lexicon/organisation-words.js';
import { postHeads } from '../lexicon/titles-of-posts.js';
import { wholePosts } from '../lexicon/whole-posts.js';
import type { PrintedRole } from '../printed.js';
import { bareWord, wordsOf } from '../words/tokens.js';

const longestWholePost = 5;

/**
 * Reads one part of a role ("CEO Northfield Council", "Head of Finance", "Northfield Council") as post, organisation or
 * both. A part that holds no known post is an organisation.
 */
export function readPost(printed: string): PrintedRole {
  const part = withoutArticle(printed);
  const from = /^(?:from|of|representing|for|at|on behalf of)\s(?:the\s)?(?=\p{Lu})/u.exec(part);
  if (from !== null) return { post: null, organisation: part.slice(from[0].length) };
  const behind = /^(\p{Ll}[\p{L} -]{2,40}?)\s(?:from|at|of|with)\s(?:the\s)?(\p{Lu}.{1,80})$/u.exec(part);
  if (behind !== null && isPost(wordsOf(behind[1]!).map((word) => bareWord(word.text)))) return { post: behind[1]!, organisation: behind[2]! };
  if (/^(?:A|D)?GM\s/.test(part)) return { post: part, organisation: null };
  if (/^\p{Ll}[\p{L} -]*$/u.test(part)) return isLowerPost(part) ? { post: part, organisation: null } : { post: null, organisation: null };
  const words = wordsOf(part);
  const bare = words.map((word) => bareWord(word.text));
  const joined = postBefore(part, words, bare);
  if (joined !== null) return joined;
  const whole = wholePostLength(bare);
  if (whole > 0 && whole < words.length && !bare.slice(whole).every((word) => departmentWords.has(word)) && !postHeads.has(bare.at(-1)!)) {
    const rest = words[whole]!;
    const of = /^(?:of|for|at)$/.test(bare[whole]!) ? words[whole + 1] : rest;
    if (of !== undefined && isOrganisationLike(part.slice(of.from), of === rest)) {
      return { post: part.slice(0, words[whole - 1]!.to).replace(/[,;]$/, ''), organisation: part.slice(of.from) };
    }
  }
  return isPost(bare) ? { post: part, organisation: null } : { post: null, organisation: part };
}

function isLowerPost(part: string): boolean {
  const bare = wordsOf(part).map((word) => bareWord(word.text));
  return isPost(bare) || /(?:er|or|ist|ant|ent|ian|ary|ive|cian|yst|man|woman)$/.test(bare.at(-1)!) && bare.length <= 4;
}

function withoutArticle(part: string): string {
  return part.replace(/^(?:its|our|their|his|her|the \S+['’]s?|the)\s(?=\p{Ll})/u, '');
}

/** Whether the words of a part make up the title of a post. */
export function isPost(bare: readonly string[]): boolean {
  const last = bare.at(-1);
  if (last === undefined) return false;
  if (wholePosts.has(bare.join(' '))) return true;
  if (bodyStarts.has(bare[0]!) && /^(?:of|for)$/.test(bare[1] ?? '')) return false;
  if (postHeads.has(last) && !organisationWords.has(last)) return true;
  const first = bare.findIndex((word) => postHeads.has(word));
  if (first === -1) return false;
  const head = bare.findLastIndex((word) => postHeads.has(word));
  const following = bare[first + 1];
  if (following === 'of' || following === 'for' || following === 'to') return true;
  return bare.slice(head + 1).every((word) => departmentWords.has(word) || /^\d+$/.test(word));
}

function postBefore(part: string, words: ReturnType<typeof wordsOf>, bare: string[]): PrintedRole | null {
  for (let index = bare.length - 2; index > 0; index -= 1) {
    if (bare[index] !== 'of' && bare[index] !== 'at' && bare[index] !== 'for' && bare[index] !== 'to') continue;
    const before = bare.slice(0, index);
    if (!wholePosts.has(before.join(' ')) && !(postHeads.has(before.at(-1)!) && before.length > 1) && !before.includes('of')) continue;
    const behind = part.slice(words[index + 1]!.from);
    if (!isPost(before) || !namesBody(bare.slice(index + 1), behind)) continue;
    return { post: part.slice(0, words[index - 1]!.to), organisation: behind.replace(/^the\s/i, '') };
  }
  return null;
}

function namesBody(bare: string[], text: string): boolean {
  if (/^[A-Z]{2,6}$/.test(text) && !/^(?:HR|IT|ICT|PR)$/.test(text)) return true;
  return bodyMarks.some((mark) => bare.includes(mark)) && /^(?:the\s)?\p{Lu}/u.test(text);
}

const bodyStarts: ReadonlySet<string> = new Set(['ministry', 'department', 'office', 'institute', 'university', 'board', 'council', 'association', 'chamber', 'court', 'house']);

const bodyMarks = ['council', 'trust', 'nhs', 'university', 'college', 'school', 'association', 'authority', 'foundation', 'ltd', 'limited', 'plc', 'inc', 'society', 'institute', 'federation', 'constabulary', 'borough', 'hospital', 'ccg', 'icb', 'charity', 'union', 'partnership'];

function isOrganisationLike(text: string, direct: boolean): boolean {
  if (!/^\p{Lu}/u.test(text)) return false;
  if (direct) return true;
  return namesBody(wordsOf(text).map((word) => bareWord(word.text)), text);
}

function wholePostLength(bare: readonly string[]): number {
  for (let length = Math.min(longestWholePost, bare.length); length > 0; length -= 1) {
    if (wholePosts.has(bare.slice(0, length).join(' '))) return length;
  }
  return 0;
}
