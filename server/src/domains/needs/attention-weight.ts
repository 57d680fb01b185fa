import type { AttentionKind } from '@yingshang/shared/contracts/needs';

/** A sign weighs more the more it cost: a glance is one, a recorded interest four. */
const KIND_WEIGHTS: Readonly<Record<AttentionKind, number>> = { view: 1, favourite: 2, claim: 3, intent: 4 };

/** No view counts for more than this, however far down it was found: a single odd sign must not lead the list. */
export const MOST_CORRECTION = 3;

/** Weights are kept as whole thousandths, so that sums do not depend on their order. */
export const WEIGHT_UNIT = 1000;

/**
 * What a sign adds, in thousandths of a view at the top of a list.
 *
 * Rows further down are seen by fewer people, so a list feeds on what it shows first. A view counts by the inverse of
 * the chance that its place is looked at, 1 ÷ log2(rank + 1) (the discount of DCG), up to `MOST_CORRECTION`. A view
 * that came another way (search, a shared picture), and every sign beside views, counts as it is.
 */
export function attentionWeight(kind: AttentionKind, rank: number | null): number {
  const correction = kind === 'view' && rank !== null ? Math.log2(rank + 1) : 1;
  return Math.round(WEIGHT_UNIT * KIND_WEIGHTS[kind] * Math.min(correction, MOST_CORRECTION));
}
