import type { SpokenSign } from './spoken-signs';

interface Document {
  readonly features: ReadonlyMap<string, number>;
  readonly length: number;
}

/** BM25's usual saturation; short lists of words differ in length for no reason that says much. */
const SATURATION = 1.2;
const BY_LENGTH = 0.3;
/** What a feature says: a pair of signs which matter, the same by its sound nearly so, a single sign hardly. */
const WEIGHT = { pair: 1, heard: 0.5, single: 0.25 } as const;

/**
 * How like a sentence is to each of some lists of words, by the signs and pairs of neighbouring signs that they share,
 * rare ones first: BM25 (Robertson and Zaragoza 2009). For sentences that say a matter in words of their own.
 */
export class WordLikeness {
  private readonly documents: Document[] = [];
  private readonly holders = new Map<string, number[]>();

  add(texts: readonly (readonly SpokenSign[])[]): void {
    const features = new Map<string, number>();
    for (const text of texts)
      for (const one of featuresOf(text)) features.set(one, (features.get(one) ?? 0) + 1);
    for (const one of features.keys()) this.holdersOf(one).push(this.documents.length);
    this.documents.push({ features, length: texts.reduce((sum, { length }) => sum + length, 0) });
  }

  /** The likeness of each list, in the order in which they were added; 0 for one that shares nothing. */
  score(sentence: readonly SpokenSign[]): number[] {
    const scores = this.documents.map(() => 0);
    const mean = this.documents.reduce((sum, { length }) => sum + length, 0) / this.documents.length;
    for (const one of new Set(featuresOf(sentence))) {
      const holders = this.holders.get(one) ?? [];
      const rarity = Math.log(1 + (this.documents.length - holders.length + 0.5) / (holders.length + 0.5));
      for (const at of holders) {
        const { features, length } = this.documents[at] as Document; // holders are numbers of documents
        const count = features.get(one) ?? 0;
        const damped = count + SATURATION * (1 - BY_LENGTH + (BY_LENGTH * length) / mean);
        scores[at] = (scores[at] ?? 0) + (rarity * weightOf(one) * count * (SATURATION + 1)) / damped;
      }
    }
    return scores;
  }

  private holdersOf(feature: string): number[] {
    const known = this.holders.get(feature);
    if (known !== undefined) return known;
    const holders: number[] = [];
    this.holders.set(feature, holders);
    return holders;
  }
}

const HEARD = '~';

function featuresOf(signs: readonly SpokenSign[]): string[] {
  const pairs = signs.slice(1).flatMap(({ text, sounds }, at) => {
    const before = signs[at];
    if (before === undefined) return [];
    return [`${before.text} ${text}`, `${HEARD}${before.sounds[0] ?? ''} ${sounds[0] ?? ''}`];
  });
  return [...signs.map(({ text }) => text), ...pairs];
}

const weightOf = (feature: string) =>
  feature.startsWith(HEARD) ? WEIGHT.heard : feature.includes(' ') ? WEIGHT.pair : WEIGHT.single;
