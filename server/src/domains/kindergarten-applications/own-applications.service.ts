import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  getApplicationReceipt,
  listOwnApplications,
  OwnApplication,
  withdrawChildConsent,
} from '@yingshang/shared/contracts/kindergarten-applications';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { receiptText, takeApplicationStep } from '@yingshang/shared/kindergarten';
import { Transactions } from '../../platform/database';
import { qrModules } from '../../platform/qr-code';
import { ConsentsService } from '../consents';
import { HeldPlans, type PlanNow } from '../kindergarten-plans';
import { ApplicationOpening } from './application-opening.service';
import { ApplicationsRepository, type KeptApplication } from './applications.repository';
import { ChildrenRepository } from './children.repository';
import { saltUnreadable, unknownApplication } from './kindergarten-applications.refusals';

/** What a guardian sees of their applications. */
@Injectable()
export class OwnApplications {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly children: ChildrenRepository,
    private readonly opening: ApplicationOpening,
    private readonly plans: HeldPlans,
    private readonly consents: ConsentsService,
    private readonly transactions: Transactions,
  ) {}

  async list(personId: string): Promise<ResponseOf<typeof listOwnApplications>> {
    const applications: OwnApplication[] = [];
    for (const kept of await this.applications.ofPerson(personId)) {
      const plan = await this.plans.find(kept.planId);
      if (plan !== null) applications.push(await this.shown(kept, plan));
    }
    return { consented: await this.consents.holds(personId, 'child'), applications };
  }

  async one(personId: string, id: string): Promise<Outcome<OwnApplication>> {
    const found = await this.find(personId, id);
    return found === null ? unknownApplication() : ok(await this.shown(found.kept, found.plan));
  }

  /** Never kept as the answer of a write: the salts stand sealed in their rows alone. */
  async receipt(personId: string, id: string): Promise<Outcome<ResponseOf<typeof getApplicationReceipt>>> {
    const found = await this.find(personId, id);
    if (found === null) return unknownApplication();
    const { kept, plan } = found;
    const children: ResponseOf<typeof getApplicationReceipt>['children'] = [];
    for (const child of (await this.children.of([id])).get(id) ?? []) {
      const salt = await this.opening.salt(child);
      if (salt === null) return saltUnreadable();
      children.push({ ...(await this.opening.masked(child)), salt });
    }
    const { planId, revision, state, classId, choices, changedAt } = kept;
    return ok({
      id,
      planId,
      manifestHash: plan.manifestHash,
      revision,
      state,
      classId,
      children,
      choices: choices.map(({ stage, at }) => ({ stage, at: [...at] })),
      changedAt: changedAt.toISOString(),
      modules: qrModules(receiptText({ planId, salts: children.map(({ salt }) => salt) })),
    });
  }

  /** What was kept on the strength of it goes with it. */
  withdrawConsent(personId: string): Promise<Outcome<ResponseOf<typeof withdrawChildConsent>>> {
    return this.transactions.run(async (manager) =>
      ok({ withdrawn: await this.consents.withdraw(personId, 'child', manager) }),
    );
  }

  private async find(
    personId: string,
    id: string,
  ): Promise<{ readonly kept: KeptApplication; readonly plan: PlanNow } | null> {
    const kept = await this.applications.find(id);
    const plan = kept?.personId === personId ? await this.plans.find(kept.planId) : null;
    return kept === null || plan === null ? null : { kept, plan };
  }

  private async shown(kept: KeptApplication, plan: PlanNow): Promise<OwnApplication> {
    const { title, closesAt, mendsUntil } = plan.plan;
    return {
      ...(await this.opening.shown(kept, plan)),
      plan: { title, phase: plan.phase, closesAt, mendsUntil },
      open: takeApplicationStep(kept.state, { kind: 'change', proof: true }, plan.phase).ok,
    };
  }
}
