import type {
  DrawAnnex,
  DrawStepKind,
  DrawStepView,
  LiveDraw,
} from '@yingshang/shared/contracts/kindergarten-draws';
import { diceGroups } from './ceremony-view';
import { mismatchWords, personWords } from './live-words';

const NAMES: Readonly<Record<DrawStepKind, string>> = {
  seal: '封存名册',
  freeze: '核对后冻结名册，公布',
  'take-back': '撤回名册',
  mismatch: '核对发现名册和报名不一致',
  'type-dice': '录入骰子',
  'confirm-dice': '录入同样的骰子，确认',
  'hand-in-value': '公开数字到达，签名核对无误',
  'type-value': '录入开奖号码',
  'confirm-value': '录入同样的开奖号码，确认',
  'say-absent': '声明公开数字没有公布',
  draw: '派位',
  'propose-annex': '提出补录',
  'confirm-annex': '同意补录',
  'refuse-annex': '不同意补录',
  release: '全部幼儿园公布完毕',
};

/** 「派位操作员 王示甲：封存名册」; what the server did by itself has no person. */
export function stepTitle({ kind, by }: Pick<DrawStepView, 'kind' | 'by'>): string {
  return by === null ? NAMES[kind] : `${personWords(by)}：${NAMES[kind]}`;
}

/** What the step was about, sentence by sentence. */
export function stepDetail(step: DrawStepView): string {
  const parts = [
    step.lines === null ? '' : `共${step.lines}个号`,
    step.root === null ? '' : `名册摘要 ${step.root}`,
    step.digits === null ? '' : `骰子 ${diceGroups(step.digits).join(' ')}`,
    step.place === null ? '' : step.place === 0 ? '指定的公开数字' : `第${step.place}个备用公开数字`,
    step.value === null ? '' : `原文 ${step.value}`,
    step.seed === null ? '' : `种子 ${step.seed}`,
    step.resultRoot === null ? '' : `结果摘要 ${step.resultRoot}`,
    step.reason === null ? '' : `理由：${step.reason}`,
    step.mismatch === null ? '' : mismatchWords(step.mismatch),
  ];
  return parts.filter(Boolean).join('；');
}

/** How a placement outside the seats stands. */
export function annexWords({ seq, at, reason, agreed }: DrawAnnex, live: Pick<LiveDraw, 'shown'>): string {
  const place = live.shown.find(({ id }) => id === at)?.name ?? at;
  const who = seq === null ? '名册以外的一个孩子' : `${seq}号`;
  const standing = agreed === null ? '等第二人决定' : agreed ? '已同意' : '没有同意';
  return `${who}补录到${place}（${standing}）。理由：${reason}`;
}
