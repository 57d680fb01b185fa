/** Codes of regions and industries that a stored rule names, wherever they stand: it need not be a sound rule. */
export function codesIn(stored: unknown): { regions: string[]; industries: string[] } {
  const found = { regions: new Set<string>(), industries: new Set<string>() };
  collect(stored, found, 0);
  return { regions: [...found.regions], industries: [...found.industries] };
}

/** Deeper than any rule may be: what lies below is nobody's condition. */
const DEEPEST = 40;

function collect(
  json: unknown,
  found: { regions: Set<string>; industries: Set<string> },
  depth: number,
): void {
  if (depth > DEEPEST || typeof json !== 'object' || json === null) return;
  const { field, value, values } = json as Record<string, unknown>;
  if (field === 'regionCode') for (const text of textsIn([value, values])) found.regions.add(text);
  if (field === 'industryCode') for (const text of textsIn([value, values])) found.industries.add(text);
  for (const member of Object.values(json)) collect(member, found, depth + 1);
}

function textsIn(json: unknown): string[] {
  if (typeof json === 'string') return [json];
  if (Array.isArray(json)) return json.flatMap(textsIn);
  if (typeof json !== 'object' || json === null) return [];
  return textsIn((json as { value?: unknown }).value);
}
