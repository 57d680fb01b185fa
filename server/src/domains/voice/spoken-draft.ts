import type { VoiceDraft } from '@yingshang/shared/contracts/voice';
import type { Guess, Intent, SpokenUnit, Understood } from '@yingshang/shared/understanding';
import { oneQuestion } from './one-question';

type Unit = NonNullable<VoiceDraft['unit']>;
export interface NamedUnit {
  readonly id: string;
  readonly name: string;
}

/** What is known before a word is understood. */
export interface Around {
  /** What the page is for; null where anything may be wanted. */
  readonly intent: 'rate' | 'complain' | null;
  readonly pageUnit: NamedUnit | null;
  readonly lastUnit: NamedUnit | null;
  /** The city's complaint topics by their names. */
  readonly topicIds: ReadonlyMap<string, string>;
}

/** Whoever speaks on a rating's page wants to rate, unless the sentence says otherwise clearly. */
const PAGE_WEIGHT = 4;
/** Somebody at a counter speaks of this counter. */
const OF_PAGE = 0.95;
/** A name that is likelier than this is another office, named on purpose. */
export const NAMED_SURELY = 0.6;
/** Mostly, and not surely enough to go without a question. */
const OF_LAST = 0.4;
const MOST_OTHERS = 2;

/** What a page shows of what was understood, with at most one question. Nothing is decided by it. */
export function spokenDraft(heard: string, understood: Understood, around: Around): VoiceDraft {
  const intent = slotOf(weighed(understood.intent, around.intent));
  const unit = unitSlot(understood.unit, intent.value, around);
  const { officerRole, stars, sentiment, topic, text } = understood;
  const slots = {
    intent,
    unit,
    stars: stars === null || intent.value !== 'rate' ? null : slotOf([stars]),
  };
  return {
    heard,
    text,
    ...slots,
    officerRole: officerRole === null ? null : slotOf([officerRole]),
    topic: topic.length === 0 ? null : slotOf(topic.map((one) => topicGuess(one, around.topicIds))),
    sentiment: slotOf([sentiment]),
    question: oneQuestion({ ...slots, saidIntent: understood.intent[0] ?? null, pageIntent: around.intent }),
  };
}

/** The likeliest first; the first of an empty list would be none, so there is always one. */
function slotOf<Value>(guesses: readonly Guess<Value>[]) {
  const [first, ...rest] = guesses;
  if (first === undefined) throw new Error('a slot without a guess');
  const others = rest.slice(0, MOST_OTHERS).map(({ value, confidence }) => ({ value, confidence }));
  return { value: first.value, confidence: first.confidence, heard: [...first.heard], others };
}

function weighed(guesses: readonly Guess<Intent>[], page: Intent | null): Guess<Intent>[] {
  const weights = guesses.map(({ value, confidence }) => confidence * (value === page ? PAGE_WEIGHT : 1));
  const all = weights.reduce((sum, one) => sum + one, 0);
  return guesses
    .map((guess, at) => ({ ...guess, confidence: (weights[at] ?? 0) / all }))
    .sort((a, b) => b.confidence - a.confidence);
}

function unitSlot(said: readonly Guess<SpokenUnit>[], intent: Intent, around: Around): Unit | null {
  const guesses = said.map((one) => ({ ...one, value: { id: one.value.id, name: one.value.name } }));
  const { pageUnit, lastUnit } = around;
  if (pageUnit !== null) return unitOfPage(guesses, pageUnit);
  if (guesses.length > 0) return { ...slotOf(lastFirst(guesses, lastUnit)), source: 'said' };
  if (lastUnit === null || (intent !== 'rate' && intent !== 'complain')) return null;
  return { value: lastUnit, confidence: OF_LAST, heard: [], others: [], source: 'last' };
}

function unitOfPage(guesses: readonly Guess<NamedUnit>[], value: NamedUnit): Unit {
  const named = guesses.find((guess) => guess.value.id === value.id);
  const others = guesses.filter((guess) => guess.value.id !== value.id);
  const [other] = others;
  const isElsewhere = named === undefined && other !== undefined && other.confidence > NAMED_SURELY;
  const ofPage = {
    value,
    confidence: isElsewhere ? 1 - other.confidence : OF_PAGE,
    heard: [...(named?.heard ?? [])],
  };
  return isElsewhere
    ? { ...slotOf([other, ofPage, ...others.slice(1)]), source: 'said' }
    : { ...slotOf([ofPage, ...others]), source: 'page' };
}

/** Of several that may be meant, the one that this device spoke of last. */
function lastFirst(guesses: readonly Guess<NamedUnit>[], last: NamedUnit | null): Guess<NamedUnit>[] {
  const known = guesses.find(({ value }) => value.id === last?.id);
  const [first] = guesses;
  if (known === undefined || first === undefined || first.confidence > NAMED_SURELY) return [...guesses];
  return [known, ...guesses.filter((guess) => guess !== known)];
}

const topicGuess = ({ value, ...rest }: Guess<string>, ids: ReadonlyMap<string, string>) => ({
  ...rest,
  value: { id: ids.get(value) ?? null, label: value },
});
