import type { AwaitedValue } from '@yingshang/shared/contracts/kindergarten-draws';
import { ABSENT_AFTER_MS } from '@yingshang/shared/draw-ceremony';
import { type KindergartenPlan, timesOfBeacon } from '@yingshang/shared/kindergarten';
import type { KeptDraw } from './kept-draw';

/** Which round of the network a draw awaits; null where it awaits none. */
export function awaitedRound({ valuePlace }: KeptDraw, { beacon }: KindergartenPlan): number | null {
  if (valuePlace === null || beacon.source !== 'drand-quicknet') return null;
  return [beacon.round, ...beacon.fallbacks][valuePlace] ?? null;
}

/** Which issue of a lottery; null where it awaits none. */
export function awaitedIssue({ valuePlace }: KeptDraw, { beacon }: KindergartenPlan): string | null {
  if (valuePlace === null || beacon.source !== 'lottery') return null;
  return [beacon, ...beacon.fallbacks][valuePlace]?.issue ?? null;
}

/** When the awaited value comes to be: milliseconds since 1970. */
export function awaitedAt({ valuePlace }: KeptDraw, { beacon }: KindergartenPlan): number {
  return timesOfBeacon(beacon)[valuePlace ?? 0] ?? 0;
}

/** As everybody sees it; null before the dice stand. */
export function awaitedOf(draw: KeptDraw, plan: KindergartenPlan): AwaitedValue | null {
  const { valuePlace: place, absentPlace, typedNumbers, beacon: text } = draw;
  if (place === null) return null;
  const { beacon } = plan;
  const at = awaitedAt(draw, plan);
  return {
    place,
    of: timesOfBeacon(beacon).length,
    source: beacon.source,
    round: awaitedRound(draw, plan),
    game: beacon.source === 'lottery' ? beacon.game : null,
    issue: awaitedIssue(draw, plan),
    at: new Date(at).toISOString(),
    absentFrom: new Date(at + ABSENT_AFTER_MS).toISOString(),
    saidAbsent: absentPlace === place,
    unconfirmed: typedNumbers,
    text,
  };
}

/**
 * Numbers of a lottery in one form: two digits each, ascending; null where it is none. They are announced as they fell
 * and in order: were both taken, the two who type them could choose between results that they know.
 */
export function lotteryNumbers(typed: string): string | null {
  const words = typed.normalize('NFKC').trim();
  if (!/^\d{1,2}(?:[\s,，+|-]+\d{1,2}){2,19}$/.test(words)) return null;
  const numbers = words.match(/\d{1,2}/g) ?? [];
  return numbers
    .map((one) => one.padStart(2, '0'))
    .toSorted()
    .join('-');
}

/** As the seed is made of it. @example 'lottery:2027068:05-08-12-20-25-30-33' */
export function lotteryText(issue: string, numbers: string): string {
  return `lottery:${issue}:${numbers}`;
}
