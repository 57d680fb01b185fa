import { Inject, Injectable } from '@nestjs/common';
import { BackgroundLoop } from '../../platform/background';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config';
import { HeldPlans } from '../kindergarten-plans';
import { awaitedAt, awaitedRound } from './awaited-value';
import { DrandRelay } from './drand-relay';
import { DrawReleases } from './draw-releases.service';
import { DrawsRepository } from './draws.repository';
import { PublicValues } from './public-values.service';

const LOOKS_EVERY_MS = 1_000;

/** In processes that work in the background: what time does to draws. */
@Injectable()
export class DrawLoop extends BackgroundLoop {
  protected readonly tasks = [
    { failure: 'no public value was asked for', run: () => this.fetchValues() },
    { failure: 'no draw was released', run: () => this.release() },
  ];

  constructor(
    @Inject(SETTINGS) settings: Settings,
    private readonly draws: DrawsRepository,
    private readonly plans: HeldPlans,
    private readonly values: PublicValues,
    private readonly relay: DrandRelay,
    private readonly releases: DrawReleases,
    private readonly clock: Clock,
  ) {
    super({ settings, name: 'Draws', everyMs: LOOKS_EVERY_MS });
  }

  private async fetchValues(): Promise<string | null> {
    let fetched = 0;
    for (const draw of await this.draws.awaitingValue()) {
      const plan = await this.plans.find(draw.planId);
      const round = plan === null ? null : awaitedRound(draw, plan.plan);
      if (plan === null || round === null || this.clock.now() < awaitedAt(draw, plan.plan)) continue;
      const signature = await this.relay.signatureOf(round);
      if (signature !== null && (await this.values.take(draw.planId, signature))) fetched += 1;
    }
    return fetched === 0 ? null : `${fetched} public values came from the relay`;
  }

  private async release(): Promise<string | null> {
    const released = await this.releases.releaseDue();
    return released === 0 ? null : `${released} draws were released`;
  }
}
