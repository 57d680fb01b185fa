import type { Cohort } from '@yingshang/shared/need';
import { type AttentionTally, type ByCategory, type Level, levelsOf } from './attention-tally';
import { isGiven, type NeededPolicy, type NeedScore } from './need-score';
import type { PolicyAttention } from './policy-shares';

/** Nothing is said of a cohort unless at least so many different devices or enterprises are behind it. */
export const LEAST_CROWD = 10;
/** Looked at on so many days, counted as decayed, before we say 「常看」. */
export const OFTEN = 2.5;
/** A signal worth fewer points does not explain a place. */
const LEAST_TELLING = 4;
/** A smaller sum stands in the row already. */
const LEAST_SUM_YUAN = 10_000;
/** 「较常查看」 up to this place. */
const LAST_PLACE = 3;

type Crowd = Pick<PolicyAttention, 'busiest' | 'demo'>;

export interface NeedReason {
  readonly text: string;
  /** Rests on made-up use. */
  readonly demo: boolean;
}

export interface ReasonGround {
  readonly cohort: Cohort;
  readonly tally: AttentionTally;
  /** What the whole city did with each policy. */
  readonly policies: ReadonlyMap<string, Crowd>;
  /** Own views by category, decayed to today. */
  readonly own: ReadonlyMap<string, { readonly views: number }>;
}

/** The strongest of the signals that can truthfully be said; null when none is. */
export function needReason(policy: NeededPolicy, score: NeedScore, ground: ReasonGround): NeedReason | null {
  const signals: [points: number, say: () => NeedReason | null][] = [
    [score.urgency, () => plain(urgencyWords(policy.daysLeft))],
    [score.size, () => plain(sizeWords(policy.benefit))],
    [score.own, () => plain(ownWords(policy, ground.own))],
    [score.cohort, () => cohortReason(policy, ground)],
    [score.city, () => cityReason(policy, ground.policies.get(policy.id))],
  ];
  const strongest = signals.filter(([points]) => points >= LEAST_TELLING).sort(([a], [b]) => b - a);
  for (const [, say] of strongest) {
    const reason = say();
    if (reason !== null) return reason;
  }
  return null;
}

function plain(text: string | null): NeedReason | null {
  return text === null ? null : { text, demo: false };
}

function urgencyWords(daysLeft: number | null): string | null {
  if (daysLeft === null) return null;
  return daysLeft === 0 ? '今天截止' : `还有${daysLeft}天截止`;
}

/** Not of what is borrowed: 「可得」 would be wrong. */
function sizeWords({ kind, maxAmountYuan, maxAmountBasis }: NeededPolicy['benefit']): string | null {
  if (maxAmountYuan === null || maxAmountYuan < LEAST_SUM_YUAN || !isGiven(kind)) return null;
  const verb = kind === 'tax-cut' || kind === 'fee-cut' ? '最高可省' : '最高可得';
  // A household is the reader; 「每人」 and 「每辆」 change what the sum means.
  const basis = (maxAmountBasis ?? '每户').replace('每户', '');
  return `${basis}${verb}${moneyWords(maxAmountYuan)}`;
}

function moneyWords(yuan: number): string {
  return yuan >= 10_000 ? `${Number((yuan / 10_000).toFixed(2))}万元` : `${yuan}元`;
}

function ownWords({ category, categoryName }: NeededPolicy, own: ReasonGround['own']): string | null {
  const views = own.get(category)?.views ?? 0;
  const isMost = [...own.values()].every((other) => other.views <= views);
  return views >= OFTEN && isMost ? `您近期常看“${categoryName}”类` : null;
}

/** No claim to a lead: it only says that many looked. */
function cityReason({ categoryName }: NeededPolicy, crowd: Crowd | undefined): NeedReason | null {
  if (crowd === undefined || crowd.busiest < LEAST_CROWD) return null;
  return { text: `“${categoryName}”类里全市近30天查看较多的一项`, demo: crowd.demo };
}

/** About the narrowest circle of which it is true; first where the category leads, else where it is among three. */
function cohortReason(policy: NeededPolicy, { cohort, tally }: ReasonGround): NeedReason | null {
  const levels = levelsOf(cohort).toReversed();
  for (const last of [1, LAST_PLACE]) {
    for (const level of levels) {
      const attention = tally.at(level);
      if (placeOf(policy.category, attention) <= last) return said(policy, level, attention, last);
    }
  }
  return null;
}

/** From 1; beyond every place without a crowd. Equal numbers share the worse place: neither is 「最」. */
function placeOf(category: string, attention: ByCategory): number {
  const own = attention.get(category);
  if (own === undefined || own.busiest < LEAST_CROWD) return Number.POSITIVE_INFINITY;
  return [...attention.values()].filter(({ views }) => views >= own.views).length;
}

function said(policy: NeededPolicy, level: Level, attention: ByCategory, last: number): NeedReason {
  const how = last === 1 ? '最常' : '较常';
  return {
    text: `${circleWords(level)}近30天${how}查看“${policy.categoryName}”类`,
    demo: attention.get(policy.category)?.demo ?? false,
  };
}

const BANDS: Readonly<Record<string, string>> = {
  individual: '个体工商户',
  small: '小微企业',
  large: '大中型企业',
};

function circleWords({ section, band, district }: Level): string {
  const where = district === undefined ? '' : '本区县';
  const who = BANDS[band ?? ''] ?? '经营主体';
  if (section !== undefined) return `${where}同行业${who}`;
  return where === '' ? `全市${who}` : `${where}${who}`;
}
