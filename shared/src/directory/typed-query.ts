import { fillerWeights } from './filler-words';
import type { Sign, SignTable } from './signs';
import { nearSound } from './spelling';
import { type Token, tokensOf } from './tokens';
import { readLetters, type TypedPiece } from './typed-letters';

/** `written`: the sign itself. `spelled`: a whole syllable in letters. `begun`: the first letters of a syllable. */
export type Typing = 'written' | 'spelled' | 'begun';

/** One sign of what was typed. */
export interface TypedSign extends Sign {
  readonly typing: Typing;
  /** How much it says: words like 「怎么办理」 say little. */
  readonly weight: number;
}

/** One way to understand what was typed. */
export type Reading = readonly TypedSign[];

const MOST_READINGS = 4;
/** Longer input is a letter, not a search; what comes after is left out. */
export const MOST_SIGNS = 60;

/**
 * The ways to understand a query, at least one unless it has no letter, digit or Chinese sign.
 * Letters are tried as pinyin in a few ways and as they stand (AEO).
 */
export function readQuery(text: string, table: SignTable): Reading[] {
  const tokens = tokensOf(text).slice(0, MOST_SIGNS);
  if (tokens.length === 0) return [];
  const weights = fillerWeights(tokens);
  const choices = tokens.map((token, at) => waysToRead(token, weights[at] ?? 1, table));
  const ways = Math.min(MOST_READINGS, Math.max(...choices.map(({ length }) => length)));
  // The nth way of every run of letters goes together: mixing them would multiply the work for nothing.
  return Array.from({ length: ways }, (_, way) =>
    choices.flatMap((choice) => choice[Math.min(way, choice.length - 1)] ?? []).slice(0, MOST_SIGNS),
  );
}

function waysToRead(token: Token, weight: number, table: SignTable): TypedSign[][] {
  const asItStands: TypedSign = { ...table.typedSign(token), typing: 'written', weight };
  if (token.script !== 'letters') return [[asItStands]];
  const pinyin = readLetters(token.text).map((pieces) => pieces.map((piece) => typedSign(piece, weight)));
  return pinyin.length === 0 ? [[asItStands]] : [...pinyin.slice(0, MOST_READINGS - 1), [asItStands]];
}

function typedSign({ text, whole }: TypedPiece, weight: number): TypedSign {
  return {
    number: -1,
    text,
    weight,
    typing: whole ? 'spelled' : 'begun',
    sounds: whole ? [text] : [],
    near: whole ? [nearSound(text)] : [],
    initials: [text.slice(0, 1)],
  };
}
