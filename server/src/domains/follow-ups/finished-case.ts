import { type FollowUpActor, type FollowUpStep, LIMIT_DAYS, takeStep } from '@yingshang/shared/follow-ups';
import { addDays, type CalendarDate, workingDayFrom } from '@yingshang/shared/kernel';
import type { PreparedStatement } from '../statements';
import type { FollowUpEntity } from './follow-up.entity';
import { caseOf, movedRow, openedRow } from './follow-up-row';
import type { FollowUpStepEntity } from './follow-up-step.entity';
import { openingStep, takenStep } from './taken-step';

/** A made-up bad rating of the demo, and how its case ended. */
export interface MadeCase {
  readonly ratingId: string;
  readonly unitId: string;
  readonly day: CalendarDate;
  readonly answer: PreparedStatement | null;
  /** By the rater's own word; else by a revisit. */
  readonly confirmed: boolean;
}

interface Day {
  readonly step: FollowUpStep;
  readonly by: FollowUpActor;
  readonly on: CalendarDate;
  readonly words: PreparedStatement | null;
}

/** Answered on the next working day, put right on the one after, heard on the third: by the rules of every other case. */
export function finishedCase(made: MadeCase): { row: FollowUpEntity; steps: FollowUpStepEntity[] } {
  const { ratingId, unitId, day } = made;
  let row = openedRow({ ratingId, unitId }, { openedOn: day, named: false, limitDays: LIMIT_DAYS.usual });
  const steps = [openingStep(row.id, day)];
  for (const { step, by, on, words } of daysOf(made)) {
    const moved = takeStep(caseOf(row), step, by, on);
    if (!moved.ok) throw new Error(`a made-up case: ${moved.refusal.code}`);
    steps.push(takenStep({ step, by, staff: null, words }, row, on));
    row = movedRow(row, moved.value, on);
  }
  return { row, steps };
}

function daysOf({ day, answer, confirmed }: MadeCase): Day[] {
  const next = (from: CalendarDate) => workingDayFrom(addDays(from, 1));
  const first = next(day);
  const second = next(first);
  const last: Pick<Day, 'step' | 'by'> = confirmed
    ? { step: { kind: 'confirm' }, by: 'rater' }
    : { step: { kind: 'revisit', result: 'satisfied' }, by: 'outside' };
  return [
    { step: { kind: 'take' }, by: 'unit', on: first, words: null },
    { step: { kind: 'answer' }, by: 'unit', on: first, words: answer },
    { step: { kind: 'put-right' }, by: 'unit', on: second, words: null },
    { ...last, on: next(second), words: null },
  ];
}
