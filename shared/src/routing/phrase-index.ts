import type { Mention } from './mentions';
import type { SpokenSign, SpokenSigns } from './spoken-signs';

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  readonly ends: {
    readonly signs: readonly SpokenSign[];
    readonly phrase: string;
    readonly meanings: Meaning[];
  }[];
}

/** What a sign that only sounds right counts of one that is written right. */
const BY_SOUND = 0.8;

/**
 * Finds phrases in a sentence by how they sound, so that 达东区 is heard as 大东区. A phrase stands whole and without
 * gaps; what a recogniser writes wrong sounds nearly right.
 */
export class PhraseIndex<Meaning> {
  private readonly root: Node<Meaning> = { next: new Map(), ends: [] };
  private readonly byText = new Map<string, Meaning[]>();

  constructor(private readonly signs: SpokenSigns) {}

  add(phrase: string, meaning: Meaning): void {
    const known = this.byText.get(phrase);
    if (known !== undefined) {
      known.push(meaning);
      return;
    }
    const signs = this.signs.of(phrase);
    if (signs.length === 0) return;
    const meanings = [meaning];
    this.byText.set(phrase, meanings);
    this.put(this.root, signs, 0, { signs, phrase, meanings });
  }

  /** Every phrase in the sentence, overlapping ones too. */
  find(sentence: readonly SpokenSign[]): Mention<Meaning>[] {
    const found = new Map<string, Mention<Meaning>>();
    for (let from = 0; from < sentence.length; from += 1) this.walk(this.root, sentence, from, from, found);
    return [...found.values()];
  }

  private put(
    node: Node<Meaning>,
    signs: readonly SpokenSign[],
    at: number,
    end: Node<Meaning>['ends'][number],
  ): void {
    const sign = signs[at];
    if (sign === undefined) {
      node.ends.push(end);
      return;
    }
    for (const sound of sign.sounds) {
      const known = node.next.get(sound);
      const next: Node<Meaning> = known ?? { next: new Map(), ends: [] };
      if (known === undefined) node.next.set(sound, next);
      this.put(next, signs, at + 1, end);
    }
  }

  private walk(
    node: Node<Meaning>,
    sentence: readonly SpokenSign[],
    from: number,
    at: number,
    found: Map<string, Mention<Meaning>>,
  ): void {
    for (const { signs, phrase, meanings } of node.ends) {
      const misheard = signs.flatMap(({ text }, place) =>
        text === sentence[from + place]?.text ? [] : [from + place],
      );
      const likeness = 1 - (misheard.length * (1 - BY_SOUND)) / signs.length;
      found.set(`${from} ${phrase}`, { from, to: at, likeness, misheard, phrase, meanings });
    }
    const sign = sentence[at];
    if (sign === undefined) return;
    for (const sound of sign.sounds) {
      const next = node.next.get(sound);
      if (next !== undefined) this.walk(next, sentence, from, at + 1, found);
    }
  }
}
