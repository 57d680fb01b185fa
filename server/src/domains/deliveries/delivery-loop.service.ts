import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
  type OnModuleInit,
} from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config';
import { Jobs } from '../../platform/jobs';
import { DeliveriesRepository } from './deliveries.repository';
import { Deliveries } from './deliveries.service';

/** A job wakes at once; this finds what waited for its hour, and what a process that died left behind. */
const LOOKS_EVERY_MS = 5_000;
const SOONEST_MS = 200;

/** In processes that work in the background: carries messages when they are due. */
@Injectable()
export class DeliveryLoop implements OnModuleInit, OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Deliveries');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  /** Woken while it ran: what is due may have come after the last look. */
  private isWoken = false;
  private isStopped = false;

  constructor(
    private readonly deliveries: Deliveries,
    private readonly repository: DeliveriesRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Pick<Settings, 'role'>,
  ) {}

  onModuleInit(): void {
    this.jobs.work('messages', async () => this.wake());
  }

  onApplicationBootstrap(): void {
    if (this.settings.role !== 'web') this.wakeIn(SOONEST_MS);
  }

  /** What is under way is finished and written: the database is still open. */
  async onModuleDestroy(): Promise<void> {
    this.isStopped = true;
    clearTimeout(this.timer);
    this.deliveries.stop();
    await this.running;
  }

  wake(): void {
    this.isWoken = true;
    if (this.isStopped || this.running !== undefined) return;
    clearTimeout(this.timer);
    this.running = this.run().finally(() => {
      this.running = undefined;
    });
  }

  private async run(): Promise<void> {
    let again = LOOKS_EVERY_MS;
    try {
      let opensAt: number | null = null;
      while (this.isWoken && !this.isStopped) {
        this.isWoken = false;
        opensAt = await this.deliveries.drain();
      }
      again = this.pauseUntil(opensAt ?? (await this.repository.nextDue()));
    } catch (err) {
      this.log.error({ err }, 'messages could not be carried');
    }
    if (!this.isStopped) this.wakeIn(again);
  }

  private pauseUntil(at: number | null): number {
    if (at === null) return LOOKS_EVERY_MS;
    return Math.min(LOOKS_EVERY_MS, Math.max(SOONEST_MS, at - this.clock.now()));
  }

  private wakeIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.wake(), ms).unref();
  }
}
