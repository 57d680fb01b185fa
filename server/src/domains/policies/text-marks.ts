import type { TextMatch, TextRange } from '@yingshang/shared/contracts/policies';
import { foldedText } from './folded-text';

export interface TextPart {
  readonly part: NonNullable<TextMatch['excerpt']>['part'];
  readonly text: string;
}

const EXCERPT_SIGNS = 60;
const SIGNS_BEFORE = 12;

/** Where the words stand in a title, and the first other part in which the most of them stand. */
export function textMatch(title: string, parts: readonly TextPart[], words: readonly string[]): TextMatch {
  const best = parts
    .map((part) => ({ ...part, held: heldWords(part.text, words).length }))
    .filter(({ held }) => held > 0)
    .reduce<(TextPart & { held: number }) | null>(
      (top, part) => (top === null || part.held > top.held ? part : top),
      null,
    );
  const everythingInTitle = heldWords(title, words).length === words.length;
  return {
    title: markedRanges(title, words),
    excerpt: best === null || everythingInTitle ? null : { part: best.part, ...excerpt(best.text, words) },
  };
}

/** Every place of every word, overlapping and neighbouring ones joined, in order. */
export function markedRanges(text: string, words: readonly string[]): TextRange[] {
  const folded = foldedText(text);
  const places = words.flatMap((word) => placesOf(folded, foldedText(word)));
  const joined: TextRange[] = [];
  for (const [start, end] of places.sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}

function placesOf(folded: string, word: string): TextRange[] {
  const places: TextRange[] = [];
  if (word === '') return places;
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
    places.push([at, at + word.length]);
  }
  return places;
}

function heldWords(text: string, words: readonly string[]): string[] {
  const folded = foldedText(text);
  return words.filter((word) => folded.includes(foldedText(word)));
}

function excerpt(text: string, words: readonly string[]): { text: string; ranges: TextRange[] } {
  const first = markedRanges(text, words)[0]?.[0] ?? 0;
  const start = first <= SIGNS_BEFORE ? 0 : unsplit(text, first - SIGNS_BEFORE);
  const end = unsplit(text, Math.min(text.length, start + EXCERPT_SIGNS));
  const shown = `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
  return { text: shown, ranges: markedRanges(shown, words) };
}

/** Never between the two halves of one sign. */
function unsplit(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
}
