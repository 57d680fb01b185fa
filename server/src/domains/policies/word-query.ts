import type { Cutter } from './chinese-cutter';
import { otherWordings } from './same-meaning';

export interface WordQuery {
  /** For PostgreSQL's `to_tsquery`: all of the words, and any of them. */
  readonly all: string;
  readonly any: string;
  /** As typed, for titles that hold it whole. */
  readonly phrase: string;
  /** What to mark in the texts. */
  readonly marks: readonly string[];
}

/** More words than a person types only slow the database down. */
const MOST_WORDS = 12;

/** Null when nothing typed is a word: 「？」, 「的」. */
export function wordQuery(typed: string, cutter: Cutter): WordQuery | null {
  const phrase = typed.trim();
  const words = cutter.forQuery(phrase).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  // Words hold letters and digits only, so none can leave its quotes.
  const quoted = words.map((word) => `'${word}'`);
  return {
    all: quoted.join(' & '),
    any: quoted.join(' | '),
    phrase,
    marks: [...new Set([...words, ...otherWordings(phrase)])],
  };
}
