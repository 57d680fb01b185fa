import {
  type ComplaintClass,
  complaintClasses,
  type LimitProfile,
  usualLimits,
} from '@yingshang/shared/complaints';
import type { ComplaintLimitsRecord } from './complaint-rule-tables';

/** Said of a class of which the city says nothing. */
export const USUAL_SOURCE = '本市没有另行规定的，按平台通用期限办理。';

export interface LimitsInForce {
  readonly of: ReadonlyMap<ComplaintClass, LimitProfile>;
  /** Every source once, in the order of the classes. */
  readonly source: string;
}

/** The city's own limits, and the usual ones where it says nothing. */
export function limitsInForce(own: readonly ComplaintLimitsRecord[]): LimitsInForce {
  const byClass = new Map(own.map((row) => [row.class, row]));
  const sources = complaintClasses.map((one) => byClass.get(one)?.source ?? USUAL_SOURCE);
  return {
    of: new Map(complaintClasses.map((one) => [one, profileOf(byClass.get(one) ?? usualLimits)])),
    source: [...new Set(sources)].join(''),
  };
}

/** Limits alone: this is what is kept with a complaint. */
function profileOf(limits: LimitProfile): LimitProfile {
  return {
    checkDays: limits.checkDays,
    replyDays: limits.replyDays,
    solveDays: limits.solveDays,
    extendToDays: limits.extendToDays,
    handBackDays: limits.handBackDays,
    questionDays: limits.questionDays,
    mostQuestions: limits.mostQuestions,
    silenceDays: limits.silenceDays,
    decideDays: limits.decideDays,
    warnDays: limits.warnDays,
    supervisorAfterDays: limits.supervisorAfterDays,
  };
}
