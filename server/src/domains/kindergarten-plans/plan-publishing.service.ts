import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { publishPlan } from '@yingshang/shared/contracts/kindergarten-plans';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { planManifest, problemOfPublishing } from '@yingshang/shared/kindergarten';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { RealNamesService } from '../real-names';
import { ServiceCardsService } from '../service-cards';
import { changedMeanwhile, samePerson, unknownPlan } from './kindergarten-plans.refusals';
import { hashOfPlan, PlanLedger } from './plan-ledger.service';
import { type HeldPlan, type KeptDraft, type KeptVersion, PlansRepository } from './plans.repository';
import { refusalOfPublishing } from './publishing-words';

type Published = Outcome<ResponseOf<typeof publishPlan>>;

/** Another person than the one who wrote it last makes a draft the version that holds. */
@Injectable()
export class PlanPublishing {
  constructor(
    private readonly plans: PlansRepository,
    private readonly ledger: PlanLedger,
    private readonly cards: ServiceCardsService,
    private readonly realNames: RealNamesService,
    private readonly audit: AuditTrail,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async publish({ params, body, actor, idempotencyKey }: Input<typeof publishPlan>): Promise<Published> {
    const { id, planId } = params;
    const bureau = await this.cards.findUnit(id);
    if (bureau === null) return unknownPlan();
    // Before the transaction: it asks through another connection. Another writer makes another revision.
    const isOwn = await this.isOwn(planId, actor);
    const request = { ...params, ...body };
    const key = { idempotencyKey, route: publishPlan.name, actor: actor.personId, request };
    return this.writes.once(key, async (manager) => {
      const plan = await this.plans.findLocked(planId, manager);
      const draft = await this.plans.findDraft(planId, manager);
      if (plan === null || plan.unitId !== id || draft === null) return unknownPlan();
      if (draft.revision !== body.revision) return changedMeanwhile();
      if (isOwn || draft.savedBy === actor.personId) return samePerson();
      const before = await this.plans.held(planId, manager);
      const problem = problemOfPublishing({
        content: draft.content,
        before: before?.manifest ?? null,
        frozen: plan.frozenAt !== null,
        now: this.clock.now(),
      });
      if (problem !== null) return refusalOfPublishing(problem);
      const version = this.versionOf(draft, before, { id, name: bureau.name }, actor);
      return this.keep(version, { id, actor }, manager);
    });
  }

  /** Whether the last writer is whoever publishes, by whichever account. */
  private async isOwn(planId: string, { personId }: Actor): Promise<boolean> {
    const savedBy = (await this.plans.findDraft(planId))?.savedBy ?? null;
    return savedBy !== null && this.realNames.areOnePerson(savedBy, personId);
  }

  private versionOf(
    { planId, content, reason, savedBy }: KeptDraft,
    before: HeldPlan | null,
    bureau: { readonly id: string; readonly name: string },
    { personId }: Actor,
  ): KeptVersion {
    const version = (before?.version ?? 0) + 1;
    const head = { plan: planId, version, previous: before?.manifestHash ?? null, reason, bureau };
    const manifest = planManifest(head, content);
    return {
      planId,
      version,
      manifest,
      manifestHash: hashOfPlan(manifest),
      writtenBy: savedBy,
      publishedBy: personId,
      publishedAt: new Date(this.clock.now()),
      subject: randomUUID(),
    };
  }

  private async keep(
    kept: KeptVersion,
    { id, actor }: { readonly id: string; readonly actor: Actor },
    manager: EntityManager,
  ): Promise<Published> {
    const { planId, version, manifestHash } = kept;
    await this.ledger.keep(kept, manager);
    await this.plans.removeDraft(planId, manager);
    const detail = { version, manifestHash };
    await this.audit.note(
      { kind: 'kindergarten-plans.published', by: actor, unitId: id, about: planId, detail },
      manager,
    );
    return ok({ version, manifestHash });
  }
}
