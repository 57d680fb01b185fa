import {
  answerFollowUp,
  decideFollowUp,
  getSupervisedFollowUp,
  getUnitFollowUp,
  listSupervisedFollowUps,
  listUnitFollowUps,
  putRightFollowUp,
  revisitFollowUp,
  takeFollowUp,
  urgeFollowUp,
} from '@yingshang/shared/contracts/follow-ups';
import type { Outcome } from '@yingshang/shared/kernel';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useAsking } from '../../platform/use-asking';
import type { WrittenStep } from '../../platform/use-step-form';

export type Show = 'open' | 'closed';

export function useUnitFollowUps(unitId: string, show: Show) {
  return useQuery(`follow-ups:unit:${unitId}:${show}`, () =>
    call(listUnitFollowUps, { params: { id: unitId }, query: { show } }),
  );
}

export function useUnitFollowUp(unitId: string, caseId: string) {
  return useQuery(`follow-ups:unit-case:${unitId}:${caseId}`, () =>
    call(getUnitFollowUp, { params: { id: unitId, caseId } }),
  );
}

export function useSupervisedFollowUps(unitId: string, show: Show) {
  return useQuery(`follow-ups:supervised:${unitId}:${show}`, () =>
    call(listSupervisedFollowUps, { params: { id: unitId }, query: { show } }),
  );
}

export function useSupervisedFollowUp(unitId: string, caseId: string) {
  return useQuery(`follow-ups:supervised-case:${unitId}:${caseId}`, () =>
    call(getSupervisedFollowUp, { params: { id: unitId, caseId } }),
  );
}

/** One step at a time. What it changed is fetched anew, also when it was refused: somebody else may have been first. */
export function useStep() {
  const { busy, problem, ask } = useAsking();
  const take = async (request: () => Promise<Outcome<unknown>>): Promise<boolean> => {
    const answer = await ask(request);
    forget('follow-ups:');
    return answer.ok;
  };
  return { busy, problem, take };
}

/** A step with words, of the case that its draft names. */
export const writtenStep = (draft: string): WrittenStep => ({
  board: 'follow-up',
  draft,
  after: () => forget('follow-ups:'),
});

interface Place {
  readonly id: string;
  readonly caseId: string;
}

export const take = (params: Place) => call(takeFollowUp, { params, body: {} });

/** Words go out under a key that whoever wrote them keeps: sent again, they are the same. */
type Sent = readonly [text: string, idempotencyKey: string];

export const answer = (params: Place, ...[text, idempotencyKey]: Sent) =>
  call(answerFollowUp, { params, body: { text }, idempotencyKey });
export const putRight = (params: Place, ...[text, idempotencyKey]: Sent) =>
  call(putRightFollowUp, { params, body: { text }, idempotencyKey });
export const urge = (params: Place, ...[text, idempotencyKey]: Sent) =>
  call(urgeFollowUp, { params, body: { text }, idempotencyKey });
export const revisit = (
  params: Place,
  result: 'satisfied' | 'dissatisfied' | 'unreached',
  ...[text, idempotencyKey]: Sent
) => call(revisitFollowUp, { params, body: { result, text }, idempotencyKey });
export const decide = (params: Place, result: 'settled' | 'again', ...[text, idempotencyKey]: Sent) =>
  call(decideFollowUp, { params, body: { result, text }, idempotencyKey });
