import type { VoiceDraft } from '@yingshang/shared/contracts/voice';
import type { Correction, VoiceNote } from '../../platform/voice-note';
import { intentNames, type Slot, type Understood } from './understood';

export interface Answer {
  readonly label: string;
  /** What it sets; null: none of these, the person chooses by themselves. */
  readonly sets: Partial<Correction> | null;
}

export interface OneQuestion {
  readonly slot: Slot;
  readonly words: string;
  readonly answers: readonly Answer[];
}

type Choice = NonNullable<VoiceDraft['question']>['choices'][number];

/**
 * The one question, if any: the server's, until it was answered or its row was corrected. Where nothing was heard and
 * the page does not say what somebody wants, that is asked. Never a second one after it: the rows show what is missing.
 */
export function questionToAsk(
  draft: VoiceDraft | null,
  now: Understood,
  { correction }: Pick<VoiceNote, 'correction'>,
): OneQuestion | null {
  if (draft === null)
    return now.intent === null
      ? {
          slot: 'intent',
          words: '您是想评价，还是投诉？',
          answers: [
            { label: intentNames.rate, sets: { intent: 'rate' } },
            { label: intentNames.complain, sets: { intent: 'complain' } },
          ],
        }
      : null;
  const { question } = draft;
  if (question === null || correction[question.slot] !== undefined) return null;
  // What is given by where the person came from is not asked again.
  if (question.slot === 'unit' && (now.occasionId !== null || now.officer !== null)) return null;
  return { slot: question.slot, words: question.words, answers: question.choices.map(answerOf) };
}

function answerOf({ label, value }: Choice): Answer {
  if (value === null) return { label, sets: null };
  if (value.slot === 'intent') return { label, sets: { intent: value.intent } };
  return value.slot === 'unit'
    ? { label, sets: { unit: value.unit } }
    : { label, sets: { stars: value.stars } };
}
