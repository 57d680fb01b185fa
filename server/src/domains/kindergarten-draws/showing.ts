import type { KindergartenPlan } from '@yingshang/shared/kindergarten';
import type { KeptDraw } from './kept-draw';

export interface ShowTime {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * When each kindergarten of a drawn plan is shown: in the plan's order, one after the other, worked out of the hour of
 * the draw alone, so that everybody sees it at the same time. Empty before there is a result.
 */
export function showTimes(
  { drawnAt, stepSeconds }: Pick<KeptDraw, 'drawnAt' | 'stepSeconds'>,
  { kindergartens }: Pick<KindergartenPlan, 'kindergartens'>,
): ShowTime[] {
  if (drawnAt === null || stepSeconds === null) return [];
  return kindergartens.map(({ id, name }, before) => {
    return { id, name, at: drawnAt.getTime() + (before + 1) * stepSeconds * 1_000 };
  });
}

/** When all have been shown for as long; null before there is a result. */
export function shownAllAt(
  draw: Pick<KeptDraw, 'drawnAt' | 'stepSeconds'>,
  plan: Pick<KindergartenPlan, 'kindergartens'>,
): number | null {
  const last = showTimes(draw, plan).at(-1);
  return last === undefined ? null : last.at;
}
