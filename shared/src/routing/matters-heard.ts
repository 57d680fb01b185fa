import type { RoutingMatter } from './complaint-router';
import { PhraseIndex } from './phrase-index';
import type { SpokenSign, SpokenSigns } from './spoken-signs';
import { WordLikeness } from './word-likeness';

/** What the likeness of words counts beside signs that stand there as a whole word. */
const LIKENESS = 0.22;
const A_SIGN = 0.6;
/** Matters that are this much less like the sentence than the best one are chance. */
const LEAST_OF_BEST = 0.35;

/** Hears which everyday matters a sentence is about. */
export class MattersHeard {
  private readonly words: PhraseIndex<number>;
  private readonly likeness = new WordLikeness();

  constructor(
    signs: SpokenSigns,
    private readonly matters: readonly RoutingMatter[],
  ) {
    this.words = new PhraseIndex(signs);
    for (const [at, { label, words }] of matters.entries()) {
      const all = [...new Set([label, ...words])];
      for (const word of all) if (Array.from(word).length > 1) this.words.add(word, at);
      this.likeness.add(all.map((word) => signs.of(word)));
    }
  }

  /** How sure each matter is that anything speaks for; about 1 for one word of two signs, 5 and more for a clear case. */
  hear(sentence: readonly SpokenSign[]): Map<RoutingMatter, number> {
    const worth = this.likeness.score(sentence).map((score) => score * LIKENESS);
    const longest = new Map<number, number>();
    for (const { from, to, likeness, meanings } of this.words.find(sentence))
      for (const at of meanings) longest.set(at, Math.max(longest.get(at) ?? 0, (to - from) * likeness));
    for (const [at, signs] of longest) worth[at] = (worth[at] ?? 0) + signs * A_SIGN;
    const least = Math.max(...worth, 0) * LEAST_OF_BEST;
    return new Map(
      this.matters.flatMap((matter, at) => {
        const one = worth[at] ?? 0;
        return one > 0 && one >= least ? [[matter, one] as const] : [];
      }),
    );
  }
}
