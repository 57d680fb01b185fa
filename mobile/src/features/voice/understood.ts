import type { VoiceDraft } from '@yingshang/shared/contracts/voice';
import type { Named, SpokenPlace, VoiceNote } from '../../platform/voice-note';

export type SpokenIntent = VoiceDraft['intent']['value'];

export const intentNames: Readonly<Record<SpokenIntent, string>> = {
  rate: '评价',
  complain: '投诉',
  'ask-policy': '问政策',
  'find-service': '找地方办事',
  'lookup-lottery': '查派位结果',
};

/** Below it a person had better look twice. */
const SURE = 0.6;

interface Topic {
  readonly id: string | null;
  readonly label: string;
}

/** What will be filed as things stand: what was understood, with what the person chose instead. */
export interface Understood {
  /** Null: nobody knows yet. */
  readonly intent: SpokenIntent | null;
  readonly occasionId: string | null;
  /** Null: not known, or the speaker does not know. */
  readonly unit: Named | null;
  readonly officer: Named | null;
  readonly stars: number | null;
  readonly topic: Topic | null;
  readonly officerRole: string | null;
  readonly text: string;
  /** What the speaker chose by a tap. */
  readonly corrected: ReadonlySet<Slot>;
  /** What was understood and may well be wrong. */
  readonly unsure: ReadonlySet<Slot>;
}

export type Slot = 'intent' | 'unit' | 'stars' | 'topic' | 'officerRole' | 'text';
export const slots: readonly Slot[] = ['intent', 'unit', 'stars', 'topic', 'officerRole', 'text'];

const intentOfPage: Readonly<Record<SpokenPlace['page'], SpokenIntent | null>> = {
  home: null,
  search: null,
  rating: 'rate',
  complaint: 'complain',
};

/** A draft that is null was not heard: only what the page knows and the person chose. */
export function understood(
  draft: VoiceDraft | null,
  { place, correction }: Pick<VoiceNote, 'place' | 'correction'>,
): Understood {
  const corrected = new Set(slots.filter((slot) => correction[slot] !== undefined));
  const guessed = guessesOf(draft);
  const unsure = slots.filter((slot) => {
    const guess = guessed[slot];
    return guess !== null && guess.confidence < SURE && !corrected.has(slot) && !isGiven(slot, place);
  });
  return {
    intent: correction.intent ?? draft?.intent.value ?? intentOfPage[place.page],
    occasionId: place.occasionId,
    unit: unitOf(draft, place, correction.unit),
    officer: place.officer,
    stars: correction.stars ?? draft?.stars?.value ?? null,
    topic: correction.topic === undefined ? (draft?.topic?.value ?? null) : correction.topic,
    officerRole:
      correction.officerRole === undefined ? (draft?.officerRole?.value ?? null) : correction.officerRole,
    text: correction.text ?? draft?.text ?? '',
    corrected,
    unsure: new Set(unsure),
  };
}

/** What is rated on the page of a visit cannot be something else. */
function isGiven(slot: Slot, place: SpokenPlace): boolean {
  return slot === 'unit' && place.occasionId !== null;
}

function unitOf(
  draft: VoiceDraft | null,
  place: SpokenPlace,
  chosen: Named | null | undefined,
): Named | null {
  if (place.occasionId !== null || place.officer !== null) return place.unit;
  return chosen === undefined ? (draft?.unit?.value ?? place.unit) : chosen;
}

function guessesOf(draft: VoiceDraft | null) {
  return {
    intent: draft?.intent ?? null,
    unit: draft?.unit ?? null,
    stars: draft?.stars ?? null,
    topic: draft?.topic ?? null,
    officerRole: draft?.officerRole ?? null,
    text: null,
  } as const;
}

/** Whether it is filed; else the words are looked for. */
export const isFiled = (intent: SpokenIntent | null): intent is 'rate' | 'complain' =>
  intent === 'rate' || intent === 'complain';
