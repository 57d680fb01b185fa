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

export interface Shares {
  readonly intent: number;
  readonly unitTop1: number;
  readonly unitTop3: number;
  readonly officerRole: number;
  readonly stars: number;
  readonly topic: number;
  readonly sentiment: number;
  readonly allSlots: number;
}

type Right = Readonly<Record<keyof Shares, boolean>>;

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
  const share = (slot: keyof Shares) =>
    Number((rights.filter((right) => right[slot]).length / rights.length).toFixed(4));
  return {
    intent: share('intent'),
    unitTop1: share('unitTop1'),
    unitTop3: share('unitTop3'),
    officerRole: share('officerRole'),
    stars: share('stars'),
    topic: share('topic'),
    sentiment: share('sentiment'),
    allSlots: share('allSlots'),
  };
}
