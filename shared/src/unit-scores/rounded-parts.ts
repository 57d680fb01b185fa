import { type Fraction, rounded } from '../scoring';

/**
 * Whole numbers that stand for exact parts and add up to the rounded sum: each is rounded down, and what is left goes
 * to the parts that lost most; of equal ones, to the earlier. No part is more than one off.
 * @throws RangeError for a negative part
 */
export function roundedParts(parts: readonly Fraction[]): number[] {
  if (parts.some(({ over }) => over < 0n)) throw new RangeError('a part is not below nothing');
  const under = parts.reduce((all, part) => all * part.under, 1n);
  const scaled = parts.map((part) => part.over * (under / part.under));
  const floors = scaled.map((over) => over / under);
  const sum = rounded({ over: scaled.reduce((all, over) => all + over, 0n), under });
  const left = Number(sum - floors.reduce((all, floor) => all + floor, 0n));
  const byLoss = scaled
    .map((over, at) => ({ at, lost: over % under }))
    .sort((a, b) => (a.lost === b.lost ? a.at - b.at : a.lost > b.lost ? -1 : 1));
  const more = new Set(byLoss.slice(0, left).map(({ at }) => at));
  return floors.map((floor, at) => Number(floor) + (more.has(at) ? 1 : 0));
}
