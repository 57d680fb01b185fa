import type { Outcome } from '@yingshang/shared/kernel';

/** A handler may answer a plain response or an `Outcome`; no response has exactly these two keys. */
export function isOutcome(answer: unknown): answer is Outcome<unknown> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  if (Object.keys(answer).length !== 2) return false;
  return answer.ok === true ? 'value' in answer : answer.ok === false && 'refusal' in answer;
}
