import type { supervisedShows, unitShows } from '@yingshang/shared/contracts/complaints';

/** What of a desk is asked for; `any`: whatever is found by number or words. */
export type UnitShow = (typeof unitShows)[number] | 'any';
export type SupervisedShow = (typeof supervisedShows)[number] | 'any';

/** `due`: by the day it is owed, then what is owed by no day. `oldest`, `latest`: by the filing. */
export interface Show {
  /** SQL over `complaints c`. Written as the indexes are: `complaints_owed`, `complaints_due` and their like. */
  readonly where: string;
  readonly order: 'due' | 'oldest' | 'latest';
  /** Where those that are owed by no day are found otherwise. */
  readonly undated?: string;
}

const OWED = "c.status NOT IN ('answered', 'returned', 'closed')";
/** For the complainant's word; the index `complaints_waiting`. */
const WAITING = "(c.paused OR c.status = 'answered')";
const OVER: Show = { where: "c.status IN ('returned', 'closed')", order: 'latest' };
const ANY: Show = { where: 'true', order: 'latest' };

const owed = (where: string): Show => ({ where: `${OWED} AND ${where}`, order: 'due' });

export const unitShowing: Readonly<Record<UnitShow, Show>> = {
  todo: owed("c.status <> 'disputed'"),
  mine: { where: "c.handler_id = :me AND c.status IN ('assigned', 'handling')", order: 'due' },
  // In these nobody has it in hand.
  unassigned: owed("c.status IN ('submitted', 'accepted', 'reopened')"),
  drafts: owed('c.drafted'),
  waiting: { where: WAITING, order: 'oldest' },
  over: OVER,
  any: ANY,
};

export const supervisedShowing: Readonly<Record<SupervisedShow, Show>> = {
  overdue: owed('c.due_on < :today'),
  check: owed("c.status = 'submitted'"),
  unowned: { where: "c.unit_id IS NULL AND c.status <> 'returned'", order: 'due' },
  disputed: owed("c.status = 'disputed'"),
  revisit: { where: "c.status = 'answered' AND c.revisit_due", order: 'oldest' },
  reopened: owed("c.reopenings > 0 AND c.status <> 'disputed'"),
  open: { where: OWED, order: 'due', undated: WAITING },
  over: OVER,
  any: ANY,
};

/** Owed by the unit and late. */
export const unitOverdue: Show = owed("c.status <> 'disputed' AND c.due_on < :today");

/** What nobody but a supervisor takes further; no complaint is in two of them. */
export const supervisorsOwn = {
  check: supervisedShowing.check,
  handedBack: owed("c.unit_id IS NULL AND c.status NOT IN ('submitted', 'disputed')"),
  disputed: supervisedShowing.disputed,
  revisit: supervisedShowing.revisit,
} as const;
