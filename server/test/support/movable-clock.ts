import { type CalendarDate, calendarDate } from '@yingshang/shared/kernel';
import { Clock } from '../../src/platform/clock';

/** Stands at noon in Shanghai on the day it was told. */
export class MovableClock extends Clock {
  constructor(private day: string) {
    super();
  }

  moveTo(day: string): void {
    this.day = day;
  }

  override now(): number {
    return Date.parse(`${this.day}T12:00:00+08:00`);
  }

  override today(): CalendarDate {
    return calendarDate(this.day);
  }
}
