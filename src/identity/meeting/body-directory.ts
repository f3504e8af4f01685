import { matchBody } from '../across/match-body.js';
import { sameSort } from '../across/curated-ids.js';
import type { AuthorityEntity } from '../authority.js';
import { curatedFact } from '../cast.js';
import type { NameKind } from '../minutes.js';
import { slug } from '../ids/slug.js';
import { acronymFits } from '../words/acronym.js';
import type { BodyGroup, BodyGroups } from './body-group.js';
import { bodyName, isAbbreviation } from './body-name.js';
import { isBoardName } from './body-words.js';
import type { Resolving } from './resolving.js';

/** The bodies of one document with their ids. */
export class BodyDirectory {
  /** The board that meets; null where the document names none. */
  readonly boardId: string | null;
  /** Ids of the bodies that the document prints, by group. */
  readonly ids = new Map<BodyGroup, string>();

  constructor(
    private readonly groups: BodyGroups,
    private readonly resolving: Resolving,
  ) {
    const board = groups.all.find((group) => group.origin === 'BOARD');
    this.boardId = board === undefined ? null : this.identify(board, 'BOARD', null);
    for (const group of groups.all) if (!this.ids.has(group)) this.identify(group, null, this.boardId);
  }

  /** The id of a body as a roster prints it. */
  idOf(printed: string): string {
    const name = bodyName(printed);
    const group = this.groups.named(name.name) ?? this.groups.add(name, 'ROSTER');
    return this.ids.get(group) ?? this.identify(group, null, this.boardId);
  }

  private identify(group: BodyGroup, kind: NameKind | null, boardId: string | null): string {
    const id = this.curated(group, kind) ?? this.known(group, kind, boardId) ?? this.fresh(group, kind);
    this.ids.set(group, id);
    return id;
  }

  private curated(group: BodyGroup, kind: NameKind | null): string | null {
    const entity = this.curatedEntity(group);
    const id = entity === null ? undefined : this.resolving.curatedIds.get(entity.id);
    if (entity === null || id === undefined) return null;
    const actual = this.resolving.index.byId.get(id)?.kind ?? entity.kind;
    if (kind !== null && kind !== actual) return null;
    this.resolving.cast.add(curatedFact(entity, id, actual));
    return id;
  }

  private curatedEntity(group: BodyGroup): AuthorityEntity | null {
    const { curated } = this.resolving;
    const named = curated.body(group.name);
    if (named !== null || !isAbbreviation(group.name)) return named;
    return group.abbreviation === null ? null : curated.body(group.abbreviation);
  }

  private known(group: BodyGroup, kind: NameKind | null, boardId: string | null): string | null {
    const { index, cast } = this.resolving;
    const entity = matchBody({ name: group.name, abbreviation: group.abbreviation, forms: [...group.forms], boardId }, index);
    if (entity === null || (kind !== null && entity.kind !== kind) || !sameSort(entity.kind, 'BOARD')) return null;
    cast.add({ ...blank, id: entity.id, kind: entity.kind, name: group.name, abbreviation: group.abbreviation });
    return entity.id;
  }

  private fresh(group: BodyGroup, kind: NameKind | null): string {
    const { register, cast } = this.resolving;
    const actual = kind ?? (isBoardName(group.name) ? 'BOARD' : 'ORGANISATION');
    const short = group.abbreviation !== null && acronymFits(group.abbreviation, group.name) ? slug(group.abbreviation) : null;
    const id = register.give(actual, short !== null && register.isFree(short) ? short : slug(group.name));
    cast.add({ ...blank, id, kind: actual, name: group.name, abbreviation: group.abbreviation });
    return id;
  }
}

const blank = { basis: 'TEXT', classification: null, topicStatus: null } as const;
