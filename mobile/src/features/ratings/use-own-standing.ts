import { fileObjection, getOwnStanding } from '@yingshang/shared/contracts/rating-reviews';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useWrittenOnce } from '../../platform/use-written-once';

/** What became of a rating of one's own. A null ticket asks for nothing. */
export function useOwnStanding(ticket: string | null) {
  return useQuery(ticket === null ? null : `own-standing:${ticket}`, () =>
    call(getOwnStanding, { params: { ticket: ticket ?? '' } }),
  );
}

/** The one objection, while it is written and until it was taken. */
export function useObjection(ticket: string) {
  return useWrittenOnce(`objection:${ticket}`, {
    lacks: ({ text }) => (text.trim() === '' ? '请写明为什么应当计分。' : undefined),
    send: ({ text }, idempotencyKey) =>
      call(fileObjection, { params: { ticket }, body: { text: text.trim() }, idempotencyKey }),
    onDone: () => forget('own-standing:'),
  });
}
