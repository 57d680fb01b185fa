import {
  type DecisionGround,
  type FindingFigures,
  type FindingKind,
  findingNames,
  groundNames,
  type StandingChange,
} from '@yingshang/shared/contracts/fairness';
import type { AppealSummary, DecisionView, FindingSummary } from '@yingshang/shared/contracts/rating-reviews';
import { longDate } from '../../platform/dates';

type Shown = Pick<FindingSummary, 'kind' | 'direction' | 'from' | 'to'>;

/** 「短时间内异常增多（好评）」 */
export function findingTitle({ kind, direction }: Shown): string {
  if (direction === null) return findingNames[kind];
  return `${findingNames[kind]}（${direction === 'praise' ? '好评' : '差评'}）`;
}

export function daysText({ from, to }: Pick<Shown, 'from' | 'to'>): string {
  return from === to ? longDate(from) : `${longDate(from)}至${longDate(to)}`;
}

/** The evidence as one would tell it to a colleague. */
export function evidenceWords(finding: Shown, figures: FindingFigures): string {
  return EVIDENCE[finding.kind](finding, figures);
}

const EVIDENCE: Readonly<Record<FindingKind, (finding: Shown, figures: FindingFigures) => string>> = {
  duplicate: (_, { held }) =>
    `同一位评价人在半小时内，对同一个单位和人员给出同样的评价。第一条照常计入，后面${held}条暂不计入。`,
  'staff-linked': (_, { held }) => `${held}条评价来自本单位、上级或下级的工作人员，或与他们有关联的人。`,
  'one-cluster': (_, { held, identities }) =>
    `28天内，互有关联的${identities ?? 0}个身份（同一台设备、同一家企业等）给出了${held}条同一方向的评价。`,
  burst: (finding, { seen, expected }) =>
    `${daysText(finding)}收到${finding.direction === 'praise' ? '好评' : '差评'}${seen ?? 0}条。按这个单位前28天的情况，最多大约${Math.ceil((expected ?? 0) / 1000)}条；偶然多出这么多，不到百万分之一。`,
};

export function appealTitle({ side }: Pick<AppealSummary, 'side'>): string {
  return side === 'unit' ? '单位申诉' : '评价人异议';
}

const OUTCOMES: Readonly<Record<DecisionView['outcome'], string>> = {
  restored: '恢复计入',
  removed: '移除',
  kept: '维持不变',
};

export function decisionTitle({ outcome, count }: DecisionView): string {
  return `${OUTCOMES[outcome]}${count > 1 ? `${count}条` : ''}`;
}

const STANDINGS: Readonly<Record<StandingChange['standing'], string>> = {
  quarantined: '暂扣',
  counted: '恢复计入',
  removed: '移除',
};

export function changeTitle({ standing, count }: StandingChange): string {
  return `${STANDINGS[standing]}${count}条`;
}

export function becauseWords(because: FindingKind | DecisionGround): string {
  return { ...findingNames, ...groundNames }[because];
}
