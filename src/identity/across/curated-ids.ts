import type { Authority, AuthorityEntity } from '../authority.js';
import type { Known, KnownEntity } from '../known.js';
import type { NameKind } from '../minutes.js';
import { letterKey } from '../words/fold.js';

/**
 * The id in the graph of each curated entity. It is the curated id, unless the graph got to know the entity by
 * another id before authority did: an id once given stays. An id that another kind of thing holds gets its kind.
 */
export function curatedIds(authority: Authority, known: Known): Map<string, string> {
  const byId = new Map(known.entities.flatMap((entity) => [entity.id, ...entity.formerIds].map((id) => [id, entity] as const)));
  for (const entity of known.entities) byId.set(entity.id, entity);
  const byForm = knownByForm(known);
  const curated = new Map(authority.entities.map((entity) => [entity.id, entity.kind]));
  return new Map(authority.entities.map((entity) => [entity.id, idInGraph(entity, byId, byForm, curated)]));
}

function idInGraph(
  entity: AuthorityEntity,
  byId: ReadonlyMap<string, KnownEntity>,
  byForm: ReadonlyMap<string, Set<KnownEntity>>,
  curated: ReadonlyMap<string, NameKind>,
): string {
  const holder = byId.get(entity.id);
  if (holder !== undefined && sameSort(holder.kind, entity.kind)) return holder.id;
  const isOtherCurated = ({ id, kind }: KnownEntity): boolean => curated.has(id) && sameSort(curated.get(id)!, kind);
  const found = new Set(
    [entity.name, ...entity.aliases].flatMap((form) => [...(byForm.get(formKey(entity.kind, form)) ?? [])]).filter((other) => !isOtherCurated(other)),
  );
  if (found.size === 1) return [...found][0]!.id;
  return holder === undefined ? entity.id : `${entity.id}~${entity.kind.toLowerCase()}`;
}

function knownByForm(known: Known): Map<string, Set<KnownEntity>> {
  const byForm = new Map<string, Set<KnownEntity>>();
  for (const entity of known.entities) {
    for (const form of [entity.name, ...entity.printedForms]) {
      const key = formKey(entity.kind, form);
      byForm.set(key, (byForm.get(key) ?? new Set()).add(entity));
    }
  }
  return byForm;
}

function formKey(kind: NameKind, form: string): string {
  return `${isBody(kind) ? 'BODY' : kind} ${letterKey(form)}`;
}

/** Whether the kind is one that may be spoken for: an organisation or a board. */
export function isBody(kind: NameKind): boolean {
  return kind === 'ORGANISATION' || kind === 'BOARD';
}

/** Whether two kinds may name one thing: a board may first have been taken for an organisation. */
export function sameSort(one: NameKind, other: NameKind): boolean {
  return one === other || (isBody(one) && isBody(other));
}
