import { addDays, type CalendarDate, isCalendarDate } from '@yingshang/shared/kernel';

/** What an auditor asks to see; what is left out does not narrow. */
export interface Narrowing {
  readonly after?: string;
  readonly actor?: string;
  readonly day?: string;
  /** Purpose or kind. */
  readonly word?: string;
}

export interface Period {
  readonly from: Date | null;
  readonly until: Date | null;
}

/** The whole day in Shanghai; a day that does not exist holds nothing. */
export function periodOf(day: string | undefined): Period | null {
  if (day === undefined) return { from: null, until: null };
  if (!isCalendarDate(day)) return null;
  const start = (date: CalendarDate) => new Date(`${date}T00:00:00+08:00`);
  return { from: start(day), until: start(addDays(day, 1)) };
}

export interface Position {
  readonly at: Date;
  readonly id: string;
}

export function positionOf(after: string | undefined): Position | null {
  const [at, id] = after?.split('~') ?? [];
  if (at === undefined || id === undefined || Number.isNaN(Date.parse(at))) return null;
  return { at: new Date(at), id };
}

export function cursorOf({ at, id }: Position): string {
  return `${at.toISOString()}~${id}`;
}
