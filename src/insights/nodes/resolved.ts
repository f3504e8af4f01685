/** Objects that are resolved already, with the name of the type that each has. What they hold lies under the keys of the answer. */
const typeNames = new WeakMap<object, string>();

/** Marks every object of `value`, however deep, as resolved. Each holds the name of its type under the key `typeKey`. */
export function markResolved(value: unknown, typeKey: string): void {
  if (Array.isArray(value)) {
    for (const item of value) markResolved(item, typeKey);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const held = value as Record<string, unknown>;
  typeNames.set(value, String(held[typeKey]));
  for (const inner of Object.values(held)) markResolved(inner, typeKey);
}

/** Whether the object was resolved already. */
export function isResolved(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && typeNames.has(value);
}

/** The name of the type of a resolved object; undefined of any other. */
export function resolvedTypeName(value: unknown): string | undefined {
  return isResolved(value) ? typeNames.get(value) : undefined;
}
