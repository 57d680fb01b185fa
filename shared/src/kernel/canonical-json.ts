export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
/** Members that are undefined are as if they were not there. */
export interface JsonObject {
  readonly [member: string]: Json | undefined;
}

/** JSON with sorted keys: two values that say the same have the same text. Undefined members are left out. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of sortedKeys(members)) {
    const member = members[key];
    if (member === undefined) continue;
    if (text !== '') text += ',';
    text += `${quoted(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

/** Most objects are written down in order already. */
function sortedKeys(members: object): readonly string[] {
  const keys = Object.keys(members);
  return keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key) ? keys : keys.sort();
}

/** Nothing in them that JSON would escape: nearly all of a long roll, and several times as fast. */
const PLAIN = /^[ !#-[\]-~]*$/;

const quoted = (text: string) => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));
