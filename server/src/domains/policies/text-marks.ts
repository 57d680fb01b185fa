import type { TextMatch, TextRange } from '@yingshang/shared/contracts/policies';
import { foldedText } from './folded-text';

export interface TextPart {
  readonly part: NonNullable<TextMatch['excerpt']>['part'];
  readonly text: string;
}

const EXCERPT_SIGNS = 60;
const SIGNS_BEFORE = 12;

/** A part with its text as it is compared; folding costs more than looking, so it is done once. */
export interface FoldedPart extends TextPart {
  readonly folded: string;
}

export function foldedParts(parts: readonly TextPart[]): FoldedPart[] {
  return parts.map((part) => ({ ...part, folded: foldedText(part.text) }));
}

/** Where the words stand in a title, and the first other part in which the most of them stand. */
export function textMatch(title: string, parts: readonly FoldedPart[], words: readonly string[]): TextMatch {
  const sought = words.map(foldedText);
  const ranges = markedRanges(title, words);
  if (heldWords(foldedText(title), sought) === sought.length) return { title: ranges, excerpt: null };
  const best = fullestPart(parts, sought);
  return { title: ranges, excerpt: best && { part: best.part, ...excerpt(best.text, words) } };
}

function fullestPart(parts: readonly FoldedPart[], sought: readonly string[]): FoldedPart | null {
  let best: { part: FoldedPart; held: number } | null = null;
  for (const part of parts) {
    const held = heldWords(part.folded, sought);
    if (held > (best?.held ?? 0)) best = { part, held };
  }
  return best?.part ?? null;
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

function heldWords(folded: string, sought: readonly string[]): number {
  return sought.filter((word) => folded.includes(word)).length;
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
