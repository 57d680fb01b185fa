import type { ShownResult } from '@yingshang/shared/contracts/kindergarten-results';
import type { ResultLine } from '@yingshang/shared/draw';
import type { KindergartenPlan } from '@yingshang/shared/kindergarten';
import type { Release } from './results.repository';

/** A line's result in the words of its plan. */
export function shownResult(
  plan: KindergartenPlan,
  { planId, lines, releasedAt }: Release,
  { seq, rank, placed, waiting }: ResultLine,
): ShownResult {
  const { title, appealsUntil, bureau } = plan;
  return {
    planId,
    title,
    placed:
      placed === null
        ? null
        : { kindergarten: kindergartenOf(plan, placed.at), stage: stageOf(plan, placed.stage) },
    next: { what: placed === null ? 'waiting' : 'documents', appealsUntil },
    seq,
    rank,
    lines,
    waiting: Object.entries(waiting)
      .map(([at, position]) => ({ kindergarten: kindergartenOf(plan, at), position }))
      .toSorted((a, b) => a.position - b.position),
    bureau: { id: bureau.id, name: bureau.name },
    releasedAt: releasedAt.toISOString(),
  };
}

function kindergartenOf({ kindergartens }: KindergartenPlan, id: string) {
  const found = kindergartens.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the plan has no kindergarten ${id}`);
  const { name, address, phone } = found;
  return { id, name, address, phone };
}

function stageOf({ stages }: KindergartenPlan, id: string) {
  return { id, name: stages.find((one) => one.id === id)?.name ?? id };
}
