import type { StaffRole } from '@yingshang/shared/access';
import {
  type listSupervisedComplaints,
  type listUnitComplaints,
  SHORTEST_SEARCH,
  supervisedShows,
} from '@yingshang/shared/contracts/complaints';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type * as z from 'zod/mini';
import type { TabItem } from '../../ui';

export type UnitShow = NonNullable<z.infer<typeof listUnitComplaints.query>['show']>;
export type SupervisedShow = (typeof supervisedShows)[number];

interface ShowWords {
  readonly label: string;
  /** Said where there is none. */
  readonly none: string;
}

export const unitShowWords: Readonly<Record<UnitShow, ShowWords>> = {
  todo: { label: '待办', none: '没有要办的投诉' },
  mine: { label: '我承办', none: '没有交给您办的投诉' },
  unassigned: { label: '待分派', none: '都已经有承办人了' },
  drafts: { label: '待审核', none: '没有等您审核的答复' },
  waiting: { label: '等投诉人', none: '没有在等投诉人的' },
  over: { label: '已结', none: '还没有办结的投诉' },
};

export const supervisedShowWords: Readonly<Record<SupervisedShow, ShowWords>> = {
  overdue: { label: '已逾期', none: '没有逾期的投诉' },
  check: { label: '待审核', none: '没有等着受理的投诉' },
  unowned: { label: '待定单位', none: '都已经确定了承办单位' },
  disputed: { label: '待裁定', none: '没有等您裁定的投诉' },
  revisit: { label: '待回访', none: '没有要回访的投诉人' },
  reopened: { label: '重办中', none: '没有在重新办理的投诉' },
  open: { label: '在办', none: '没有在办的投诉' },
  over: { label: '已结', none: '还没有办结的投诉' },
};

/** Giving out and approving are the lead's; a handler sees what is to be done. */
export function unitTabs(roles: readonly StaffRole[]): readonly UnitShow[] {
  const leads = roles.includes('lead');
  const handles = roles.includes('handler');
  return [
    'todo',
    ...(handles ? (['mine'] as const) : []),
    ...(leads ? (['unassigned', 'drafts'] as const) : []),
    'waiting',
    'over',
  ];
}

type Counts = ResponseOf<typeof listSupervisedComplaints>['counts'];

export function supervisedTabs(counts: Counts | undefined): TabItem[] {
  return supervisedShows.map((key) => ({
    key,
    label: supervisedShowWords[key].label,
    // How many are over is no mark of anything to do.
    count: key === 'over' ? undefined : counts?.[key],
  }));
}

/** What a search sends; undefined while there is too little to search for. */
export function searchedFor(typed: string): string | undefined {
  const words = typed.trim();
  return Array.from(words).length >= SHORTEST_SEARCH ? words : undefined;
}

/** Something stands in the box, but too little. */
export function isTooShort(typed: string): boolean {
  return typed.trim() !== '' && searchedFor(typed) === undefined;
}
