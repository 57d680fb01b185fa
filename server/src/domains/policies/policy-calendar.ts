import { isCertain, windowStanding } from '@yingshang/shared/application-windows';
import { addDays, type CalendarDate, dateInWords } from '@yingshang/shared/kernel';
import type { CalendarEvent } from '../../platform/files';
import type { PolicyEntity } from './policy.entity';

interface Place {
  /** The city's code: ids of two cities never meet in one calendar. */
  readonly city: string;
  /** Where the phone app is, without a slash at its end. */
  readonly address: string;
}

const NINE_MS = 9 * 3_600_000;
const REMINDS_DAYS = 7;

/** One for each window that is certain and not past; a guess in a calendar would be taken for a fact. */
export function windowEvents(
  policy: Pick<PolicyEntity, 'id' | 'title' | 'benefit' | 'issuer' | 'windows' | 'demo'>,
  { city, address }: Place,
  today: CalendarDate,
): CalendarEvent[] {
  const { id, title, benefit, issuer } = policy;
  return policy.windows
    .filter((window) => isCertain(window) && windowStanding(window, today) !== 'past')
    .map(({ from, to }) => ({
      // By its beginning: when the end moves, the event of before is replaced, not doubled.
      uid: `policy-${id}-${from}@${city}.yingshang`,
      first: from,
      last: to,
      title: `申报：${title}`,
      notes: [
        benefit.amountText,
        `申报时间：${dateInWords(from)}至${dateInWords(to)}`,
        `以${issuer}公布的为准。`,
        ...(policy.demo ? ['演示政策，内容为虚构。'] : []),
      ].join('\n'),
      address: `${address}/#/features/policies/pages/policy/index?id=${encodeURIComponent(id)}`,
      remindsAt: nineOn(alarmDay(from, to)),
    }));
}

/** Not before it has opened. */
function alarmDay(from: CalendarDate, to: CalendarDate): CalendarDate {
  const week = addDays(to, -REMINDS_DAYS);
  return week < from ? from : week;
}

function nineOn(day: CalendarDate): number {
  return Date.parse(`${day}T00:00:00+08:00`) + NINE_MS;
}
