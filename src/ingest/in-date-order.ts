import { FormatError } from '../formats/format-error.js';
import { readFile } from '../formats/read-file.js';
import { readMinutes } from '../reading/read-minutes.js';
import type { Candidate } from './collect.js';

/** A file that is minutes of a day, or the reason why it cannot be used. */
export type Dated = { candidate: Candidate; when: string } | { candidate: Candidate; reason: string };

/**
 * Puts files in the order of their meetings: by date, start time and path; those that cannot be read come first. Keeps
 * only the date of each, so that a folder of any size fits into memory.
 */
export async function inDateOrder(candidates: readonly Candidate[]): Promise<Dated[]> {
  const dated: Dated[] = [];
  for (const candidate of candidates) dated.push(await datedOf(candidate));
  return dated.sort((a, b) => compare(whenOf(a), whenOf(b)) || compare(a.candidate.path, b.candidate.path));
}

async function datedOf(candidate: Candidate): Promise<Dated> {
  try {
    const { meeting } = readMinutes(await readFile(candidate.path));
    return { candidate, when: `${meeting.date ?? ''} ${meeting.startTime ?? ''}` };
  } catch (error) {
    if (error instanceof FormatError) return { candidate, reason: error.message };
    throw error;
  }
}

function whenOf(dated: Dated): string {
  return 'when' in dated ? dated.when : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
