/** Failures in a row after which an engine is let alone. */
const MOST_FAILURES = 3;
const PAUSE_MS = 30_000;

/** Lets an engine alone that failed again and again, so that nobody waits for it; one question after a pause tries it. */
export class Breaker {
  private failures = 0;
  private openUntil = 0;

  /** `now` in milliseconds, of a clock that only goes forward. */
  isOpen(now: number): boolean {
    return now < this.openUntil;
  }

  succeeded(): void {
    this.failures = 0;
    this.openUntil = 0;
  }

  failed(now: number): void {
    this.failures += 1;
    // Also each later failure: after the pause one question is enough to know.
    if (this.failures >= MOST_FAILURES) this.openUntil = now + PAUSE_MS;
  }
}
