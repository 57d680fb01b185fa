import {
  type AttentionKind,
  noteAttention,
  noteEnterpriseAttention,
} from '@yingshang/shared/contracts/needs';
import { cohortOf } from '@yingshang/shared/need';
import { factsOf, useAnswers } from './answers';
import { call } from './request';
import { useSession } from './session';

/** How many places of a list are told apart; the server corrects for no more. */
const LAST_RANK = 1000;

/**
 * Tells the server what was done with a policy, so that lists learn what is needed. For a guest no more than the cohort
 * leaves the phone. It is worth nobody's waiting: what does not get through is lost, and the page never hears of it.
 */
export function noteSign(policyId: string, kind: AttentionKind, rank: number | null = null): void {
  // A fault here must not become one of the page.
  void send(policyId, kind, rank).catch(() => undefined);
}

/** The place in a list as pages hand it on; null for anything that is none. */
export function rankOf(text: string): number | null {
  const rank = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return rank >= 1 && rank <= LAST_RANK ? rank : null;
}

async function send(policyId: string, kind: AttentionKind, rank: number | null): Promise<void> {
  const { enterprise } = useSession.getState();
  const sign = { policyId, kind, rank };
  if (enterprise !== null) {
    await call(noteEnterpriseAttention, { params: { id: enterprise.id }, body: sign });
    return;
  }
  const cohort = cohortOf(factsOf(useAnswers.getState().answers));
  await call(noteAttention, { body: { ...sign, cohort } });
}
