import { type DecisionGround, groundNames } from '@yingshang/shared/contracts/fairness';
import { type AppealState, appealGround, type UnitAppeal } from '@yingshang/shared/contracts/rating-reviews';
import { longDate } from '../../platform/dates';
import type { Choice, IconName, StatusKind } from '../../ui';

interface ShownState {
  readonly kind: StatusKind;
  readonly icon: IconName;
  readonly words: string;
}

const STATES: Readonly<Record<AppealState, ShownState>> = {
  open: { kind: 'warn', icon: 'clock', words: '申诉待核定' },
  granted: { kind: 'ok', icon: 'check', words: '申诉成立，已移除' },
  refused: { kind: 'neutral', icon: 'cross', words: '申诉没有成立，照常计入' },
};

export function appealTag({ state }: Pick<UnitAppeal, 'state'>): ShownState {
  return STATES[state];
}

/** By when it is decided, or when it was. */
export function appealWhen({ state, filedOn, dueOn, decision }: UnitAppeal): string {
  const filed = `${longDate(filedOn)}提出`;
  if (state === 'open') return `${filed}，最晚${longDate(dueOn)}核定`;
  return decision === null ? filed : `${filed}，${longDate(decision.day)}核定`;
}

/** What each ground needs to be proven with, so that an appeal says what can be looked up. */
const HINTS: Readonly<Record<(typeof appealGround)['options'][number], string>> = {
  repeated: '写明两次是同一次办事的依据',
  'own-staff': '写明评价人与本单位的关系从哪里看出',
  organised: '写明集中出现的时段和共同点',
  mistaken: '写明应当是哪个单位、哪件事',
  abusive: '写明哪些话与服务无关',
};

export const groundChoices: readonly Choice[] = appealGround.options.map((ground) => ({
  value: ground,
  label: groundNames[ground],
  hint: HINTS[ground],
}));

export function isAppealGround(text: string | null): text is (typeof appealGround)['options'][number] {
  return appealGround.options.some((ground) => ground === text);
}

/** 「评错了单位或事项」; an appeal of a unit always has one. */
export function groundWords(ground: DecisionGround | null): string {
  return ground === null ? '' : groundNames[ground];
}

/**
 * The `after` of the unit's list behind which its row comes first: a row has no address of its own, since nothing but
 * its list may lead to it.
 */
export function cursorBefore(row: string): string {
  const [batch = 0, place = 0] = row.split('/').map(Number);
  return place > 1 ? `${batch}/${place - 1}` : `${batch + 1}/9999999`;
}
