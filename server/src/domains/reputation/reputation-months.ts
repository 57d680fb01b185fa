import type { ReputationMonth } from '@yingshang/shared/contracts/reputation';

export interface PublishedRating {
  readonly stars: number;
  /** `2026-11`: the month in which its batch was closed. */
  readonly month: string;
}

const SHOWN_MONTHS = 13;

/**
 * By the month in which they were made public, not in which they were given: a batch that joins a rating of last month
 * with four of this one would else change last month by one rating, and so tell its stars.
 */
export function reputationMonths(published: readonly PublishedRating[], last: string): ReputationMonth[] {
  const sums = new Map<string, { count: number; stars: number }>();
  for (const { stars, month } of published) {
    const sum = sums.get(month) ?? { count: 0, stars: 0 };
    sums.set(month, { count: sum.count + 1, stars: sum.stars + stars });
  }
  return monthsUpTo(last).map((month) => {
    const { count, stars } = sums.get(month) ?? { count: 0, stars: 0 };
    return { month, count, mean: count === 0 ? null : Math.round((stars * 100) / count) };
  });
}

function monthsUpTo(last: string): string[] {
  const [year = 0, month = 1] = last.split('-').map(Number);
  return Array.from({ length: SHOWN_MONTHS }, (_, at) => {
    const months = year * 12 + (month - 1) - (SHOWN_MONTHS - 1 - at);
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
}
