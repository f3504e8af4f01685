/** Gives each id once: a repeat gets `~2`, the next `~3`. */
export class Repeats {
  private readonly counts = new Map<string, number>();
  private readonly given = new Set<string>();

  /** The wanted id, or its first free repeat. */
  next(wanted: string): string {
    let count = this.counts.get(wanted) ?? 0;
    let id = wanted;
    do {
      count += 1;
      id = count === 1 ? wanted : `${wanted}~${count}`;
    } while (this.given.has(id));
    this.counts.set(wanted, count);
    this.given.add(id);
    return id;
  }
}
