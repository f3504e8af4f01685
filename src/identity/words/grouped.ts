/** Values gathered under keys, in the order in which they were added. */
export class Grouped<K, V> {
  private readonly groups = new Map<K, V[]>();

  /** Adds a value under a key. */
  add(key: K, value: V): void {
    const values = this.groups.get(key);
    if (values === undefined) this.groups.set(key, [value]);
    else values.push(value);
  }

  /** The values of a key; none for a key without. */
  of(key: K): readonly V[] {
    return this.groups.get(key) ?? [];
  }

  /** The groups, in the order of their first values. */
  all(): (readonly V[])[] {
    return [...this.groups.values()];
  }
}
