/**
 * A city's limits for one class of complaints, in working days where it says days and nothing else. Source: DOMAIN, "Complaints":
 * 1, 3, 15, up to 30 (enterprise desk of Shandong), elsewhere 3 and 15 with 5 more (Hubei).
 */
export interface LimitProfile {
  /** To accept or return, from the filing. */
  readonly checkDays: number;
  /** To the first reply, from the acceptance. */
  readonly replyDays: number;
  /** To the answer, from the acceptance. */
  readonly solveDays: number;
  /** The same with the one extension. */
  readonly extendToDays: number;
  /** Within which a unit may say that it is not theirs, from when it got the complaint. */
  readonly handBackDays: number;
  /** For which a question to the complainant holds the clock; then it runs again. */
  readonly questionDays: number;
  /** Questions in one round. */
  readonly mostQuestions: number;
  /** Calendar days for the complainant to confirm or deny; then somebody outside asks. */
  readonly silenceDays: number;
  /** For the supervisor's decision on a dispute. */
  readonly decideDays: number;
  /** With so many working days left the unit is warned; of a limit no longer than that, a day after it began (`warnDaysOf`). */
  readonly warnDays: number;
  /** After so many working days past the limit the supervisor is told, too. */
  readonly supervisorAfterDays: number;
}

/** Used where the city says nothing. No source names `questionDays`, `mostQuestions`, `decideDays`, `warnDays` and `supervisorAfterDays`: they are this product's own. */
export const usualLimits: LimitProfile = {
  checkDays: 1,
  replyDays: 3,
  solveDays: 15,
  extendToDays: 30,
  handBackDays: 2,
  questionDays: 5,
  mostQuestions: 3,
  silenceDays: 7,
  decideDays: 5,
  warnDays: 2,
  supervisorAfterDays: 1,
};

/** What a complaint is about, as the complainant says; each class may have limits of its own. */
export const complaintClasses = ['unit', 'officer', 'promise', 'unknown'] as const;
export type ComplaintClass = (typeof complaintClasses)[number];

const MOST_DAYS = 250;

/** What is wrong with a profile, in words for whoever wrote it; null when it holds together. */
export function wrongWithLimits(limits: LimitProfile): { field: keyof LimitProfile; message: string } | null {
  const fields = Object.keys(usualLimits) as (keyof LimitProfile)[]; // its own keys
  const odd = fields.find((field) => !isWholeDays(limits[field], field));
  if (odd !== undefined) return { field: odd, message: `应为 ${leastOf(odd)} 到 ${MOST_DAYS} 的整数` };
  if (limits.replyDays > limits.solveDays)
    return { field: 'replyDays', message: '首次回复的期限不能比办结期限长' };
  if (limits.extendToDays < limits.solveDays)
    return { field: 'extendToDays', message: '延期后的期限不能比原来短' };
  return null;
}

/** A warning on the day itself and a supervisor told at once are sound; a limit of no days is not. */
const leastOf = (field: keyof LimitProfile) =>
  field === 'warnDays' || field === 'supervisorAfterDays' ? 0 : 1;

const isWholeDays = (days: number, field: keyof LimitProfile) =>
  Number.isInteger(days) && days >= leastOf(field) && days <= MOST_DAYS;
