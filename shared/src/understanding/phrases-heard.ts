import {
  asWritten,
  longestOnly,
  type Mention,
  PhraseIndex,
  type SpokenSign,
  type SpokenSigns,
} from '../routing';

/** Something that was said, with what says so. */
export interface Heard<Meaning> {
  readonly meaning: Meaning;
  readonly phrase: string;
  /** Signs that were heard, those that only sounded so for less. */
  readonly signs: number;
  readonly from: number;
  readonly to: number;
}

/** Of a phrase of two signs one may be misheard, of a longer one half: more would be another phrase. */
const mayBe = ({ misheard, from, to }: Mention<unknown>) => misheard.length * 2 <= to - from;

/** Hears phrases of one sort. What stands written is not misheard, and a phrase inside a longer one is part of it. */
export class PhrasesHeard<Meaning> {
  private readonly index: PhraseIndex<Meaning>;

  constructor(signs: SpokenSigns, phrases: Iterable<readonly [phrase: string, meaning: Meaning]>) {
    this.index = new PhraseIndex(signs);
    for (const [phrase, meaning] of phrases) this.index.add(phrase, meaning);
  }

  hear(sentence: readonly SpokenSign[]): Heard<Meaning>[] {
    const found = this.index.find(sentence).filter(mayBe);
    // A longer phrase has its parts even where it is left out itself, its misheard signs being written ones.
    return longestOnly(asWritten(found), found).flatMap(({ from, to, likeness, phrase, meanings }) =>
      meanings.map((meaning) => ({ meaning, phrase, signs: (to - from) * likeness, from, to })),
    );
  }
}
