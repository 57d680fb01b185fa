import type { Sign } from './signs';

/** What a name is filed under when whole signs are asked for: how each sounds; letters and digits as they stand. */
export function soundKeys(signs: readonly Sign[]): string[] {
  const keys: string[] = [];
  for (const { text, near } of signs) {
    if (near.length > 0) keys.push(...near);
    else keys.push(`=${text}`);
  }
  return keys;
}

/** When initials are asked for: the pairs of neighbours; a name of one sign has its initial alone. */
export function pairKeys(signs: readonly Sign[]): string[] {
  const [first] = signs;
  if (first !== undefined && signs.length === 1) return first.initials.map((initial) => `^${initial}`);
  const keys: string[] = [];
  for (let at = 1; at < signs.length; at += 1) {
    for (const one of signs[at - 1]?.initials ?? []) {
      for (const other of signs[at]?.initials ?? []) keys.push(`^${one}${other}`);
    }
  }
  return keys;
}
