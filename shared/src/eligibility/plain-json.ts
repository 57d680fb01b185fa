/**
 * The own keys of a plain object with their values, each read once; null for anything else. What is checked is this
 * copy, so that nobody can change a rule between its check and its use, and no getter of a hostile object runs.
 */
export function plainObject(json: unknown): Readonly<Record<string, unknown>> | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const prototype: unknown = Object.getPrototypeOf(json);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return null;
  // Without a prototype, so that a key called `__proto__` is a key like any other.
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(json))) {
    if (!('value' in property)) return null;
    copy[key] = property.value;
  }
  return copy;
}

/** A copy of a list of at most `most` values, holes as undefined; null for anything else. */
export function plainList(json: unknown, most: number): readonly unknown[] | null {
  if (!Array.isArray(json) || json.length > most) return null;
  return Array.from(
    { length: json.length },
    (_, index) => Object.getOwnPropertyDescriptor(json, index)?.value,
  );
}

const MOST_SHOWN = 40;

/** A value as a message may repeat it: short, and never by code of the value itself. */
export function shownValue(value: unknown): string {
  if (value === undefined) return '（缺）';
  if (typeof value === 'string') return value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? '（列表）' : '（对象）';
}
