import { residentIdCheck } from '@yingshang/shared/identifiers';
import { addDays, type CalendarDate } from '@yingshang/shared/kernel';

/** A made-up child. Its number begins as no real one does, its name says so. */
export interface DemoChild {
  readonly name: string;
  readonly idNumber: string;
}

const NOWHERE = '210199';
const FIRST = '安禾晴朗可心乐知言行思远清和若初';
const SECOND = '宁一然柔彤桐航悦然禾溪舟月星野川';
/** Months later than the first day of the births; different children, different days. */
const MOST_DAYS_IN = 330;

/** The child at a position of a plan; its twin is of the same day. */
export function demoChild(bornFrom: CalendarDate, position: number, twin = 0): DemoChild {
  const born = addDays(bornFrom, 1 + ((position * 37) % MOST_DAYS_IN));
  const first17 = `${NOWHERE}${born.replaceAll('-', '')}${String((position % 400) * 2 + twin + 1).padStart(3, '0')}`;
  const name = `示${FIRST.charAt((position + twin * 5) % FIRST.length)}${SECOND.charAt((position * 7 + Math.floor(position / FIRST.length)) % SECOND.length)}`;
  return { name, idNumber: first17 + residentIdCheck(first17) };
}
