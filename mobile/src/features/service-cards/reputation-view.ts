import type { Reputation, StarCount } from '@yingshang/shared/contracts/reputation';

/** A labelled bar: words and figures say all, the bar only shows it. */
export interface ShownBar {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** 0 to 1 of the whole width. */
  readonly length: number;
}

const MOST_STARS = 5;

/** 「4.31」 of a score in 1/10,000. */
export function scoreText(score: number): string {
  return (Math.round(score / 100) / 100).toFixed(2);
}

/** What stands below the score. */
export function countLine({ count, ranked }: Pick<Reputation, 'count' | 'ranked'>): string {
  return ranked ? `来自${count}条评价` : `来自${count}条评价，样本不足，不排名`;
}

/** From five stars to one; each bar is the share of all. */
export function starBars(distribution: readonly StarCount[]): ShownBar[] {
  const all = distribution.reduce((sum, { count }) => sum + count, 0);
  return distribution.map(({ stars, count }) => ({
    key: String(stars),
    label: `${stars}星`,
    value: all === 0 ? '0条' : `${count}条，${Math.round((count * 100) / all)}%`,
    length: all === 0 ? 0 : count / all,
  }));
}

/** The newest month first, as the eye looks for it. */
export function monthBars(months: Reputation['months']): ShownBar[] {
  return months.toReversed().map(({ month, count, mean }) => ({
    key: month,
    label: monthName(month),
    value: mean === null ? '没有公布评价' : `${(mean / 100).toFixed(2)}星，${count}条`,
    length: mean === null ? 0 : mean / 100 / MOST_STARS,
  }));
}

/** 「2026年11月」 */
export function monthName(month: string): string {
  const [year, number] = month.split('-');
  return `${year}年${Number(number)}月`;
}

/** How the unit dealt with bad ratings; null where there were none. */
export function badRatingLine({ cases, answered, confirmed }: Reputation['badRatings']): string | null {
  if (cases === 0) return null;
  return `差评${cases}件，已答复${answered}件，评价人确认解决${confirmed}件`;
}
