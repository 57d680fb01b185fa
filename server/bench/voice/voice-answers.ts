import type { VoiceSentence } from './voice-sentences';

/** What somebody made of a sentence. */
export interface Answer {
  readonly intent: string;
  /** The likeliest first. */
  readonly units: readonly string[];
  readonly officerRole: string | null;
  readonly stars: number | null;
  readonly topic: string | null;
  readonly sentiment: string;
}

/** What is right or wrong about an answer, each by itself and all together. */
export const slots = [
  'intent',
  'unitTop1',
  'unitTop3',
  'officerRole',
  'stars',
  'topic',
  'sentiment',
  'allSlots',
] as const;
type Slot = (typeof slots)[number];

export type Shares = Readonly<Record<Slot, number>>;
type Right = Readonly<Record<Slot, boolean>>;

/** A unit that nobody named has to stay unnamed. */
export function rightOf(sentence: VoiceSentence, answer: Answer): Right {
  const [first = null] = answer.units;
  const right = {
    intent: answer.intent === sentence.intent,
    unitTop1: first === sentence.unit,
    unitTop3: sentence.unit === null ? first === null : answer.units.slice(0, 3).includes(sentence.unit),
    officerRole: answer.officerRole === sentence.officerRole,
    stars: answer.stars === sentence.stars,
    topic: answer.topic === sentence.topic,
    sentiment: answer.sentiment === sentence.sentiment,
  };
  return { ...right, allSlots: Object.entries(right).every(([slot, is]) => is || slot === 'unitTop3') };
}

export function sharesOf(rights: readonly Right[]): Shares {
  const share = (slot: Slot) =>
    Number((rights.filter((right) => right[slot]).length / rights.length).toFixed(4));
  // Every slot is among the keys.
  return Object.fromEntries(slots.map((slot) => [slot, share(slot)])) as Shares;
}
