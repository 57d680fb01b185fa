import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type PlanContent, planManifest } from '@yingshang/shared/kindergarten';
import type { EntityManager } from 'typeorm';
import { hashOfPlan, PlanLedger } from './plan-ledger.service';
import { PlansRepository } from './plans.repository';

/** A made-up plan of the demo, as if two people had published it some time ago. */
export interface SeededPlan {
  readonly id: string;
  readonly bureau: { readonly id: string; readonly name: string };
  readonly content: PlanContent;
  readonly publishedAt: Date;
}

/** Made-up plans of the demo, on the ledger as every other. */
@Injectable()
export class PlanSeeds {
  constructor(
    private readonly plans: PlansRepository,
    private readonly ledger: PlanLedger,
  ) {}

  /** Whether a bureau has any plan. */
  async hasPlans(unitId: string, manager?: EntityManager): Promise<boolean> {
    return (await this.plans.countOf(unitId, manager)) > 0;
  }

  async seed(
    { id: planId, bureau, content, publishedAt }: SeededPlan,
    manager: EntityManager,
  ): Promise<void> {
    const head = { plan: planId, version: 1, previous: null, reason: '演示数据', bureau };
    const manifest = planManifest(head, content);
    await this.plans.add({ id: planId, unitId: bureau.id, frozenAt: null }, publishedAt, manager);
    await this.ledger.keep(
      {
        planId,
        version: 1,
        manifest,
        manifestHash: hashOfPlan(manifest),
        writtenBy: null,
        // Nobody's account: nobody wrote it.
        publishedBy: randomUUID(),
        publishedAt,
        subject: randomUUID(),
      },
      manager,
    );
  }
}
