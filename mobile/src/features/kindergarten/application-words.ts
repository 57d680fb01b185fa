import type { OwnApplication } from '@yingshang/shared/contracts/kindergarten-applications';
import type { PlanContent } from '@yingshang/shared/kindergarten';
import { minuteOf } from '../../platform/dates';
import type { ShownTag } from '../../ui';

type Standing = Pick<OwnApplication, 'state' | 'plan' | 'open' | 'missing'>;

/** Whether something is left to do for the guardian, and what. */
export type ToDo = 'add-documents' | 'send' | 'none';

export function toDoOf({ state, open, missing }: Pick<OwnApplication, 'state' | 'open' | 'missing'>): ToDo {
  if (!open || (state !== 'draft' && state !== 'returned')) return 'none';
  return missing.length > 0 ? 'add-documents' : 'send';
}

export function stateTag({ state, open }: Pick<OwnApplication, 'state' | 'open'>): ShownTag {
  switch (state) {
    case 'draft':
      return { kind: 'warn', icon: 'clock', words: open ? '还没有提交' : '没有提交，已截止' };
    case 'sent':
      return { kind: 'brand', icon: 'clock', words: '等待审核' };
    case 'returned':
      return { kind: 'bad', icon: 'cross', words: open ? '退回，请补正' : '退回，补正已截止' };
    case 'accepted':
      return { kind: 'ok', icon: 'check', words: '审核通过' };
  }
}

/** What it stands at and what to do, in a sentence. */
export function standingSentence(one: Standing): string {
  const { state, open, plan } = one;
  const frozen = plan.phase === 'frozen';
  switch (state) {
    case 'draft':
      return open
        ? `还没有提交。请在${minuteOf(plan.closesAt)}前提交，没提交的不能派位。`
        : '没有在截止前提交，不参加这次派位。';
    case 'sent':
      if (frozen) return '名册封存时还没有审核通过，不参加这次派位。请联系教育局。';
      return open
        ? `已提交，教育局正在审核。${minuteOf(plan.closesAt)}前还可以改。`
        : '已提交，教育局正在审核。';
    case 'returned':
      return open
        ? `被退回了。请照退回的理由改好，在${minuteOf(until(one))}前再次提交。`
        : '被退回，补正的时间已经过了，不参加这次派位。请联系教育局。';
    case 'accepted':
      return frozen ? '已经在派位名册上，等派位结果。' : '审核通过，会进入派位名册。请保存回执。';
  }
}

/** Until when what was returned may be mended. */
const until = ({ plan }: Pick<OwnApplication, 'plan'>): string => plan.mendsUntil;

/** 「示***」, or 「示***和示***」; what cannot be read any more is said so. */
export function childrenWords(children: OwnApplication['children']): string {
  const names = children.map(({ maskedName }) => maskedName ?? '（姓名无法读取）');
  return names.length === 0 ? '孩子的信息已删除' : names.join('和');
}

/** Names of the chosen kindergartens of a stage, the wanted first: 「1. 示例二幼，2. 示例一幼」. */
export function choicesLines(
  { stages, kindergartens }: Pick<PlanContent, 'stages' | 'kindergartens'>,
  choices: OwnApplication['choices'],
): { readonly stage: string; readonly words: string }[] {
  const nameOf = (id: string) => kindergartens.find((one) => one.id === id)?.name ?? id;
  return stages.flatMap(({ id, name }) => {
    const at = choices.find(({ stage }) => stage === id)?.at ?? [];
    return at.length === 0
      ? []
      : [{ stage: name, words: at.map((one, index) => `${index + 1}. ${nameOf(one)}`).join('，') }];
  });
}

/** What a change of these parts does to what was accepted or sent. */
export function changeWarning(state: OwnApplication['state'], changesProof: boolean): string | null {
  if (state === 'accepted' && changesProof) return '改了孩子或类别，要重新审核；只改志愿不用。';
  return null;
}
