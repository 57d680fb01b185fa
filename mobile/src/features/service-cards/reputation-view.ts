import type { ScoringRules } from '@yingshang/shared/contracts/fairness';
import type { Reputation, StarCount } from '@yingshang/shared/contracts/reputation';
import { weightWords } from '@yingshang/shared/scoring';
import { longMonth } from '../../platform/dates';
import type { ShownBar } from '../../ui/labelled-bars';

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
    label: longMonth(month),
    value: mean === null ? '没有公布评价' : `${(mean / 100).toFixed(2)}星，${count}条`,
    length: mean === null ? 0 : mean / 100 / MOST_STARS,
  }));
}

/** How the unit dealt with bad ratings, each of all that are due; none where there are too few to show. */
export function badRatingBars(figures: Reputation['badRatings']): ShownBar[] {
  if (figures === null) return [];
  const { cases, answered, putRight, inTime, revisited, satisfied } = figures;
  const bar = (key: string, label: string, count: number): ShownBar => ({
    key,
    label,
    value: `${count}件，${Math.round((count * 100) / cases)}%`,
    length: count / cases,
  });
  return [
    bar('answered', '已答复', answered),
    bar('putRight', '已整改', putRight),
    bar('inTime', '按期整改', inTime),
    bar('revisited', '已回访', revisited),
    bar('satisfied', '评价人满意', satisfied),
  ];
}

/** What holds today, in three plain sentences; none while the published rules name no version that holds. */
export function scoringWords({
  current,
  versions,
}: {
  readonly current: number;
  readonly versions: readonly ScoringRules[];
}): string[] {
  const rules = versions.find(({ version }) => version === current);
  if (rules === undefined) return [];
  const { weights, unproven, clusterCap, prior, minimum } = rules;
  return [
    `到现场办事后的评价按${weightWords(weights.proven)}计；扫张贴的二维码或从名片来的评价按${weightWords(weights.unproven)}计，同一个人对同一个单位${unproven.days}天内只计${unproven.counted}次。`,
    `同一家企业、同一台设备或互有关联的评价，合起来最多按${clusterCap}条计。`,
    `总分由全部评价和${prior}条起始分一起平均，一两条评价不会让分数大起大落。不足${minimum}条的单位不参加排名。`,
  ];
}
