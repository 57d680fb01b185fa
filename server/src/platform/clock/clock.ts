import { Injectable } from '@nestjs/common';
import { type CalendarDate, dateInShanghai } from '@yingshang/shared/kernel';

/** The only source of time on the server, so that a test can stand on any day. */
@Injectable()
export class Clock {
  /** Milliseconds since the epoch. */
  now(): number {
    return Date.now();
  }

  /** The date on the wall in Shanghai. */
  today(): CalendarDate {
    return dateInShanghai(this.now());
  }
}
