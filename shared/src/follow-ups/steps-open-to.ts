import type { CalendarDate } from '../kernel';
import type { FollowUp, FollowUpActor, FollowUpStep } from './follow-up';
import { takeStep } from './follow-up-steps';

const every: readonly FollowUpStep[] = [
  { kind: 'take' },
  { kind: 'answer' },
  { kind: 'put-right' },
  { kind: 'confirm' },
  { kind: 'deny' },
  { kind: 'revisit', result: 'satisfied' },
  { kind: 'decide', result: 'settled' },
  { kind: 'urge' },
];

/** What a screen offers: the kinds of step that would not be refused now. */
export function stepsOpenTo(
  by: FollowUpActor,
  followUp: FollowUp,
  today: CalendarDate,
): FollowUpStep['kind'][] {
  return every.filter((step) => takeStep(followUp, step, by, today).ok).map(({ kind }) => kind);
}
