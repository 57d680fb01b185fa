import { objectToScore, type ScoreCase } from '@yingshang/shared/contracts/unit-scores';
import type { ComplaintCause } from '@yingshang/shared/unit-scores';
import { forget } from '../../../platform/query';
import { call } from '../../../platform/request';
import { useSession } from '../../../platform/session';
import { useWrittenOnce } from '../../../platform/use-written-once';

export interface ObjectedCase extends Pick<ScoreCase, 'kind' | 'caseId' | 'on'> {
  readonly id: string;
  readonly month: string;
  readonly cause: ComplaintCause;
}

/** An objection being written; it is sent once a case. */
export function useObjectionForm({ id, month, cause, kind, caseId, on }: ObjectedCase) {
  const personId = useSession(({ person }) => person?.id ?? '');
  return useWrittenOnce(`score-objection:${personId}:${id}:${month}:${cause}:${caseId}`, {
    lacks: ({ text }) => (text.trim() === '' ? '请写明理由和依据。' : undefined),
    send: ({ text }, idempotencyKey) =>
      call(objectToScore, {
        params: { id, month },
        body: { cause, caseKind: kind, caseId, on, text: text.trim() },
        idempotencyKey,
      }),
    onDone: () => {
      forget('score-objections:');
      forget('score-cases:');
    },
  });
}
