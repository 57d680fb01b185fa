import { type ApplicationWindow, isCertain, windowStanding } from '@yingshang/shared/application-windows';
import type { OwnAnswer, PolicyPhase } from '@yingshang/shared/contracts/notices';
import type { Rule, Verdict } from '@yingshang/shared/eligibility';
import type { CalendarDate } from '@yingshang/shared/kernel';

/**
 * The dates that say so. An approximate validity counts, as it does for matching. An approximate window does not: else
 * somebody would be told 「可以申报了」 because of a day that nobody announced.
 */
export interface PhaseDates {
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  /** In the order of their days. */
  readonly windows: readonly ApplicationWindow<CalendarDate>[];
  /** Nothing is granted from that day on. */
  readonly paused: { readonly since: CalendarDate } | null;
}

/** Between two windows a policy is not yet open; after the last it has ended; without any the validity alone says. */
export function phaseOn({ validFrom, validTo, windows, paused }: PhaseDates, day: CalendarDate): PolicyPhase {
  if ((validTo !== null && validTo < day) || (paused !== null && paused.since <= day)) return 'ended';
  const standings = windows.filter(isCertain).map((window) => windowStanding(window, day));
  if (standings.length > 0 && standings.every((standing) => standing === 'past')) return 'ended';
  if (validFrom !== null && day < validFrom) return 'not-yet-open';
  return standings.length === 0 || standings.includes('open') ? 'open' : 'not-yet-open';
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
