interface Level {
  left: number;
  at: number;
}

const MINUTE_MS = 60_000;

/** How much each address asks of this process; the first to be forgotten is the one that has been known longest. */
export class AddressFlow {
  private readonly levels = new Map<string, Level>();

  constructor(
    private readonly perMinute: number,
    private readonly mostAddresses = 50_000,
  ) {}

  /** 0 when the request may come in, else how many milliseconds to wait. `now` is any clock that only goes forward. */
  waitFor(address: string, now: number): number {
    const level = this.levels.get(address) ?? this.begin(address, now);
    level.left = Math.min(this.perMinute, level.left + ((now - level.at) * this.perMinute) / MINUTE_MS);
    level.at = now;
    if (level.left < 1) return ((1 - level.left) * MINUTE_MS) / this.perMinute;
    level.left -= 1;
    return 0;
  }

  private begin(address: string, now: number): Level {
    const oldest = this.levels.size >= this.mostAddresses ? this.levels.keys().next().value : undefined;
    if (oldest !== undefined) this.levels.delete(oldest);
    const level = { left: this.perMinute, at: now };
    this.levels.set(address, level);
    return level;
  }
}
