/** A phrase that stands in a sentence: signs `[from, to)`. */
export interface Mention<Meaning> {
  readonly from: number;
  readonly to: number;
  /** 1 when it is written so, less when signs only sound so. */
  readonly likeness: number;
  /** Signs of the sentence that only sound right. */
  readonly misheard: readonly number[];
  readonly phrase: string;
  readonly meanings: readonly Meaning[];
}

/** What is written so is not misheard: 税务局 is no 水务局, however it sounds. */
export function asWritten<Meaning>(mentions: readonly Mention<Meaning>[]): Mention<Meaning>[] {
  const written = mentions.filter(({ misheard }) => misheard.length === 0);
  const stands = (at: number) => written.some(({ from, to }) => from <= at && at < to);
  return mentions.filter(({ misheard }) => !misheard.some(stands));
}

/** A phrase inside a longer one that was heard is part of it: 环保局 in 环保局分局. `heard`: where longer ones may be. */
export function longestOnly<Meaning>(
  mentions: readonly Mention<Meaning>[],
  heard: readonly Mention<Meaning>[] = mentions,
): Mention<Meaning>[] {
  const isPart = (one: Mention<Meaning>, other: Mention<Meaning>) =>
    other.from <= one.from &&
    other.to >= one.to &&
    other.to - other.from > one.to - one.from &&
    other.likeness >= one.likeness;
  return mentions.filter((one) => !heard.some((other) => isPart(one, other)));
}
