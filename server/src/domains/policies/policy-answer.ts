import type { OwnAnswer, PolicyPhase } from '@yingshang/shared/contracts/notices';
import type { Rule, Verdict } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';

/** The dates that say so. An approximate date counts, as it does for matching; nobody is reminded of one. */
export interface PhaseDates {
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  readonly windowFrom: CalendarDate | null;
  readonly windowTo: CalendarDate | null;
  /** Nothing is granted from that day on. */
  readonly paused: { readonly since: CalendarDate } | null;
}

export function phaseOn(dates: PhaseDates, day: CalendarDate): PolicyPhase {
  const { validFrom, validTo, windowFrom, windowTo, paused } = dates;
  const over = [validTo, windowTo].some((end) => end !== null && end < day);
  if (over || (paused !== null && paused.since <= day)) return 'ended';
  return [validFrom, windowFrom].some((start) => start !== null && day < start) ? 'not-yet-open' : 'open';
}

/** What an enterprise was told of a policy, or is to be told: the rule as it was read on that day. */
export interface Standing {
  readonly rule: Rule;
  readonly phase: PolicyPhase;
  readonly asOf: CalendarDate;
}

/**
 * What a policy means to an enterprise. `none`: it is not eligible, whatever the policy's phase, or there is no such
 * policy. As a number, because a million of them are compared in one statement.
 */
export const answers = {
  none: 0,
  'eligible, not yet open': 1,
  'eligible, open': 2,
  'eligible, ended': 3,
  'perhaps, not yet open': 4,
  'perhaps, open': 5,
  'perhaps, ended': 6,
} as const;
export type Answer = (typeof answers)[keyof typeof answers];

const eligible: Readonly<Record<PolicyPhase, Answer>> = { 'not-yet-open': 1, open: 2, ended: 3 };
const perhaps: Readonly<Record<PolicyPhase, Answer>> = { 'not-yet-open': 4, open: 5, ended: 6 };

export function answerOf(verdict: Verdict, phase: PolicyPhase): Answer {
  if (verdict === false) return answers.none;
  return verdict === null ? perhaps[phase] : eligible[phase];
}

const phases: readonly PolicyPhase[] = ['not-yet-open', 'open', 'ended'];

/** The number as people's devices are told it. */
export function ownAnswer(answer: number): OwnAnswer {
  const phase = phases[(answer - 1) % phases.length];
  if (answer === answers.none || phase === undefined) return { verdict: 'none' };
  return { verdict: answer <= answers['eligible, ended'] ? 'eligible' : 'perhaps', phase };
}
