const LONGEST = 30;
const SENTENCE_END = /[。！？!?；;\n]/;

/** By which a desk tells cases of one topic apart: the first sentence, cut where it is long; null for no words. */
export function openingOf(text: string | null): string | null {
  const [first = ''] = (text ?? '').trim().split(SENTENCE_END);
  const signs = Array.from(first.trim());
  if (signs.length === 0) return null;
  return signs.length <= LONGEST ? signs.join('') : `${signs.slice(0, LONGEST - 1).join('')}…`;
}
