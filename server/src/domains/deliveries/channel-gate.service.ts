import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { breakdownPauseMs, MINUTE_PAUSE_MS, TROUBLES_TO_A_BREAKDOWN } from './breaker';
import { type Carried, Channel } from './channel';
import { ChannelStatesRepository, type PauseReason } from './channel-states.repository';
import type { Attempt } from './delivery-outcome';
import { nextDayBegins } from './periods';

/** Watches how attempts end, and lets the channel rest, for all processes, when it is of no use to go on. */
@Injectable()
export class ChannelGate {
  private readonly log = new Logger('Deliveries');
  private troubles = 0;
  private restsUntil = 0;
  /** Breakdowns so far, and faults, as this process knows them: so that a success need not ask. */
  private breakdowns = 0;
  private readonly faults = new Map<string, string>();

  constructor(
    private readonly states: ChannelStatesRepository,
    private readonly channel: Channel,
    private readonly clock: Clock,
  ) {}

  /** Now, or when it opens. */
  opensAt(): number {
    return Math.max(this.clock.now(), this.restsUntil);
  }

  isOpen(): boolean {
    return this.clock.now() >= this.restsUntil;
  }

  /** What the others know, before messages are claimed. */
  async look(): Promise<void> {
    const { pausedUntil, breakdowns, faults } = await this.states.find(this.channel.name);
    this.restsUntil = pausedUntil ?? 0;
    this.breakdowns = breakdowns;
    for (const [template, fault] of Object.entries(faults)) this.faults.set(template, fault);
  }

  async note({ template }: Attempt, carried: Carried): Promise<void> {
    switch (carried.kind) {
      case 'arrived':
        this.troubles = 0;
        return this.noteArrival(template);
      case 'refused':
        this.troubles = 0;
        if (carried.fault !== undefined) await this.noteFault(template, carried.fault);
        return;
      case 'unclear':
        return this.noteTrouble();
      case 'not-now':
        if (carried.because === 'trouble') return this.noteTrouble();
        return this.rest(carried.because, this.quotaEnds(carried.because));
    }
  }

  private async noteArrival(template: Attempt['template']): Promise<void> {
    if (this.breakdowns > 0) {
      this.breakdowns = 0;
      await this.states.works(this.channel.name);
    }
    if (this.faults.delete(template)) await this.states.isMended(this.channel.name, template);
  }

  /** Loudly once, not a million times. */
  private async noteFault(template: Attempt['template'], fault: string): Promise<void> {
    if (this.faults.get(template) === fault) return;
    this.faults.set(template, fault);
    this.log.error({ template, fault }, 'WeChat does not take messages of this template: mend it');
    await this.states.fault(this.channel.name, template, fault);
  }

  private async noteTrouble(): Promise<void> {
    this.troubles += 1;
    if (!this.isOpen()) return;
    if (this.breakdowns === 0 && this.troubles < TROUBLES_TO_A_BREAKDOWN) return;
    await this.rest('breakdown', this.clock.now() + breakdownPauseMs(this.breakdowns));
    this.breakdowns += 1;
  }

  private quotaEnds(reason: 'minute-quota' | 'day-quota'): number {
    const now = this.clock.now();
    return reason === 'day-quota' ? nextDayBegins(now) : now + MINUTE_PAUSE_MS;
  }

  private async rest(reason: PauseReason, until: number): Promise<void> {
    if (until <= this.restsUntil) return;
    const isNews = this.isOpen();
    this.restsUntil = until;
    this.troubles = 0;
    if (isNews) this.log.warn({ reason, until: new Date(until) }, 'the channel rests');
    await this.states.pause(this.channel.name, until, reason);
  }
}
