import {
  becauseName,
  findingKind,
  heldWords,
  standingChangeNames,
} from '@yingshang/shared/contracts/fairness';
import type { AppealState, OwnStanding } from '@yingshang/shared/contracts/rating-reviews';
import { longDate } from '../../platform/dates';
import type { IconName, StatusKind } from '../../ui';

type Change = OwnStanding['changes'][number];

/** Where a rating stands that was held back, removed or let in again, and why; null for one that always counted. */
export function standingTold({
  changes,
}: Pick<OwnStanding, 'changes'>): { readonly title: string; readonly words: readonly string[] } | null {
  const last = changes.at(-1);
  if (last === undefined) return null;
  return { title: TITLES[last.standing], words: wordsOf(last) };
}

const TITLES: Readonly<Record<Change['standing'], string>> = {
  quarantined: '这条评价正在核实，暂不计分',
  removed: '这条评价已移除，不计分',
  counted: '这条评价核实后恢复计分',
};

function wordsOf({ standing, because, reason }: Change): string[] {
  const finding = findingKind.safeParse(because);
  if (standing === 'quarantined')
    return [
      `${finding.success ? heldWords[finding.data] : becauseName(because)}。`,
      '由与单位无关的督查人员核定，您不用做什么。您写的内容照样有人处理。',
    ];
  const why = [`理由：${becauseName(because)}。`, ...(reason === null ? [] : [`依据：${reason}`])];
  return standing === 'removed' ? [...why, '原评价没有删除，公开账本上仍有记录。'] : why;
}

/** 「暂扣：短时间内异常增多」 */
export function changeTitle({ standing, because }: Pick<Change, 'standing' | 'because'>): string {
  return `${standingChangeNames[standing]}：${becauseName(because)}`;
}

const OBJECTIONS: Readonly<
  Record<AppealState, { readonly kind: StatusKind; readonly icon: IconName; readonly words: string }>
> = {
  open: { kind: 'warn', icon: 'clock', words: '异议待核定' },
  granted: { kind: 'ok', icon: 'check', words: '异议成立，恢复计分' },
  refused: { kind: 'neutral', icon: 'cross', words: '异议没有成立，维持不变' },
};

export function objectionTag(state: AppealState) {
  return OBJECTIONS[state];
}

/** What was decided about the objection, or by when it is. */
export function objectionWords({ dueOn, decision }: NonNullable<OwnStanding['objection']>): string {
  if (decision === null) return `最晚${longDate(dueOn)}核定，结果在这里看。`;
  return `${longDate(decision.day)}核定：${becauseName(decision.ground)}。${decision.reason}`;
}
