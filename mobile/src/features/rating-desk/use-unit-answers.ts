import { answerRow } from '@yingshang/shared/contracts/reputation';
import { forget } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { useWrittenOnce } from '../../platform/use-written-once';

/** A public answer being written; it is sent once a row. */
export function useAnswerForm(unitId: string, row: string) {
  const personId = useSession(({ person }) => person?.id ?? '');
  return useWrittenOnce(`public-answer:${personId}:${unitId}:${row}`, {
    lacks: ({ text }) => (text.trim() === '' ? '请先写几句话。' : undefined),
    send: ({ text }, idempotencyKey) =>
      call(answerRow, { params: { id: unitId }, body: { row, text: text.trim() }, idempotencyKey }),
    onDone: () => {
      forget('unit-rating');
    },
  });
}
