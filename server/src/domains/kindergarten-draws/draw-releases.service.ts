import { Injectable } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { HeldPlans } from '../kindergarten-plans';
import { CeremonySteps } from './ceremony-steps.service';
import { DrawsRepository } from './draws.repository';
import { shownAllAt } from './showing';

/** Done with what was drawn, in the transaction that releases it. */
type Release = (planId: string, manager: EntityManager) => Promise<void>;

/** Results become visible to guardians and look-ups once the last kindergarten has been shown. */
@Injectable()
export class DrawReleases {
  private readonly works: Release[] = [];

  constructor(
    private readonly draws: DrawsRepository,
    private readonly steps: CeremonySteps,
    private readonly plans: HeldPlans,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** For domains that stand on results. */
  onRelease(work: Release): void {
    this.works.push(work);
  }

  /** All that are due. @returns how many were released. */
  async releaseDue(): Promise<number> {
    let released = 0;
    for (const draw of await this.draws.beingShown()) {
      const plan = await this.plans.find(draw.planId);
      const until = plan === null ? null : shownAllAt(draw, plan.plan);
      if (until === null || until > this.clock.now()) continue;
      const done = await this.transactions.run((manager) => this.release(draw.planId, manager));
      if (done.ok && done.value) released += 1;
    }
    return released;
  }

  /** False where another process was first. */
  private async release(planId: string, manager: EntityManager): Promise<Outcome<boolean>> {
    const held = await this.steps.hold(planId, null, manager);
    if (!held.ok) return held;
    const { draw } = held.value;
    if (draw.state !== 'drawn' || draw.releasedAt !== null) return ok(false);
    const change = { releasedAt: new Date(this.clock.now()) };
    const content = { resultRoot: draw.resultRoot };
    await this.steps.keep(held.value, { kind: 'release', content, change, by: null }, manager);
    for (const work of this.works) await work(planId, manager);
    return ok(true);
  }
}
