import type { Outcome } from '@yingshang/shared/kernel';
import { forget } from '../../platform/query';
import { useSession } from '../../platform/session';
import { useWrittenOnce, type WrittenDraft } from '../../platform/use-written-once';

interface StepForm {
  readonly lacks: (draft: WrittenDraft) => string | undefined;
  readonly send: (draft: WrittenDraft, idempotencyKey: string) => Promise<Outcome<unknown>>;
}

/** A step with words being written; what it changed is fetched anew, also when somebody else was first. */
export function useStepForm(draft: string, { lacks, send }: StepForm) {
  const personId = useSession(({ person }) => person?.id ?? '');
  return useWrittenOnce(`follow-up:${personId}:${draft}`, {
    lacks,
    send: async (written, key) => {
      const answer = await send(written, key);
      forget('follow-ups:');
      return answer;
    },
    onDone: () => undefined,
  });
}
