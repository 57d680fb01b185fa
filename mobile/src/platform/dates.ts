import { isCalendarDate } from '@yingshang/shared/kernel';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import relativeTime from 'dayjs/plugin/relativeTime';
import updateLocale from 'dayjs/plugin/updateLocale';
import utc from 'dayjs/plugin/utc';

/**
 * The only place where dates and times get their words (dates.spec.ts): everything a person reads passes here.
 * The wall clock is Shanghai's wherever the phone is, because offices and deadlines are.
 */
const SHANGHAI_MINUTES = 8 * 60;
/** After a week 「20天前」 helps less than the date. */
const RELATIVE_DAYS = 7;

dayjs.extend(utc);
dayjs.extend(relativeTime);
dayjs.extend(updateLocale);
dayjs.locale('zh-cn');
// dayjs writes 「5 分钟前」; the rest of our texts have no space between figures and words.
dayjs.updateLocale('zh-cn', {
  relativeTime: {
    future: '%s后',
    past: '%s前',
    s: '不到1分钟',
    m: '1分钟',
    mm: '%d分钟',
    h: '1小时',
    hh: '%d小时',
    d: '1天',
    dd: '%d天',
    M: '1个月',
    MM: '%d个月',
    y: '1年',
    yy: '%d年',
  },
});

const DATE = 'YYYY年M月D日';

/** 「2026年1月」 of `2026-01`. */
export function longMonth(month: string): string {
  return dayjs.utc(`${month}-01`).format('YYYY年M月');
}

/** 「2026年11月30日」; a text that is no date is shown as it came. */
export function longDate(date: string): string {
  return isCalendarDate(date) ? dayjs.utc(date).format(DATE) : date;
}

/** 「11月30日」, of what comes round every year; a text that is no date is shown as it came. */
export function dayOfYear(date: string): string {
  return isCalendarDate(date) ? dayjs.utc(date).format('M月D日') : date;
}

/** Whole days from one calendar date to another; negative when it has passed. */
function daysUntil(date: string, today: string): number {
  return dayjs.utc(date).diff(dayjs.utc(today), 'day');
}

/** 「今天」, 「还有5天」, 「已过5天」. Both are calendar dates. */
export function daysLeft(date: string, today: string): string {
  const days = daysUntil(date, today);
  if (days === 0) return '今天';
  return days > 0 ? `还有${days}天` : `已过${-days}天`;
}

/** Since when something stands: 「5分钟前」, 「3小时前」, 「昨天」, 「5天前」, then the date. */
export function sinceWhen(instant: string, now = Date.now()): string {
  const then = dayjs(instant).utcOffset(SHANGHAI_MINUTES);
  if (!then.isValid()) return instant;
  const today = dayjs(now).utcOffset(SHANGHAI_MINUTES);
  const days = today.startOf('day').diff(then.startOf('day'), 'day');
  // A clock that runs behind must not speak of the future.
  if (days <= 0) return (then.isAfter(today) ? today : then).from(today);
  if (days === 1) return '昨天';
  return days <= RELATIVE_DAYS ? `${days}天前` : then.format(DATE);
}

/** The day of an instant on the wall in Shanghai: 「2026年11月21日」. */
export function dayOf(instant: string): string {
  const day = dayjs(instant).utcOffset(SHANGHAI_MINUTES);
  return day.isValid() ? day.format(DATE) : instant;
}

/** An instant to the minute on the wall in Shanghai: 「11月22日 14:05」. */
export function minuteOf(instant: string): string {
  const moment = dayjs(instant).utcOffset(SHANGHAI_MINUTES);
  return moment.isValid() ? moment.format('M月D日 HH:mm') : instant;
}

/** An instant to the second, for paper: 「2026年11月22日 14:05:09」. */
export function secondOf(instant: string): string {
  const moment = dayjs(instant).utcOffset(SHANGHAI_MINUTES);
  return moment.isValid() ? moment.format(`${DATE} HH:mm:ss`) : instant;
}

/** The day above what came on it: 「今天」, 「昨天」, then the date. */
export function dayHeading(instant: string, now = Date.now()): string {
  const days = dayjs(now)
    .utcOffset(SHANGHAI_MINUTES)
    .startOf('day')
    .diff(dayjs(instant).utcOffset(SHANGHAI_MINUTES).startOf('day'), 'day');
  // A clock that runs behind must not speak of the future.
  if (days <= 0) return '今天';
  return days === 1 ? '昨天' : dayOf(instant);
}
