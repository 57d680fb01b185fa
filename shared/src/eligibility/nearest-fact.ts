import type { Amounts } from './possible-amounts';
import { isAmountPossible } from './possible-amounts';
import type { PossibleFacts } from './possible-facts';
import type { FactValue } from './profile-field';

/** The possible fact that is least away from the one that is, going up; null when none can be named. */
export function nearestFact(possible: PossibleFacts): FactValue | null {
  switch (possible.kind) {
    case 'amount':
      return nearestAmount(possible.amounts);
    case 'members':
      return [...possible.inside];
    case 'choice':
      return [...possible.among][0] ?? null;
    default:
      return null;
  }
}

/** Halving a hundredth this often leaves less than a double can tell from nothing. */
const HALVINGS = 60;

function nearestAmount(amounts: Amounts): number | null {
  const { whole, least, only } = amounts;
  if (only !== null) {
    return [...only].sort((a, b) => a - b).find((value) => isAmountPossible(amounts, value)) ?? null;
  }
  if (whole) return nextWhole(amounts);
  if (isAmountPossible(amounts, least)) return least;
  let step = Math.max(Math.abs(least), 1) / 100;
  for (let turn = 0; turn < HALVINGS; turn += 1) {
    if (isAmountPossible(amounts, least + step)) return least + step;
    step /= 2;
  }
  return null;
}

function nextWhole(amounts: Amounts): number | null {
  // Each step passes over one excepted number, so there is an end.
  for (let value = Math.ceil(amounts.least); value <= amounts.most; value += 1) {
    if (isAmountPossible(amounts, value)) return value;
    if (!Number.isSafeInteger(value)) return null;
  }
  return null;
}

/** How far the step is, 0 for none: the share by which a number grows, else how much is new. */
export function stepSize(from: FactValue, to: FactValue): number {
  if (typeof from === 'number' && typeof to === 'number') return (to - from) / Math.max(Math.abs(from), 1);
  if (typeof from === 'object' && typeof to === 'object') return to.length - from.length;
  return from === to ? 0 : 1;
}
