import { type CaseClock, dueOf, isOverdue, workingDaysLeft } from '../case-clock';
import { addDays, type CalendarDate, type Deadline, workingDaysAfter } from '../kernel';
import { type Complaint, type ComplaintLimit, isAsked, type LimitTold } from './complaint';
import type { ComplaintCommand } from './complaint-command';
import type { LimitProfile } from './limit-profile';

/** A limit that runs, and its last day: due at 24:00 of it. Null while the complainant is asked something. */
export interface LimitDue {
  readonly limit: ComplaintLimit;
  readonly due: Deadline | null;
}

/** What is owed on the complaint now, and until when; nothing while the complainant's word is waited for. */
export function duesOf(complaint: Complaint, profile: LimitProfile): LimitDue[] {
  return owedNow(complaint).flatMap((limit) => {
    const clock = clockOf(complaint, limit, profile);
    return clock === null ? [] : [{ limit, due: dueOf(clock) }];
  });
}

function owedNow({ status, repliedOn }: Complaint): ComplaintLimit[] {
  if (status === 'submitted') return ['check'];
  if (status === 'disputed') return ['decide'];
  if (status === 'answered' || status === 'returned' || status === 'closed') return [];
  return repliedOn === null ? ['reply', 'solve'] : ['solve'];
}

/** Null: it has not begun. */
export function clockOf(
  { filedOn, roundFrom, disputedOn, pauses, isRoundExtended }: Complaint,
  limit: ComplaintLimit,
  profile: LimitProfile,
): CaseClock | null {
  const { checkDays, replyDays, solveDays, extendToDays, decideDays } = profile;
  const plain = (event: CalendarDate | null, limitDays: number) =>
    event === null ? null : { event, limitDays, extensionDays: 0, pauses: [] };
  if (limit === 'check') return plain(filedOn, checkDays);
  if (limit === 'decide') return plain(disputedOn, decideDays);
  const clock = plain(roundFrom, limit === 'reply' ? replyDays : solveDays);
  if (clock === null) return null;
  const isLonger = limit === 'solve' && isRoundExtended;
  return { ...clock, pauses, extensionDays: isLonger ? extendToDays - solveDays : 0 };
}

/** Whether anything is late on that day: what the public page of overdue complaints counts. */
export function isLate(complaint: Complaint, profile: LimitProfile, today: CalendarDate): boolean {
  return duesOf(complaint, profile).some(({ due }) => due !== null && isOverdue(due.date, today));
}

/** What nobody but the platform does. */
export type PlatformCommand = Extract<
  ComplaintCommand,
  { kind: 'tell-limit' | 'lapse-question' | 'call-for-revisit' }
>;

/** What the platform has to do today, and has not done yet; after doing it there is nothing. */
export function platformOwes(
  complaint: Complaint,
  profile: LimitProfile,
  today: CalendarDate,
): PlatformCommand[] {
  const telling = duesOf(complaint, profile).flatMap(({ limit, due }) =>
    due === null ? [] : toldBy(limit, due.date, profile, today).map((told) => ({ limit, told })),
  );
  return [
    ...(hasLapsed(complaint, profile, today) ? [{ kind: 'lapse-question' as const }] : []),
    ...(wasSilent(complaint, profile, today) ? [{ kind: 'call-for-revisit' as const }] : []),
    ...telling
      .filter(({ limit, told }) => !complaint.told.includes(`${limit} ${told}`))
      .map((one) => ({ kind: 'tell-limit' as const, ...one })),
  ];
}

/** The supervisor's own limit is told to nobody below. */
function toldBy(
  limit: ComplaintLimit,
  due: CalendarDate,
  profile: LimitProfile,
  today: CalendarDate,
): LimitTold[] {
  if (!isOverdue(due, today))
    return workingDaysLeft(due, today) <= warnDaysOf(limit, profile) ? ['warned'] : [];
  if (limit === 'decide') return ['supervisor'];
  const isLong = today > workingDaysAfter(due, profile.supervisorAfterDays).date;
  return isLong ? ['lead', 'supervisor'] : ['lead'];
}

/** With how many working days left it is warned of: of a short limit with fewer, and of none on the day it begins. */
export function warnDaysOf(limit: ComplaintLimit, profile: LimitProfile): number {
  const { warnDays, checkDays, replyDays, solveDays, decideDays } = profile;
  const limitDays = { check: checkDays, reply: replyDays, solve: solveDays, decide: decideDays }[limit];
  return Math.min(warnDays, limitDays - 1);
}

export function hasLapsed(
  complaint: Complaint,
  { questionDays }: LimitProfile,
  today: CalendarDate,
): boolean {
  const asked = complaint.pauses.at(-1)?.from;
  return isAsked(complaint) && asked !== undefined && today > workingDaysAfter(asked, questionDays).date;
}

export function wasSilent(
  { status, answeredOn, isRevisitDue }: Complaint,
  { silenceDays }: LimitProfile,
  today: CalendarDate,
): boolean {
  if (status !== 'answered' || answeredOn === null || isRevisitDue) return false;
  return today > addDays(answeredOn, silenceDays);
}
