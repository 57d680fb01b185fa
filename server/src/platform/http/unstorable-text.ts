/**
 * Where a JSON value holds text that PostgreSQL cannot keep (NUL, half a surrogate pair), as a path such as
 * `items[0].name`; null when nowhere. The path of the value itself is empty.
 */
export function unstorableText(json: unknown, path = ''): string | null {
  if (typeof json === 'string') return /\0|\p{Surrogate}/u.test(json) ? path.replace(/^\./, '') : null;
  if (typeof json !== 'object' || json === null) return null;
  for (const [key, value] of Object.entries(json)) {
    const found = unstorableText(value, Array.isArray(json) ? `${path}[${key}]` : `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
