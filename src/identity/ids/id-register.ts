import type { Authority } from '../authority.js';
import type { Known } from '../known.js';
import type { NameKind } from '../minutes.js';
import { slug } from './slug.js';

/** Gives ids of entities: one namespace for all kinds, an id once given stays with its entity, former ids stay taken. */
export class IdRegister {
  private readonly kinds = new Map<string, NameKind | 'FORMER'>();
  private readonly given = new Set<string>();
  private readonly repeats = new Map<string, number>();

  constructor(known: Known, authority: Authority) {
    for (const entity of known.entities) for (const former of entity.formerIds) this.kinds.set(former, 'FORMER');
    for (const entity of authority.entities) this.kinds.set(entity.id, entity.kind);
    for (const entity of known.entities) this.kinds.set(entity.id, entity.kind);
  }

  /** Whether no entity has the id or ever had it. */
  isFree(id: string): boolean {
    return !this.kinds.has(id);
  }

  /**
   * The id for a thing that wants `wanted`. `qualifiers` tell it from a namesake of its kind: the first that is free is
   * used. `own` says of a taken id that it was given to this very thing before: then it is given again, once.
   */
  give(kind: NameKind, wanted: string, qualifiers: readonly string[] = [], own: (id: string) => boolean = () => false): string {
    const holder = this.kinds.get(wanted);
    const namesake = holder === undefined || holder === kind || holder === 'FORMER';
    const base = namesake ? wanted : `${wanted}~${kind.toLowerCase()}`;
    const ways = [base, ...(namesake ? qualifiers.map((qualifier) => `${base}~${slug(qualifier)}`) : [])];
    const id = ways.find((way) => this.mayTake(way, own)) ?? this.repeat(base, own);
    this.kinds.set(id, kind);
    this.given.add(id);
    return id;
  }

  /** Notes that an id stands for somebody in this meeting, so that no namesake takes it. */
  take(id: string): void {
    this.given.add(id);
  }

  private repeat(base: string, own: (id: string) => boolean): string {
    for (let count = this.repeats.get(base) ?? 2; ; count += 1) {
      this.repeats.set(base, count);
      if (this.mayTake(`${base}~${count}`, own)) return `${base}~${count}`;
    }
  }

  private mayTake(id: string, own: (id: string) => boolean): boolean {
    return !this.given.has(id) && (!this.kinds.has(id) || own(id));
  }
}
