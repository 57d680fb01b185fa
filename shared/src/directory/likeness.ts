import type { Sign } from './signs';
import type { TypedSign } from './typed-query';

/** How like a typed sign is to a sign of a name, 0 to 1; what people typed on purpose counts almost full. */
export const LIKENESS = {
  same: 1,
  /** The whole syllable in letters. */
  spelled: 0.96,
  /** The first letter or letters of the syllable. */
  begun: 0.92,
  /** In letters, with a sound that is easily mixed up. */
  nearlySpelled: 0.86,
  /** Another sign with the same sound: 营伤局 for 营商局. */
  sameSound: 0.86,
  /** Another sign with a sound that is easily mixed up. */
  nearSound: 0.78,
} as const;

export function likeness(typed: TypedSign, sign: Sign): number {
  if (typed.text === sign.text) return LIKENESS.same;
  if (typed.typing === 'begun') return begins(typed.text, sign) ? LIKENESS.begun : 0;
  const spelled = typed.typing === 'spelled';
  if (shares(typed.sounds, sign.sounds)) return spelled ? LIKENESS.spelled : LIKENESS.sameSound;
  if (shares(typed.near, sign.near)) return spelled ? LIKENESS.nearlySpelled : LIKENESS.nearSound;
  return typed.sounds.length === 0 && isUnfinished(typed.text, sign.text) ? LIKENESS.begun : 0;
}

function begins(letters: string, { text, sounds }: Sign): boolean {
  return sounds.some((sound) => sound.startsWith(letters)) || isUnfinished(letters, text);
}

/** Letters or digits of which the rest is still to be typed: 123 for 12345. */
function isUnfinished(typed: string, text: string): boolean {
  return typed.length > 1 && /^[a-z\d]/.test(typed) && text.startsWith(typed);
}

function shares(some: readonly string[], others: readonly string[]): boolean {
  for (const one of some) if (others.includes(one)) return true;
  return false;
}
