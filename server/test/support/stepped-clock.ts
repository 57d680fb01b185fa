import { Clock } from '../../src/platform/clock';

/** Stands still until it is told to go on. */
export class SteppedClock extends Clock {
  constructor(public instant = Date.UTC(2026, 10, 21)) {
    super();
  }

  override now(): number {
    return this.instant;
  }
}
