import type { AuthorityEntity } from '../authority.js';
import { isBody } from '../across/curated-ids.js';
import { caseAgrees } from '../words/letter-case.js';
import { letterKey } from '../words/fold.js';
import { tokenise } from '../words/tokens.js';
import type { AuthorityProblem } from './authority-error.js';
import type { Located, LocatedAuthority } from './located.js';

interface Form {
  text: string;
  entry: Located<{ id?: string; title?: string }>;
  path: (string | number)[];
}

/** Names and aliases that two entities of one kind share, or two titles of one body, without being marked ambiguous. */
export function checkForms({ entities, posts }: LocatedAuthority): AuthorityProblem[] {
  const groups = new Map<string, Form[]>();
  const add = (group: string, form: Form): void => {
    const key = `${group} ${letterKey(form.text)}`;
    groups.set(key, [...(groups.get(key) ?? []), form]);
  };
  for (const entry of entities) {
    const sort = isBody(entry.value.kind) ? 'BODY' : entry.value.kind;
    add(sort, { text: entry.value.name, entry, path: ['name'] });
    for (const [path, text] of aliasesOf(entry.value)) add(sort, { text, entry, path });
  }
  for (const entry of posts) {
    const sort = `POST ${entry.value.bodyId ?? ''}`;
    add(sort, { text: entry.value.title, entry, path: ['title'] });
    entry.value.aliases.forEach((text, index) => add(sort, { text, entry, path: ['aliases', index] }));
  }
  return [...groups.values()].flatMap(shared);
}

function aliasesOf({ aliases, abbreviation }: AuthorityEntity): [(string | number)[], string][] {
  return aliases.map((alias, index) => [alias === abbreviation ? ['abbreviation'] : ['aliases', index], alias]);
}

function shared(forms: readonly Form[]): AuthorityProblem[] {
  return forms.flatMap((form, index) => {
    const other = forms.slice(0, index).find((earlier) => earlier.entry !== form.entry && sameSurface(earlier.text, form.text));
    if (other === undefined) return [];
    const place = `${other.entry.file}:${other.entry.lineOf(other.path)}`;
    return [
      {
        file: form.entry.file,
        line: form.entry.lineOf(form.path),
        message: `"${form.text}" also names another entry (${place}); move it to \`ambiguous\` in one of them, or take it out`,
      },
    ];
  });
}

function sameSurface(one: string, other: string): boolean {
  const [a, b] = [tokenise(one), tokenise(other)];
  return caseAgrees(a, b) || caseAgrees(b, a);
}
