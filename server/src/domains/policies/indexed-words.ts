import type { Cutter } from './chinese-cutter';
import { otherWordings } from './same-meaning';

/** The texts of a policy by how much a word in them says. */
export interface TextsByWeight {
  readonly title: readonly string[];
  readonly summary: readonly string[];
  readonly other: readonly string[];
}

/** What the database makes its search vector of: words with blanks between them. */
export interface IndexedWords {
  readonly titleWords: string;
  readonly summaryWords: string;
  readonly otherWords: string;
}

export function indexedWords(texts: TextsByWeight, cutter: Cutter): IndexedWords {
  return {
    titleWords: [...wordsOf(texts.title, cutter), ...signsOf(texts.title)].join(' '),
    summaryWords: wordsOf(texts.summary, cutter).join(' '),
    otherWords: wordsOf(texts.other, cutter).join(' '),
  };
}

function wordsOf(texts: readonly string[], cutter: Cutter): string[] {
  const text = texts.join('\n');
  return [...new Set([...cutter.forIndex(text), ...cutter.forIndex(otherWordings(text).join('\n'))])];
}

/** Somebody who types one sign (「税」) means it wherever it stands; in titles alone that is few enough to be useful. */
function signsOf(texts: readonly string[]): string[] {
  return [...new Set(texts.join('').match(/\p{Script=Han}/gu) ?? [])];
}
