import { randomUUID } from 'node:crypto';
import { dueOf } from '@yingshang/shared/case-clock';
import { type FollowUp, openFollowUp, shownToOfficeFrom } from '@yingshang/shared/follow-ups';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { FollowUpEntity } from './follow-up.entity';

/** A row that is looked at, or made anew from another. */
export type FollowUpRow = Readonly<FollowUpEntity>;

/** Whose case it is, and what only the figures ask for. */
type Kept = Pick<
  FollowUpEntity,
  'id' | 'ratingId' | 'unitId' | 'steps' | 'warned' | 'firstDueOn' | 'answeredOn' | 'putRightOn' | 'closedOn'
>;

export function caseOf(row: FollowUpRow): FollowUp {
  const {
    countedFrom,
    escalated,
    ground,
    limitDays,
    named,
    openedOn,
    pauses,
    reopenings,
    state,
    unreachedOn,
  } = row;
  return {
    state,
    ground,
    named,
    openedOn,
    clock: { event: countedFrom, limitDays, extensionDays: 0, pauses },
    reopenings,
    unreachedOn,
    escalated,
  };
}

export function rowOf(followUp: FollowUp, kept: Kept): FollowUpRow {
  const { clock, ...rest } = followUp;
  const due = dueOf(clock);
  return {
    ...kept,
    ...rest,
    unreachedOn: [...rest.unreachedOn],
    shownFrom: shownToOfficeFrom(followUp),
    countedFrom: clock.event,
    limitDays: clock.limitDays,
    pauses: [...clock.pauses],
    dueOn: due?.date ?? null,
    provisional: due?.provisional ?? false,
    firstDueOn: isFirstRound(followUp) ? (due?.date ?? null) : kept.firstDueOn,
  };
}

/** Of a case that a bad rating opens. @throws RangeError for a limit that no case has */
export function openedRow(
  { ratingId, unitId }: Pick<FollowUpEntity, 'ratingId' | 'unitId'>,
  opened: Parameters<typeof openFollowUp>[0],
): FollowUpRow {
  return rowOf(openFollowUp(opened), {
    id: randomUUID(),
    ratingId,
    unitId,
    steps: 1,
    warned: false,
    firstDueOn: null,
    answeredOn: null,
    putRightOn: null,
    closedOn: null,
  });
}

/** The row after a step that led to this. */
export function movedRow(row: FollowUpRow, followUp: FollowUp, today: CalendarDate): FollowUpRow {
  const { state, ground } = followUp;
  const isNewRound = state === 'opened' && row.state !== 'opened';
  const solved = ground === 'rater-confirmed' || state === 'put-right';
  return rowOf(followUp, {
    ...row,
    steps: row.steps + 1,
    warned: isNewRound ? false : row.warned,
    answeredOn: row.answeredOn ?? (state === 'answered' ? today : null),
    putRightOn: row.putRightOn ?? (solved ? today : null),
    closedOn: state === 'closed' ? (row.closedOn ?? today) : null,
  });
}

function isFirstRound({ clock, openedOn, reopenings }: FollowUp): boolean {
  return reopenings === 0 && clock.event === openedOn;
}
