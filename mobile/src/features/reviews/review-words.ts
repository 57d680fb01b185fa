import {
  type FindingFigures,
  type FindingKind,
  findingNames,
  type StandingChange,
  standingChangeNames,
} from '@yingshang/shared/contracts/fairness';
import type {
  AppealSummary,
  DecisionView,
  FindingSummary,
  HeldRow,
} from '@yingshang/shared/contracts/rating-reviews';
import { levelNames, type Stars } from '@yingshang/shared/contracts/ratings';
import { dateInShanghai } from '@yingshang/shared/kernel';
import { daysLeft, longDate } from '../../platform/dates';
import type { StatusKind } from '../../ui';

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

export function changeTitle({ standing, count }: StandingChange): string {
  return `${standingChangeNames[standing]}${count}条`;
}

/** What a decision did; others may have decided about some of them meanwhile. */
export function decidedWords(decided: number, asked: number): string {
  const done = `已核定${decided}条`;
  return decided === asked ? done : `${done}，另外${asked - decided}条别人已经先核定了`;
}

/** 「第1–3、7条」 */
export function placesText(places: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === place - 1) last[1] = place;
    else runs.push([place, place]);
  }
  return `第${runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join('、')}条`;
}

/** 「第3条 · 5星 非常满意 · 同一来源1」 */
export function heldLabel({ place, stars, together }: HeldRow): string {
  const level = `${stars}星 ${levelNames[stars as Stars]}`; // the contract lets 1 to 5 through alone
  return [`第${place}条`, level, ...(together === null ? [] : [`同一来源${together}`])].join(' · ');
}

export function heldHint({ prompts, text, day, seeded }: HeldRow): string {
  const said = [prompts.join('、'), text === null ? '' : `“${text}”`].filter(Boolean).join('。');
  return `${said === '' ? '没有留言' : said}。${longDate(day)}${seeded ? '，演示' : ''}`;
}

/** Numbers of sources that gave two and more of them. */
export function sourcesOf(rows: readonly Pick<HeldRow, 'together'>[]): number[] {
  return [...new Set(rows.flatMap(({ together }) => together ?? []))].toSorted((a, b) => a - b);
}

export function rowTags({ place, together, outcome }: HeldRow): string[] {
  return [
    `第${place}条`,
    ...(together === null ? [] : [`同一来源${together}`]),
    ...(outcome === null ? [] : [outcome === 'removed' ? '已移除' : '已恢复']),
  ];
}

/** By when an appeal is to be decided, as colour and word; null for one that is. */
export function dueTag(
  { state, dueOn }: Pick<AppealSummary, 'state' | 'dueOn'>,
  today: string = dateInShanghai(Date.now()),
): { readonly kind: StatusKind; readonly words: string } | null {
  if (state !== 'open') return null;
  if (dueOn < today) return { kind: 'bad', words: `已超期，应在${longDate(dueOn)}前核定` };
  return { kind: 'warn', words: `待核定，${daysLeft(dueOn, today)}` };
}

export function closedWords({ side, state }: Pick<AppealSummary, 'side' | 'state'>): string {
  if (state === 'refused') return '不同意，维持不变';
  return side === 'unit' ? '同意，已移除' : '同意，已恢复计入';
}
