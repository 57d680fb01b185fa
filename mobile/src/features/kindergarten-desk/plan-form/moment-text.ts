import { isCalendarDate, SHANGHAI_OFFSET_MS } from '@yingshang/shared/kernel';

const MOMENT = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[\s T]+(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?$/;
const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/**
 * A time as an official types it, on the wall in Shanghai.
 * @example momentOf('2027-06-19 14:00') === '2027-06-19T06:00:00.000Z'
 * @returns null for what is no time
 */
export function momentOf(typed: string): string | null {
  const [found, year = '', month = '', day = '', hour = '', minute = '', second = '0'] =
    MOMENT.exec(typed.trim()) ?? [];
  const date = dateFrom(year, month, day);
  if (found === undefined || date === null) return null;
  const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  const midnight = Date.parse(`${date}T00:00:00.000Z`) - SHANGHAI_OFFSET_MS;
  return new Date(midnight + ((hours * 60 + minutes) * 60 + seconds) * 1_000).toISOString();
}

/** A day as an official types it: `2027-6-19`, 「2027年6月19日」. Null for what is none. */
export function dayFrom(typed: string): string | null {
  const [found, year = '', month = '', day = ''] = DAY.exec(typed.trim()) ?? [];
  return found === undefined ? null : dateFrom(year, month, day);
}

/** As it is typed; seconds only where there are any. */
export function typedMoment(instant: string): string {
  const wall = new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().replace('T', ' ');
  return wall.slice(17, 19) === '00' ? wall.slice(0, 16) : wall.slice(0, 19);
}

function dateFrom(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}
