import type { Authority } from '../authority.js';

/** Which bodies belong together by authority: parts and wholes, boards and those they report to, bodies and their successors. */
export class Related {
  private readonly links = new Map<string, Set<string>>();

  constructor(authority: Authority, curatedIds: ReadonlyMap<string, string>) {
    for (const entity of authority.entities) {
      for (const other of [...entity.partOf, ...entity.reportsTo, ...entity.successors.map(({ to }) => to)]) {
        this.link(curatedIds.get(entity.id) ?? entity.id, curatedIds.get(other) ?? other);
      }
    }
  }

  /** Whether two ids name one body, or bodies that belong together directly. */
  together(one: string, other: string): boolean {
    return one === other || (this.links.get(one)?.has(other) ?? false);
  }

  private link(one: string, other: string): void {
    this.links.set(one, (this.links.get(one) ?? new Set()).add(other));
    this.links.set(other, (this.links.get(other) ?? new Set()).add(one));
  }
}
