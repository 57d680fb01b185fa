import { officerRole, type VoiceDraft } from '@yingshang/shared/contracts/voice';
import type { Correction, Named } from '../../platform/voice-note';
import { intentNames, type SpokenIntent, type Understood } from './understood';

/** Slots corrected from a list. */
export type ListedSlot = 'intent' | 'topic' | 'officerRole';

export interface SlotChoice {
  readonly value: string;
  readonly label: string;
  readonly sets: Partial<Correction>;
  /** It stands on the page. */
  readonly isNow: boolean;
}

/** What the slot could be: what was understood first, what else it may have been after it; roles and intents all. */
export function choicesOf(
  slot: ListedSlot,
  draft: VoiceDraft | null,
  now: Understood,
): readonly SlotChoice[] {
  if (slot === 'intent') return intentChoices(draft, now.intent);
  if (slot === 'officerRole')
    return officerRole.options.map((role) => ({
      value: role,
      label: role,
      sets: { officerRole: role },
      isNow: role === now.officerRole,
    }));
  const guess = draft?.topic ?? null;
  const guessed = guess === null ? [] : [guess.value, ...guess.others.map(({ value }) => value)];
  return withoutTwins([...guessed, ...(now.topic === null ? [] : [now.topic])], ({ label }) => label).map(
    (topic) => ({
      value: topic.label,
      label: topic.label,
      sets: { topic },
      isNow: topic.label === now.topic?.label,
    }),
  );
}

/** The likeliest first; each can be chosen. */
function intentChoices(draft: VoiceDraft | null, now: SpokenIntent | null): readonly SlotChoice[] {
  const likely = draft === null ? [] : [draft.intent.value, ...draft.intent.others.map(({ value }) => value)];
  const all = Object.keys(intentNames).filter((key): key is SpokenIntent => key in intentNames);
  return withoutTwins([...likely, ...all], (intent) => intent).map((intent) => ({
    value: intent,
    label: intentNames[intent],
    sets: { intent },
    isNow: intent === now,
  }));
}

/** Units that may have been meant, the likeliest first; what stands on the page is among them. */
export function likelyUnits(draft: VoiceDraft | null, now: Understood): readonly Named[] {
  const guess = draft?.unit ?? null;
  const guessed = guess === null ? [] : [guess.value, ...guess.others.map(({ value }) => value)];
  return withoutTwins([...guessed, ...(now.unit === null ? [] : [now.unit])], ({ id }) => id);
}

function withoutTwins<T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const names = all.map(nameOf);
  return all.filter((one, place) => names.indexOf(nameOf(one)) === place);
}
