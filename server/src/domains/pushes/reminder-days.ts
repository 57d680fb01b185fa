import { isCertain } from '@yingshang/shared/application-windows';
import { addDays, type CalendarDate } from '@yingshang/shared/kernel';
import { type DateField, type PhaseDates, phaseOn } from '../policies';

export interface ReminderDates extends PhaseDates {
  readonly approximateDates: readonly DateField[];
}

/** What people are reminded of: applications begin on that day, or end with it. */
export interface Reminder {
  readonly edge: 'opens' | 'closes';
  readonly on: CalendarDate;
  /** Due so many days before; it may come later, where nobody looked on that day. */
  readonly lead: number;
}

interface DueReminder extends Reminder {
  readonly due: CalendarDate;
}

/**
 * The reminders that came due after the day of the last look, until this day, and still help: the day that they speak
 * of has not passed, and of several for one day only the nearest comes. Who looked never, looks as if since yesterday.
 * Nothing that is approximate reminds, and nothing on which the policy cannot be applied for: paused, or not valid.
 */
export function remindersDue(
  dates: ReminderDates,
  lastLooked: CalendarDate | null,
  day: CalendarDate,
): Reminder[] {
  const since = lastLooked ?? addDays(day, -1);
  return edgesOf(dates).flatMap((reminders) => {
    const now = reminders.findLast(({ due, on }) => due > since && due <= day && on >= day);
    if (now === undefined || phaseOn(dates, now.on) !== 'open') return [];
    const { edge, on, lead } = now;
    return [{ edge, on, lead }];
  });
}

/** For each beginning and each end the reminders of it, the earlier first. */
function edgesOf({ windows, validFrom, validTo, approximateDates }: ReminderDates): DueReminder[][] {
  if (windows.length > 0)
    return windows.filter(isCertain).flatMap(({ from, to }) => [opening(from), closing(from, to)]);
  if (validTo === null || approximateDates.includes('validTo')) return [];
  return [closing(validFrom, validTo)];
}

function opening(on: CalendarDate): DueReminder[] {
  return [3, 0].map((lead) => ({ edge: 'opens', on, lead, due: addDays(on, -lead) }));
}

/** Nobody is hurried before it has opened: in a short window the last reminder comes at its beginning at the earliest. */
function closing(from: CalendarDate | null, on: CalendarDate): DueReminder[] {
  const [week, last] = [addDays(on, -7), addDays(on, -1)];
  const reminders: DueReminder[] = [
    { edge: 'closes', on, lead: 7, due: week },
    { edge: 'closes', on, lead: 1, due: from !== null && last < from ? from : last },
  ];
  return from !== null && week <= from ? reminders.slice(1) : reminders;
}
