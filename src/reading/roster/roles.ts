import type { PrintedRole } from '../printed.js';
import { bareWord, wordsOf } from '../words/tokens.js';
import { readPost } from './post.js';
import { organisationWords } from '../lexicon/organisation-words.js';

/** Reads the parts printed behind a name (cells, or text between commas) as roles: posts with their bodies. */
export function readRoles(parts: readonly string[]): PrintedRole[] {
  const read = parts.filter((part) => part.trim() !== '').map((part) => readPost(part.trim()));
  const first = read[0];
  if (read.length === 2 && first !== undefined && first.post === null && read[1]!.post === null && isAbbreviatedPost(parts, first.organisation!)) {
    return [{ post: first.organisation, organisation: read[1]!.organisation }];
  }
  const roles: PrintedRole[] = [];
  for (const role of read) {
    const open = roles.at(-1);
    if (open !== undefined && role.post === null && open.organisation === null) open.organisation = role.organisation;
    else if (open !== undefined && role.organisation === null && open.post === null) open.post = role.post;
    else if (open !== undefined && role.post === null && open.post === null) open.organisation = `${open.organisation}, ${role.organisation}`;
    else roles.push({ ...role });
  }
  return roles;
}

function isAbbreviatedPost(parts: readonly string[], text: string): boolean {
  if (/^[A-Z]{2,6}$/.test(text)) return true;
  const names = wordsOf(parts[1] ?? '').map((word) => bareWord(word.text));
  const own = wordsOf(text).map((word) => bareWord(word.text));
  return names.some((word) => organisationWords.has(word)) && !own.some((word) => organisationWords.has(word));
}
