import type { Outcome } from '@yingshang/shared/kernel';
import { useSession } from './session';
import { isUnanswered, useWrittenOnce, type WrittenDraft } from './use-written-once';

/** A step of a case that is taken with words. */
export interface WrittenStep {
  /** Whose cases they are: 「follow-up」. */
  readonly board: string;
  /** Names the step and its case: what is typed is kept under it. */
  readonly draft: string;
  /** Stands in the field before anything was typed. */
  readonly begun?: string;
  /** What it changed is fetched anew here, also when it was refused: somebody else may have been first. */
  readonly after: (taken: boolean) => void;
}

interface StepForm {
  readonly lacks: (draft: WrittenDraft) => string | undefined;
  readonly send: (draft: WrittenDraft, idempotencyKey: string) => Promise<Outcome<unknown>>;
}

/** What somebody is writing of a step lies under this key. */
export const writtenStepKey = (personId: string, { board, draft }: Pick<WrittenStep, 'board' | 'draft'>) =>
  `${board}:${personId}:${draft}`;

/** A step with words being written. */
export function useStepForm(step: WrittenStep, { lacks, send }: StepForm) {
  const personId = useSession(({ person }) => person?.id ?? '');
  return useWrittenOnce(
    writtenStepKey(personId, step),
    {
      lacks,
      send: async (written, key) => {
        const answer = await send(written, key);
        // What nobody answered changed nothing. To fetch the case anew would draw the form again, which would send again.
        if (!answer.ok && !isUnanswered(answer.refusal.code)) step.after(false);
        return answer;
      },
      // Only once the draft is gone: whoever opens the form again finds it empty.
      onDone: () => step.after(true),
    },
    step.begun,
  );
}
