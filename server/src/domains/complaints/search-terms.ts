/**
 * The signs of a text that can be looked for: letters and figures of any script, without what a keyboard makes
 * different (width, case, accents, spaces, punctuation). Sign by sign, so that a piece of a text has a piece of its
 * signs.
 */
export function searchSigns(text: string): string[] {
  return Array.from(text, (sign) => sign.normalize('NFKD').toLowerCase()).flatMap((folded) =>
    Array.from(folded).filter((sign) => /[\p{L}\p{N}]/u.test(sign)),
  );
}

/** Pairs of neighbouring signs, each once. */
export function pairsOfSigns(text: string): ReadonlySet<string> {
  const signs = searchSigns(text);
  return new Set(signs.slice(1).map((sign, at) => `${signs[at]}${sign}`));
}

/**
 * The pairs that a text must hold to be an answer; null when fewer than two signs are asked for. Words with a space
 * between may stand apart from each other; a single sign beside a longer word asks for nothing.
 */
export function wantedPairs(query: string): ReadonlySet<string> | null {
  const words = new Set(query.split(/\s+/u).flatMap((word) => [...pairsOfSigns(word)]));
  const wanted = words.size > 0 ? words : pairsOfSigns(query);
  return wanted.size > 0 ? wanted : null;
}
