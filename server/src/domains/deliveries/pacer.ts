import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../platform/config';
import { DeliveriesRepository } from './deliveries.repository';
import { nextPace } from './pace';

const LOOKS_EVERY_MS = 500;
const RESOLUTION_MS = 10;
/** A moment's worth may leave at once: timers are no finer. */
const BURST_MS = 20;
const LEAST_IN_HAND = 4;
const MOST_IN_HAND = 400;

/** Lets messages leave at the pace that the process and its database bear. */
@Injectable()
export class Pacer {
  private readonly most: number;
  private readonly loop = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  private pace: number;
  private free = 0;
  private filledAt = performance.now();
  private timer: NodeJS.Timeout | undefined;
  private measuring = false;

  constructor(
    private readonly deliveries: DeliveriesRepository,
    @Inject(SETTINGS) settings: Pick<Settings, 'deliveriesPerSecond'>,
  ) {
    this.most = settings.deliveriesPerSecond;
    this.pace = this.most;
  }

  /** As many as leave in a tenth of a second: what is claimed and does not leave, a killed process leaves in doubt. */
  handful(): number {
    return Math.min(MOST_IN_HAND, Math.max(LEAST_IN_HAND, Math.round(this.pace / 10)));
  }

  /** While there is something to carry. */
  begin(): void {
    this.loop.enable();
    this.timer ??= setInterval(() => void this.look(), LOOKS_EVERY_MS).unref();
  }

  end(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.loop.disable();
  }

  /** Resolves when the next message may leave. */
  async turn(): Promise<void> {
    for (;;) {
      const now = performance.now();
      this.free = Math.min(
        Math.max(1, (this.pace * BURST_MS) / 1_000),
        this.free + ((now - this.filledAt) * this.pace) / 1_000,
      );
      this.filledAt = now;
      if (this.free >= 1) break;
      await sleep(Math.max(1, ((1 - this.free) * 1_000) / this.pace));
    }
    this.free -= 1;
  }

  /** A look that takes longer than the time between two is one look. */
  private async look(): Promise<void> {
    if (this.measuring) return;
    this.measuring = true;
    try {
      const begun = performance.now();
      await this.deliveries.ping();
      const strain = {
        loopMs: Math.max(0, this.loop.percentile(90) / 1e6 - RESOLUTION_MS),
        databaseMs: performance.now() - begun,
      };
      this.loop.reset();
      this.pace = nextPace(this.pace, strain, this.most);
    } catch {
      // A database that does not answer stops the claims as well.
      this.pace = nextPace(this.pace, { loopMs: 0, databaseMs: LOOKS_EVERY_MS }, this.most);
    } finally {
      this.measuring = false;
    }
  }
}
