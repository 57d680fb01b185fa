import { timeOfRound, type ValueOrigin } from '@yingshang/shared/beacon';
import { type DrawPart, mismatchInWords, partNames } from '@yingshang/shared/draw';
import { SHANGHAI_OFFSET_MS } from '@yingshang/shared/kernel';
import type { Opened, ShownFinding } from './messages';

/** The parts of the draw, with the public value where the seed needs it. */
export const steps = ['roll', 'value', 'seed', 'order', 'places'] as const;
export type Step = (typeof steps)[number];

/** How a step stands in front of a parent. */
export interface StepView {
  readonly title: string;
  readonly tag: string;
  readonly tone: 'waiting' | 'ok' | 'bad' | 'warn';
  readonly line: string;
  /** What somebody may hold against a notice or the ledger. */
  readonly figure?: string;
  /** Exactly where it does not agree. */
  readonly wrong: readonly string[];
}

const titles: Readonly<Record<Step, string>> = { ...partNames, value: '公共随机数' };

const asks: Readonly<Record<Step, string>> = {
  roll: '名册和方案是不是一个字没有改',
  value: '公共随机数是不是真的',
  seed: '种子是不是由名册、骰子和公共随机数合成的',
  order: '每一条的顺序是不是由种子算出来的',
  places: '录取和候补是不是按方案和顺序来的',
};

export function waitingStep(step: Step, tag = '等待'): StepView {
  return { title: titles[step], tag, tone: 'waiting', line: `${asks[step]}？`, wrong: [] };
}

const agreed: Readonly<Record<DrawPart, (opened: Opened) => string>> = {
  roll: ({ lines, twins }) =>
    `名册共 ${lines} 条${twins > 0 ? `，其中双胞胎同园 ${twins} 条` : ''}，和方案一起，一个字也没有改。摇号前公布过名册摘要，请对一下是不是这一串：`,
  seed: () => '种子确实由方案、名册、40 位骰子和公共随机数合成。',
  order: ({ lines }) => `${lines} 条的顺序全部由种子算出，和公布的一样。`,
  places: ({ lines }) => `${lines} 条的录取和候补全部按方案和顺序得出，和公布的一样。`,
};

export function stepOfFinding(opened: Opened, { part, wrong, first }: ShownFinding): StepView {
  const title = titles[part];
  const figure = part === 'roll' ? { figure: opened.rollRoot } : {};
  if (wrong === 0)
    return { title, tag: '一致', tone: 'ok', line: agreed[part](opened), ...figure, wrong: [] };
  const more = wrong > first.length ? [`……还有 ${wrong - first.length} 处`] : [];
  return {
    title,
    tag: '不一致',
    tone: 'bad',
    line: `有 ${wrong} 处对不上：`,
    wrong: [...first.map((mismatch) => mismatchInWords(opened.plan, mismatch)), ...more],
  };
}

export function stepOfValue(value: ValueOrigin): StepView {
  const title = titles.value;
  if (value.origin === 'other') {
    const line =
      '这次用的不是 drand 的随机数（例如用了彩票开奖号码），这一页无法核对它的来源，请与当期公布的号码对一下。';
    return { title, tag: '请自行核对', tone: 'warn', line, wrong: [] };
  }
  const round = `drand 第 ${value.round} 轮（${shanghaiTime(timeOfRound(value.round))} 产生）`;
  if (value.origin === 'signed')
    return {
      title,
      tag: '一致',
      tone: 'ok',
      line: `${round}，网络的签名有效，没有人能事先知道或改动它。请看一下轮次是不是方案里写的那一轮。`,
      wrong: [],
    };
  if (value.origin === 'unsigned')
    return {
      title,
      tag: '请自行核对',
      tone: 'warn',
      line: `${round}。公布的文件里没有网络的签名，请在 drand 网站上查这一轮的数值。`,
      wrong: [],
    };
  const wrong = ['公布的签名不是网络对这一轮的签名，或公布的数值不是由它得出的'];
  return { title, tag: '不一致', tone: 'bad', line: `${round}：`, wrong };
}

/** Beijing time, to the second. @example '2026-05-20 10:30:00' */
function shanghaiTime(time: number): string {
  return new Date(time + SHANGHAI_OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');
}
