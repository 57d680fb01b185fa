import type { DecisionGround } from '@yingshang/shared/contracts/fairness';
import {
  decideAppeal,
  decideFinding,
  getAppeal,
  getFinding,
  getReviewDesk,
} from '@yingshang/shared/contracts/rating-reviews';
import type { Outcome } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useAsking } from '../../platform/use-asking';
import { decidedWords } from './review-words';

export function useReviewDesk(unitId: string) {
  return useQuery(`reviews:${unitId}`, () => call(getReviewDesk, { params: { id: unitId } }));
}

export function useFinding(unitId: string, findingId: string) {
  return useQuery(`reviews:${unitId}:finding:${findingId}`, () =>
    call(getFinding, { params: { id: unitId, findingId } }),
  );
}

export function useAppeal(unitId: string, appealId: string) {
  return useQuery(`reviews:${unitId}:appeal:${appealId}`, () =>
    call(getAppeal, { params: { id: unitId, appealId } }),
  );
}

interface Words {
  readonly ground: DecisionGround | undefined;
  readonly reason: string;
}

type Request<T> = (ground: DecisionGround, reason: string) => () => Promise<Outcome<T>>;

/** Ground and reason of a decision; what is typed stays while it is refused. */
export function useDeciding() {
  const [words, setWords] = useState<Words>({ ground: undefined, reason: '' });
  const [note, setNote] = useState<string>();
  const { busy, problem, ask, setProblem } = useAsking();
  const decide = async <T>(request: Request<T>, told: (answer: T) => string): Promise<void> => {
    const { ground, reason } = words;
    setNote(undefined);
    if (ground === undefined || reason.trim() === '') {
      setProblem('请选理由，并写明依据。');
      return;
    }
    const answer = await ask(request(ground, reason));
    // Also when somebody else was first: what they decided is to be seen beside what was typed.
    if (answer.ok || answer.refusal.code === 'rating-reviews.decided') forget('reviews:');
    if (!answer.ok) return;
    setWords({ ground: undefined, reason: '' });
    setNote(told(answer.value));
  };
  return {
    ...words,
    choose: (ground: DecisionGround) => setWords((before) => ({ ...before, ground })),
    write: (reason: string) => setWords((before) => ({ ...before, reason })),
    busy,
    problem,
    complain: setProblem,
    /** What was done, once it is. */
    note,
    decideFinding: (request: Request<{ readonly decided: number }>, asked: number) =>
      decide(request, ({ decided }) => decidedWords(decided, asked)),
    decideAppeal: (request: Request<unknown>) => decide(request, () => '已核定'),
  };
}
export type Deciding = ReturnType<typeof useDeciding>;

export const sendFinding =
  (
    unitId: string,
    findingId: string,
    about: { readonly outcome: 'restored' | 'removed'; readonly places: readonly number[] },
  ) =>
  (ground: DecisionGround, reason: string) =>
  () =>
    call(decideFinding, {
      params: { id: unitId, findingId },
      body: { outcome: about.outcome, places: [...about.places], ground, reason },
    });

export const sendAppeal =
  (unitId: string, appealId: string, granted: boolean) => (ground: DecisionGround, reason: string) => () =>
    call(decideAppeal, { params: { id: unitId, appealId }, body: { granted, ground, reason } });
