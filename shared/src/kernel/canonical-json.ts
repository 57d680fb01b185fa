export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** Members that are undefined are as if they were not there. */
export interface JsonObject {
  readonly [member: string]: Json | undefined;
}

/** JSON with sorted keys: two values that say the same have the same text. Undefined members are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
