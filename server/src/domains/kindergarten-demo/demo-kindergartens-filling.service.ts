import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { demoPlans } from '../../demo-city/kindergartens';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { CityService } from '../city';
import { AfterLoads, LoadWatchers } from '../city-packs';
import { IdentityService } from '../identity';
import { ApplicationSeeds, type SealedApplication } from '../kindergarten-applications';
import { DrawReleases, DrawSeeds } from '../kindergarten-draws';
import { PlanSeeds } from '../kindergarten-plans';
import { DemoBureauRepository } from './demo-bureau.repository';

/** Made-up plans of the fictional district's bureau, each in another phase. A real city gets none. */
@Injectable()
export class DemoKindergartensFilling extends AfterLoads {
  constructor(
    private readonly repository: DemoBureauRepository,
    private readonly plans: PlanSeeds,
    private readonly applications: ApplicationSeeds,
    private readonly draws: DrawSeeds,
    private readonly releases: DrawReleases,
    private readonly identity: IdentityService,
    private readonly city: CityService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    loads: LoadWatchers,
  ) {
    super(loads);
  }

  /** A second load finds what is there and changes nothing. */
  protected async fill(): Promise<void> {
    const city = await this.city.loaded();
    if (city === null || !city.demo) return;
    const bureau = await this.repository.bureau();
    if (bureau === null || (await this.plans.hasPlans(bureau.id))) return;
    const made = demoPlans(this.clock.now());
    const prepared = await Promise.all(
      made.map(async (plan) => {
        const planId = randomUUID();
        return { planId, plan, sealed: await this.applications.prepare(planId, plan.applications) };
      }),
    );
    await this.transactions.run(async (manager) => {
      await this.repository.lock(manager);
      // Another process may have been quicker.
      if (await this.plans.hasPlans(bureau.id, manager)) return ok(null);
      for (const { planId, plan, sealed } of prepared) {
        const { content, publishedAt } = plan;
        await this.plans.seed({ id: planId, bureau, content, publishedAt }, manager);
        const at = new Date(content.opensAt);
        await this.applications.seed(planId, { applications: sealed, at }, manager);
        if (plan.drawn !== null && sealed.length > 0) {
          const by = { operator: await this.madeUp(manager), notary: await this.madeUp(manager) };
          await this.draws.seed({ planId, by, applications: sealed.map(sourceOf), ...plan.drawn }, manager);
        }
      }
      return ok(null);
    });
    await this.releases.releaseDue();
  }

  /** Somebody for the minutes to name; nobody signs in as them. */
  private async madeUp(manager: EntityManager): Promise<string> {
    return (await this.identity.keepDemoPerson(randomUUID(), 'staff', manager)).id;
  }
}

function sourceOf({ id: applicationId, classId, choices, salted: children }: SealedApplication) {
  return { applicationId, classId, choices, children };
}
