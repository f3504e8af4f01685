import { organisationWords } from '../../reading/lexicon/organisation-words.js';
import { isBody } from '../across/curated-ids.js';
import type { TopicDirectory } from '../topics/topic-directory.js';
import { FormIndex } from '../words/form-index.js';
import { letterKey } from '../words/fold.js';
import { isAcronym, tokenise } from '../words/tokens.js';
import type { BodyDirectory } from './body-directory.js';
import { isBodyHead } from './body-words.js';
import type { Meaning } from './meaning.js';
import type { Resolving } from './resolving.js';

/** All forms of bodies, topics and places that this meeting's text may use: what it prints itself counts before what is curated. */
export function thingForms(bodies: BodyDirectory, topics: TopicDirectory, resolving: Resolving): FormIndex<Meaning> {
  const forms = new FormIndex<Meaning>();
  const owners = new Map<string, string>();
  const add = (form: string, meaning: Meaning): void => {
    if (isBody(meaning.kind)) owners.set(letterKey(form), meaning.entityId);
    forms.add(form, meaning);
  };
  for (const [group, id] of bodies.ids) {
    const { name, kind, basis } = resolving.cast.get(id);
    for (const form of group.forms) {
      const method = letterKey(form) === letterKey(name) ? 'PRINTED' : 'ALIAS';
      add(form, {
        entityId: id,
        kind,
        method,
        ambiguous: false,
        bare: basis === 'TEXT' && isBare(form),
        reason: 'the document prints it for this body',
      });
    }
  }
  addCurated(forms, owners, resolving);
  addParts(forms, owners, bodies, resolving);
  addNouns(forms, bodies, resolving);
  for (const { id, forms: own } of topics.proposed) {
    for (const form of own)
      forms.add(form, { entityId: id, kind: 'TOPIC', method: 'ALIAS', ambiguous: false, bare: false, reason: 'the heading of an item' });
  }
  return forms;
}

function addCurated(forms: FormIndex<Meaning>, owners: ReadonlyMap<string, string>, { authority, curatedIds, cast }: Resolving): void {
  for (const entity of authority.entities) {
    if (entity.kind === 'PERSON') continue;
    const id = curatedIds.get(entity.id) ?? entity.id;
    const { kind } = cast.get(id);
    const isTaken = (form: string): boolean => isBody(kind) && (owners.get(letterKey(form)) ?? id) !== id;
    for (const form of [entity.name, ...entity.aliases]) {
      const method = form === entity.name ? 'PRINTED' : 'ALIAS';
      if (!isTaken(form))
        forms.add(form, { entityId: id, kind, method, ambiguous: false, bare: false, reason: 'a curated form of its name' });
    }
    for (const form of entity.ambiguous)
      forms.add(form, { entityId: id, kind, method: 'ALIAS', ambiguous: true, bare: false, reason: 'a form that may stand for it' });
  }
}

/** An abbreviation within the printed name of one body alone may stand for it: "FSB" where "FSB Northern" is printed. */
function addParts(forms: FormIndex<Meaning>, owners: ReadonlyMap<string, string>, bodies: BodyDirectory, { cast }: Resolving): void {
  const holders = new Map<string, Set<string>>();
  for (const [group, id] of bodies.ids) {
    const words = [...group.forms]
      .flatMap((form) => tokenise(form))
      .filter((token, _, all) => all.length > 1 && isAcronym(token) && token.text.length > 2);
    for (const { text } of words) if (!owners.has(letterKey(text))) holders.set(text, (holders.get(text) ?? new Set()).add(id));
  }
  for (const [form, ids] of holders) {
    const id = [...ids][0]!;
    if (ids.size === 1 && forms.whole(form).length === 0)
      forms.add(form, {
        entityId: id,
        kind: cast.get(id).kind,
        method: 'ALIAS',
        ambiguous: true,
        bare: false,
        reason: 'a part of the printed name',
      });
  }
}

/** "the Authority" is the one authority that the document names, unless the board that meets is called so itself. */
function addNouns(forms: FormIndex<Meaning>, bodies: BodyDirectory, { cast }: Resolving): void {
  const own = bodies.boardId === null ? '' : cast.get(bodies.boardId).name.toLowerCase();
  const holders = new Map<string, Set<string>>();
  for (const [{ name }, id] of bodies.ids) {
    const noun = tokenise(name).at(-1)?.key ?? '';
    if (tellingNouns.has(noun) && !own.includes(noun)) holders.set(noun, (holders.get(noun) ?? new Set()).add(id));
  }
  for (const [noun, ids] of holders) {
    const id = [...ids][0]!;
    const form = `the ${noun[0]!.toUpperCase()}${noun.slice(1)}`;
    const reason = 'the one body of that sort that is named';
    if (ids.size === 1) forms.add(form, { entityId: id, kind: cast.get(id).kind, method: 'INFERRED', ambiguous: false, bare: false, reason });
  }
}

/** Nouns that stand for one body where no other of the sort is named. */
const tellingNouns: ReadonlySet<string> = new Set([
  'authority', 'trust', 'agency', 'association', 'commission', 'constabulary', 'partnership', 'forum', 'foundation', 'federation',
  'league', 'society', 'institute', 'university', 'college', 'union', 'company', 'ministry', 'consortium', 'alliance',
]);

function isBare(form: string): boolean {
  return !tokenise(form).some(
    (token) => isAcronym(token) || organisationWords.has(token.key) || isBodyHead(token.key) || isBodyHead(token.key.replace(/s$/, '')),
  );
}
