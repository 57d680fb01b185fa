import type { Aligner, Alignment } from './alignment';
import { LIKENESS } from './likeness';
import { matchQuality } from './match-quality';
import type { SignTable } from './signs';
import { tokensOf } from './tokens';

/** `[start, end)` in UTF-16 units of the text. */
export type Range = readonly [start: number, end: number];

/** The parts of a shown text that answer to the query; neighbours are joined. */
export function highlightRanges(shown: string, aligner: Aligner, table: SignTable): Range[] {
  const tokens = tokensOf(shown);
  const found = aligner.align(tokens.map((token) => table.sign(token)));
  if (found === undefined || isChance(found, tokens.length)) return [];
  const ranges: [number, number][] = [];
  for (const at of found.found) {
    const token = tokens[at];
    const last = ranges.at(-1);
    if (token === undefined) continue;
    if (last?.[1] === token.start) last[1] = token.end;
    else ranges.push([token.start, token.end]);
  }
  return ranges;
}

/** Signs here and there that only sound alike were not what was meant. */
function isChance(found: Alignment, length: number): boolean {
  const quality = matchQuality(found, length);
  const onlySounds = found.like.some((like) => like < LIKENESS.nearlySpelled || like === LIKENESS.sameSound);
  return quality === undefined || (quality.shape === 'scattered' && onlySounds);
}
