import { departmentWords } from '../lexicon/department-words.js';
import { organisationWords } from '../lexicon/organisation-words.js';
import type { PrintedRole } from '../printed.js';
import { bareWord, wordsOf } from '../words/tokens.js';
import { readPost } from './post.js';

const bodiesThemselves = new Set(['police', 'fire', 'city', 'county', 'town', 'parish', 'village', 'borough', 'district', 'health', 'probation', 'council']);

/** Reads the parts printed behind a name (cells, or text between commas) as roles: posts with their bodies. */
export function readRoles(parts: readonly string[]): PrintedRole[] {
  const texts = joinDepartments(joinCompanies(parts.map((part) => part.trim()).filter((part) => part !== '')));
  const read = texts.map((part) => readPost(part)).filter((role) => role.post !== null || role.organisation !== null);
  const first = read[0];
  if (read.length === 2 && first !== undefined && first.post === null && read[1]!.post === null && isUnknownPost(texts[0]!, texts[1]!)) {
    return [{ post: texts[0]!, organisation: texts[1]! }];
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

/** "Northfield Systems", "Inc.": what a company is comes behind a comma. */
function joinCompanies(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const company = /^(?:inc|incorporated|ltd|limited|llc|llp|plc|gmbh|pty ltd|pty\. ltd|corp|co|co\.,? ltd|s\.?a|ag)\.?$/i.test(part);
    if (company && joined.length > 0) joined[joined.length - 1] = `${joined.at(-1)}, ${part}`;
    else joined.push(part);
  }
  return joined;
}

/** "Manager", "Branch Services": a field of work behind a post belongs to its title. */
function joinDepartments(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const words = wordsOf(part).map((word) => bareWord(word.text)).filter((word) => word !== '');
    const department = words.length > 0 && words.every((word) => departmentWords.has(word) || word === 'branch') && !words.some((word) => bodiesThemselves.has(word));
    const before = joined.at(-1);
    if (before !== undefined && department && readPost(before).post === before) joined[joined.length - 1] = `${before}, ${part}`;
    else joined.push(part);
  }
  return joined;
}

function isUnknownPost(first: string, second: string): boolean {
  if (/^[A-Z]{2,6}$/.test(first)) return true;
  const holds = (text: string): boolean => wordsOf(text).some((word) => organisationWords.has(bareWord(word.text)));
  return holds(second) && !holds(first);
}
