import type { SourceText } from '../formats/source-text.js';
import { findAgenda } from './agenda/find-agenda.js';
import { wholeTextHeading } from './agenda/untitled.js';
import { hasMargin } from './body/margin.js';
import { isRemote } from './front/is-remote.js';
import { writesMonthFirst } from './dates/month-first.js';
import { readFront } from './front/front.js';
import type { Line } from './layout/line.js';
import { findFurniture, headsOf } from './layout/furniture.js';
import { readLines } from './layout/read-lines.js';
import { wrapWidth } from './layout/wrap-width.js';
import { readClosing } from './minutes/closing.js';
import { coverageOf } from './minutes/coverage.js';
import { readFindings } from './minutes/findings.js';
import { isScribed, isSpeech } from './minutes/is-scribed.js';
import { knownWords } from './minutes/known-words.js';
import { listedPeople } from './minutes/listed-people.js';
import { readMeeting } from './minutes/meeting.js';
import { ProblemList } from './minutes/problem-list.js';
import { readItems } from './minutes/read-items.js';
import { printedRoster } from './minutes/printed-roster.js';
import { wordsOfName } from './roster/merge-entries.js';
import { readRoster } from './roster/read-roster.js';
import type { PrintedMinutes } from './printed.js';

/**
 * Reads the minutes of a meeting: its heading, roster, items with their paragraphs, decisions and actions, all as
 * printed. Any text gives a result; what could not be read is in `problems`. Takes time in proportion to the text.
 */
export function readMinutes(source: SourceText): PrintedMinutes {
  const layout = readLines(source);
  const problems = new ProblemList(layout.ruler);
  const words = knownWords(layout.text);
  const furniture = findFurniture(layout.lines, headsOf(layout.lines));
  const scribed = isScribed(layout.lines);
  const roster = readRoster(layout.lines.filter((line) => !furniture.has(line.index)), words, scribed);
  const isListed = (line: Line): boolean => roster.lines.has(line.index) || furniture.has(line.index);
  const agenda = findAgenda(layout.lines, (line) => isListed(line) || scribed && isSpeech(line));
  const above = layout.lines.slice(0, agenda.headings[0]?.line ?? layout.lines.length).filter((line) => !isListed(line));
  const front = readFront(above, writesMonthFirst(layout.text));
  const untitled = agenda.headings.length > 0 ? null : wholeTextHeading(layout.lines, (line) => isListed(line) || front.lines.has(line.index), front.board);
  const context = { lines: layout.lines, width: wrapWidth(layout.lines), knownWords: words, margin: hasMargin(layout.lines), scribed };
  const read = readItems(untitled === null ? agenda.headings : [untitled], context, layout.ruler, (line) => isListed(line) || agenda.contents.has(line.index));
  const people = listedPeople(roster.entries, above, read.items, layout.lines, words);
  const closing = readClosing(read, above, front.date?.iso ?? null, front.venue);
  const meeting = readMeeting({ front, roster: people, read, closing, layout, problems, titled: untitled === null });
  const names = new Set(people.flatMap((person) => wordsOfName(person.name.text)));
  const due = { meetingDate: meeting.date, nextMeeting: meeting.nextMeeting?.date ?? null };
  const findings = readFindings(read.items, { due, ruler: layout.ruler, isName: (word) => names.has(word), scribed });
  for (const line of roster.doubtful) problems.roster(line);
  return {
    meeting,
    roster: printedRoster(people, read.items, layout.ruler, meeting.chair?.rosterIndex ?? null, isRemote(front.venue, above.map((line) => line.body.text))),
    items: read.items.map(({ number, title, kind, span, paragraphs }) => ({ number, title, kind, span, paragraphs })),
    ...findings,
    problems: problems.list,
    coverage: coverageOf(layout, [roster.lines, furniture, front.lines, agenda.contents, read.lines, closing.lines]),
    ruler: layout.ruler,
  };
}
