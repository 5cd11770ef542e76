/** A plain value as a YAML file holds it. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** True for a map. */
export function isBlock(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** True for a list. */
export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** True for a scalar that fits on the line of its key. */
export function isOneLine(value: Plain): boolean {
  return typeof value !== 'object' && !String(value).includes('\n') && String(value).length < 100;
}

/** True where two values hold the same, whatever the order of their keys. */
export function same(a: Plain, b: Plain): boolean {
  if (isList(a) && isList(b)) return a.length === b.length && a.every((value, index) => same(value, b[index] ?? null));
  if (isBlock(a) && isBlock(b)) {
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length &&
      keys.every((key) => Object.hasOwn(b, key) && same(a[key] ?? null, b[key] ?? null))
    );
  }
  return a === b;
}
