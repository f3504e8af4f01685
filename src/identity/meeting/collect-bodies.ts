import type { PrintedMinutes } from '../../reading/printed.js';
import { isAcronym, tokenise, type Token } from '../words/tokens.js';
import { BodyGroups } from './body-group.js';
import { bodyName } from './body-name.js';
import { isBodyHead } from './body-words.js';
import { definitionsIn } from './definitions.js';
import { runningTexts } from './meeting-text.js';
import { namedBodies } from './named-bodies.js';

/** All bodies that a document prints, each with all its forms. `initials` are those of the people on its roster, in capitals. */
export function collectBodies(printed: PrintedMinutes, initials: ReadonlySet<string>): BodyGroups {
  const groups = new BodyGroups();
  const texts = runningTexts(printed).map((text) => ({ text, tokens: tokenise(text) }));
  if (printed.meeting.board !== null) groups.add(bodyName(printed.meeting.board.text), 'BOARD');
  for (const { roles } of printed.roster)
    for (const { organisation } of roles) if (organisation !== null) groups.add(bodyName(organisation), 'ROSTER');
  for (const { text } of texts) addDefinitions(groups, text);
  for (const { text, tokens } of texts) {
    for (const { first, last } of namedBodies(tokens)) groups.add(bodyName(text.slice(tokens[first]!.from, tokens[last]!.to)), 'TEXT');
  }
  addAcronyms(
    groups,
    texts.flatMap(({ tokens }) => tokens),
    initials,
  );
  return groups;
}

function addDefinitions(groups: BodyGroups, text: string): void {
  for (const { name, abbreviation } of definitionsIn(text)) {
    if (groups.named(name) !== undefined || tokenise(name).some((token) => isBodyHead(token.key)))
      groups.add({ name, abbreviation }, 'TEXT');
  }
}

/** Abbreviations of names that the document prints, and such as act in it without any name; never initials of the roster. */
function addAcronyms(groups: BodyGroups, tokens: readonly Token[], initials: ReadonlySet<string>): void {
  const uses = new Map<string, { count: number; acts: boolean }>();
  for (const [index, token] of tokens.entries()) {
    if (!isAcronym(token) || groups.named(token.text) !== undefined || initials.has(token.text.toUpperCase())) continue;
    const use = uses.get(token.text) ?? { count: 0, acts: false };
    uses.set(token.text, { count: use.count + 1, acts: use.acts || isReached(tokens, index) });
  }
  for (const [acronym, { count, acts }] of uses) {
    const group = groups.fitting(acronym);
    if (group !== undefined) groups.abbreviate(group, acronym);
    else if (count > 1 && acts && acronym.length > 2) groups.add({ name: acronym, abbreviation: null }, 'TEXT');
  }
}

/** "through NSB." speaks of a body that things go through; initials and programmes are not written so. */
function isReached(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return (
    tokens[index]!.joined &&
    before !== undefined &&
    /^(?:through|via)$/.test(before.key) &&
    (after === undefined || !after.joined || after.opens)
  );
}
