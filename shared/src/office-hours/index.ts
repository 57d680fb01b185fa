import { dateInShanghai, isWorkingDay, SHANGHAI_OFFSET_MS } from '../kernel';

/**
 * Whether an office is open, from what its card says: 「工作日 9:00–17:00」, 「周一至周六 8:30-12:00，13:00-16:30」,
 * 「每天 0:00–24:00」. `unknown` where the words are not understood or there are none: then nothing is promised.
 *
 * 工作日 are the working days of the national arrangement, make-up days included; named weekdays are taken at their word.
 */
export type OfficeState = 'open' | 'closed' | 'unknown';

interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY_MS = 86_400_000;
const NAMES = '一二三四五六日';
const SPAN = /(\d{1,2})[:：](\d{2})\s*[–—\-~～至到]+\s*(\d{1,2})[:：](\d{2})/g;

/** @example officeState('工作日 9:00–17:00', Date.parse('2026-11-23T09:00:00+08:00')) // 'open': a Monday */
export function officeState(hours: string | null, epochMs: number): OfficeState {
  const opens = hours === null ? null : openOn(hours, epochMs);
  const spans = hours === null ? [] : openSpans(hours);
  if (opens === null || spans.length === 0) return 'unknown';
  const local = epochMs + SHANGHAI_OFFSET_MS;
  const minute = Math.floor((local % DAY_MS) / 60_000);
  const open = opens && spans.some(({ from, to }) => from <= minute && minute < to);
  return open ? 'open' : 'closed';
}

/** 1 for Monday to 7 for Sunday; the first day of the epoch was a Thursday. */
function weekday(localMs: number): number {
  return ((Math.floor(localMs / DAY_MS) + 3) % 7) + 1;
}

/** Null where the words are not understood. */
function openOn(hours: string, epochMs: number): boolean | null {
  if (/每天|每日|全年/.test(hours)) return true;
  if (hours.includes('工作日')) return isWorkingDay(dateInShanghai(epochMs));
  const days = namedDays(hours);
  return days === null ? null : days.has(weekday(epochMs + SHANGHAI_OFFSET_MS));
}

function namedDays(hours: string): ReadonlySet<number> | null {
  const range = /(?:周|星期)([一二三四五六日天])\s*[至到–—-]\s*(?:周|星期)?([一二三四五六日天])/.exec(hours);
  if (range === null) return null;
  const [first, last] = [dayNumber(range[1]), dayNumber(range[2])];
  return new Set([1, 2, 3, 4, 5, 6, 7].filter((day) => first <= day && day <= last));
}

function dayNumber(name: string | undefined): number {
  return NAMES.indexOf(name === '天' ? '日' : (name ?? '')) + 1;
}

function openSpans(hours: string): Span[] {
  return [...hours.matchAll(SPAN)]
    .map(([, ...parts]) => parts.map(Number))
    .map(([fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0]) => ({
      from: fromHour * 60 + fromMinute,
      to: toHour * 60 + toMinute,
    }))
    .filter(({ from, to }) => from < to && to <= 24 * 60);
}
