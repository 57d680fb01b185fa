import {
  type UnsealingState,
  type UnsealingStep,
  type UnsealingView,
  unsealingGrounds,
} from '@yingshang/shared/contracts/unsealing';
import { minuteOf } from '../../platform/dates';
import type { StatusKind, TimelineItem } from '../../ui';

interface ShownState {
  readonly kind: StatusKind;
  readonly words: string;
}

const STATES: Readonly<Record<UnsealingState, ShownState>> = {
  asked: { kind: 'warn', words: '等第二个人决定' },
  approved: { kind: 'brand', words: '已批准，还没有查看' },
  refused: { kind: 'neutral', words: '没有批准' },
  shown: { kind: 'neutral', words: '已查看' },
  expired: { kind: 'neutral', words: '已过期' },
};

export function stateTag({ state }: Pick<UnsealingView, 'state'>): ShownState {
  return STATES[state];
}

/** What the reader may do with it now. */
export type Task = 'decide' | 'look' | 'wait' | 'none';

export function taskOf({ state, own }: Pick<UnsealingView, 'state' | 'own'>, isAuditor: boolean): Task {
  if (state === 'asked' && !own) return isAuditor ? 'decide' : 'none';
  if (state === 'approved' && own) return 'look';
  return state === 'asked' || state === 'approved' ? 'wait' : 'none';
}

/** Those that the reader has something to do with, and the others. */
export function sorted(items: readonly UnsealingView[], isAuditor: boolean) {
  const isTask = (one: UnsealingView) => ['decide', 'look'].includes(taskOf(one, isAuditor));
  return { tasks: items.filter(isTask), others: items.filter((one) => !isTask(one)) };
}

/** 「11月24日 10:00前决定，过期作废」. */
export function untilWords({ until, state }: Pick<UnsealingView, 'until' | 'state'>): string {
  if (until === null) return '';
  return state === 'asked'
    ? `${minuteOf(until)}前决定，过期作废`
    : `${minuteOf(until)}前由申请人查看，过期作废`;
}

const STEPS: Readonly<Record<UnsealingStep['step'], string>> = {
  asked: '申请',
  approved: '批准',
  refused: '不批准',
  shown: '查看了身份',
};

export function trailOf({ steps }: Pick<UnsealingView, 'steps'>): TimelineItem[] {
  return steps.map(({ step, by, at }) => ({ key: step, title: `${by}${STEPS[step]}`, when: minuteOf(at) }));
}

export function groundWords({ ground }: Pick<UnsealingView, 'ground'>): string {
  return unsealingGrounds[ground];
}
