import type { NoticePreferences } from '@yingshang/shared/contracts/notices';
import { SHANGHAI_OFFSET_MS } from '@yingshang/shared/kernel';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** The first Monday of the epoch; the first day was a Thursday. */
const FIRST_MONDAY_MS = 4 * DAY_MS;
/** 09:30: quiet hours that nobody changed are over, and offices are open. */
const DIGEST_MINUTE = 9 * 60 + 30;

type QuietHours = Pick<NoticePreferences, 'quietFrom' | 'quietTo'>;

/** From the first minute to the last one, which is not quiet any more; none where both are the same. */
export function isQuiet({ quietFrom, quietTo }: QuietHours, at: number): boolean {
  const minute = Math.floor(sinceMidnight(at) / MINUTE_MS);
  return quietFrom <= quietTo
    ? quietFrom <= minute && minute < quietTo
    : quietFrom <= minute || minute < quietTo;
}

/** The same instant, or the end of the quiet hours that it is in. */
export function afterQuiet(hours: QuietHours, at: number): number {
  if (!isQuiet(hours, at)) return at;
  const end = at - sinceMidnight(at) + hours.quietTo * MINUTE_MS;
  return end > at ? end : end + DAY_MS;
}

/** When what was made then is told together: on the same day or the next one, or on a Monday. */
export function digestAfter(rhythm: 'daily' | 'weekly', madeAt: number): number {
  const everyMs = rhythm === 'daily' ? DAY_MS : 7 * DAY_MS;
  const first = (rhythm === 'daily' ? 0 : FIRST_MONDAY_MS) + DIGEST_MINUTE * MINUTE_MS - SHANGHAI_OFFSET_MS;
  return first + Math.ceil((madeAt - first) / everyMs) * everyMs;
}

function sinceMidnight(at: number): number {
  return (at + SHANGHAI_OFFSET_MS) % DAY_MS;
}
