import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock';
import { chanceOf } from './back-off';
import { Channel } from './channel';
import { ChannelGate } from './channel-gate.service';
import { type Claimed, Claims, LEASE_MS } from './claims.service';
import type { Attempt, Ended } from './delivery-outcome';
import { DeliveryRecords } from './delivery-records.service';
import { Pacer } from './pacer';

export const AT_ONCE = 32;
/** Later than that an attempt could still be under way when another process takes the row for abandoned. */
const STARTS_WITHIN_MS = LEASE_MS / 4;
const SPREAD_MS = 10_000;

/** Carries what is due outside the app, until nothing is due or it is told to stop. */
@Injectable()
export class Deliveries {
  private readonly log = new Logger('Deliveries');
  private readonly underWay = new Set<Promise<void>>();
  private noteEnd: (() => void) | undefined;
  private stopping = false;

  constructor(
    private readonly claims: Claims,
    private readonly records: DeliveryRecords,
    private readonly gate: ChannelGate,
    private readonly pacer: Pacer,
    private readonly channel: Channel,
    private readonly clock: Clock,
  ) {}

  /** One at a time. @returns when the channel opens again, if it rests. */
  async drain(): Promise<number | null> {
    this.pacer.begin();
    try {
      await this.gate.look();
      let claimed = await this.claims.next(this.pacer.handful());
      while (claimed.people > 0 && !this.stopping) {
        claimed = claimed.isProbe ? await this.carryFirst(claimed) : await this.carryOn(claimed);
      }
      await this.carryAll(claimed.attempts);
      return claimed.restsUntil;
    } finally {
      this.pacer.end();
      await this.settled();
    }
  }

  stop(): void {
    this.stopping = true;
  }

  /** While these leave, the next ones are claimed: neither waits for the other. */
  private async carryOn({ attempts }: Claimed): Promise<Claimed> {
    const ahead = this.claims.next(this.pacer.handful());
    // Looked at when these have left; until then a failure is nobody's.
    ahead.catch(() => undefined);
    await this.carryAll(attempts);
    return ahead;
  }

  private async carryFirst({ attempts }: Claimed): Promise<Claimed> {
    await this.carryAll(attempts);
    await this.settled();
    return this.claims.next(this.pacer.handful());
  }

  /** Resolves when all have left, not when all are answered. */
  private async carryAll(attempts: readonly Attempt[]): Promise<void> {
    if (attempts.length === 0) return;
    const addresses = await this.channel.addressesOf(attempts.map(({ personId }) => personId));
    for (const attempt of attempts) {
      if (!this.stopping && this.gate.isOpen()) await this.pacer.turn();
      while (this.underWay.size >= AT_ONCE) await this.oneEnds();
      const carrying: Promise<void> = this.carry(attempt, addresses.get(attempt.personId)).finally(() => {
        this.underWay.delete(carrying);
        this.noteEnd?.();
      });
      this.underWay.add(carrying);
    }
  }

  /** Not a race of all that are under way: each would hear of every one that ends. */
  private oneEnds(): Promise<void> {
    return new Promise((resolve) => {
      this.noteEnd = resolve;
    });
  }

  private async carry(attempt: Attempt, address: string | undefined): Promise<void> {
    this.records.add(attempt, await this.endOf(attempt, address).catch((err) => this.unclear(err)));
  }

  private async endOf(attempt: Attempt, address: string | undefined): Promise<Ended> {
    const now = this.clock.now();
    if (this.stopping) return { kind: 'not-tried', until: now };
    if (!this.gate.isOpen() || now - attempt.at > STARTS_WITHIN_MS)
      return { kind: 'not-tried', until: this.gate.opensAt() + chanceOf(attempt.personId) * SPREAD_MS };
    if (address === undefined) return { kind: 'refused', reason: 'no-account', allowance: 'kept' };
    const { personId, template, content } = attempt;
    const carried = await this.channel.carry({ personId, template, content, at: now }, address);
    // What became of the message is known, whether or not the others are told how the channel feels.
    await this.gate.note(attempt, carried).catch((err: unknown) => this.unclear(err));
    return carried;
  }

  private unclear(err: unknown): Ended {
    this.log.error({ err }, 'a message could not be followed to its end');
    return { kind: 'unclear' };
  }

  private async settled(): Promise<void> {
    await Promise.allSettled(this.underWay);
    await this.records.flush();
  }
}
