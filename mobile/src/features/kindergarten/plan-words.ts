import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getPlan, PlanInBrief } from '@yingshang/shared/contracts/kindergarten-plans';
import {
  DICE_LEAD_MS,
  type KindergartenPlan,
  type PlanBeacon,
  type PlanContent,
  type PlanPhase,
  timesOfBeacon,
} from '@yingshang/shared/kindergarten';
import { longDate, minuteOf } from '../../platform/dates';
import type { ShownTag, TimelineItem } from '../../ui';

export type ShownPlan = ResponseOf<typeof getPlan>;

const TAGS: Readonly<Record<PlanPhase, ShownTag>> = {
  upcoming: { kind: 'neutral', icon: 'clock', words: '还没开始报名' },
  open: { kind: 'ok', icon: 'check', words: '正在报名' },
  mending: { kind: 'warn', icon: 'clock', words: '报名已截止，可以补正' },
  reviewing: { kind: 'neutral', icon: 'clock', words: '审核中' },
  frozen: { kind: 'brand', icon: 'kindergarten', words: '名册已封存' },
};

export const phaseTag = (phase: PlanPhase): ShownTag => TAGS[phase];

/** What a family has to know of a plan now, in one sentence. */
export function phaseSentence({
  phase,
  opensAt,
  closesAt,
  drawAt,
}: Pick<PlanInBrief, 'phase' | 'opensAt' | 'closesAt' | 'drawAt'>): string {
  switch (phase) {
    case 'upcoming':
      return `${minuteOf(opensAt)}开始报名，${minuteOf(closesAt)}截止。先报后报都一样，不用抢。`;
    case 'open':
      return `${minuteOf(closesAt)}截止。先报后报都一样，不用抢；截止前随时可以改。`;
    case 'mending':
      return '报名已经截止。被退回的请尽快补正；其他家庭不用做什么。';
    case 'reviewing':
      return `报名和补正都截止了，教育局正在审核。${minuteOf(drawAt)}派位。`;
    case 'frozen':
      return `名册已经封存，谁也不能再改。${minuteOf(drawAt)}派位，人人都能看。`;
  }
}

/** The dates of a plan in their order; what is over or under way is said in words. */
export function planDates(plan: PlanContent, now: string): TimelineItem[] {
  const [valueAt] = timesOfBeacon(plan.beacon);
  const steps: readonly (readonly [key: string, title: string, at: string, text: string])[] = [
    ['opens', '开始报名', plan.opensAt, '监护人实名后报名；先报后报都一样，不用抢。'],
    ['closes', '报名截止', plan.closesAt, '截止前可以改，可以撤回。'],
    ['mends', '补正截止', plan.mendsUntil, '被退回的，在这之前改好再提交。'],
    ['draw', '公开派位', plan.drawAt, '公证员、家长、幼儿园代表在场，全程直播。'],
    ...(valueAt === undefined
      ? []
      : [
          [
            'value',
            '公开数字产生',
            new Date(valueAt).toISOString(),
            '有了它，才能算出每个孩子的派位序号。',
          ] as const,
        ]),
  ];
  return [
    ...steps.map(([key, title, at, text]) => ({
      key,
      title: Date.parse(at) <= Date.parse(now) ? `${title}（已过）` : title,
      when: minuteOf(at),
      text,
    })),
    {
      key: 'appeals',
      title: '申诉截止',
      when: longDate(plan.appealsUntil),
      text: '对结果有疑问，在这一天以前向教育局提出。',
    },
  ];
}

/** 「2023年9月1日至2024年8月31日（含两天）出生」 */
export function bornWords({ bornFrom, bornTo }: Pick<PlanContent, 'bornFrom' | 'bornTo'>): string {
  return `${longDate(bornFrom)}至${longDate(bornTo)}出生的孩子（两头都算）`;
}

export interface SeatRow {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly phone: string;
  /** 「小区业主阶段2个，统筹阶段1个」 */
  readonly seats: string;
  readonly total: number;
}

/** Kindergartens with their seats by stage. */
export function seatRows({
  kindergartens,
  stages,
}: Pick<PlanContent, 'kindergartens' | 'stages'>): SeatRow[] {
  return kindergartens.map(({ id, name, address, phone }) => {
    const offered = stages.flatMap(({ name: stage, seats }) => {
      const count = seats[id] ?? 0;
      return count === 0 ? [] : [{ stage, count }];
    });
    const words = offered.map(({ stage, count }) => `${stage}${count}个`).join('，');
    return {
      id,
      name,
      address,
      phone,
      seats: words === '' ? '这次没有学位' : words,
      total: offered.reduce((sum, { count }) => sum + count, 0),
    };
  });
}

export const totalSeats = (plan: Pick<PlanContent, 'kindergartens' | 'stages'>): number =>
  seatRows(plan).reduce((sum, { total }) => sum + total, 0);

/** How the draw is made fair, for somebody who has never heard of cryptography. */
export function fairWords({ beacon }: Pick<PlanContent, 'beacon'>): readonly string[] {
  return [
    '派位前，所有报名的孩子排成一份名册，先封存、再公开。名册上没有姓名和号码，谁也不能再加人、换人。',
    '封存以后，当着镜头掷骰子，两个人核对。掷之前，谁也不知道会是多少。',
    `骰子定下以后，再等一个谁都管不了的公开数字：${valueWords(beacon)}。`,
    '骰子和公开数字合在一起，算出每个孩子的派位序号，再按序号和志愿派位。没有人能挑选结果。',
    '名册、骰子、公开数字和结果全部公布。任何人用手机或电脑都能重新算一遍，差一个字都看得出来。',
  ];
}

/** What the public value is and when it comes. */
export function valueWords(beacon: PlanBeacon): string {
  const [at] = timesOfBeacon(beacon);
  const when = at === undefined ? '' : minuteOf(new Date(at).toISOString());
  return beacon.source === 'lottery'
    ? `${beacon.game}第${beacon.issue}期的开奖号码（${when}开奖）`
    : `国际公开随机数（drand）第${beacon.round}期，${when}产生`;
}

/** What stands in when the value fails, behind 「我要验算」. */
export function fallbackWords(beacon: PlanBeacon): string {
  const lead = DICE_LEAD_MS / 60_000;
  const named =
    beacon.source === 'lottery'
      ? beacon.fallbacks.map(({ issue }) => `第${issue}期`)
      : beacon.fallbacks.map((round) => `第${round}期`);
  const late = `骰子必须在公开数字产生前${lead}分钟定下，否则这一期作废。`;
  return named.length === 0 ? late : `${late}作废或没有产生的，依次改用${named.join('、')}。`;
}

/** What the twin rule means for a family. */
export const twinWords: Readonly<Record<KindergartenPlan['twins'], string>> = {
  together:
    '双胞胎可以一起报：两个孩子一个序号，派到同一所幼儿园；学位不够两个的，看下一个志愿。也可以分开报，各有各的序号。',
  apart: '双胞胎分别报名，各有各的序号，可能派到不同的幼儿园。',
};

/** 「第2版（现行）」, with why it was made. */
export function versionTitle(version: number, current: number): string {
  return `第${version}版${version === current ? '（现行）' : ''}`;
}
