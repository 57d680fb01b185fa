import { type CalendarDate, calendarDate } from '@yingshang/shared/kernel';
import { Clock } from '../../src/platform/clock';

/** Stands at noon in Shanghai on the day it was told. */
export class MovableClock extends Clock {
  constructor(private day: string) {
    super();
  }

  private passed = 0;

  moveTo(day: string): void {
    this.day = day;
    this.passed = 0;
  }

  /** Later on the same day. */
  pass(seconds: number): void {
    this.passed += seconds * 1_000;
  }

  override now(): number {
    return Date.parse(`${this.day}T12:00:00+08:00`) + this.passed;
  }

  override today(): CalendarDate {
    return calendarDate(this.day);
  }
}
