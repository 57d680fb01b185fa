import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  getPlan,
  getPlanDesk,
  getPlanVersion,
  listPlans,
  PlanDraft,
  PlanInBrief,
} from '@yingshang/shared/contracts/kindergarten-plans';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { phaseOfPlan, problemOfPublishing } from '@yingshang/shared/kindergarten';
import { Clock } from '../../platform/clock';
import { unknownPlan } from './kindergarten-plans.refusals';
import { type HeldPlan, type KeptDraft, PlansRepository } from './plans.repository';
import { refusalOfPublishing } from './publishing-words';

/** What everybody reads of plans, and what their bureau sees besides. */
@Injectable()
export class PublishedPlans {
  constructor(
    private readonly plans: PlansRepository,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<ResponseOf<typeof listPlans>> {
    return { plans: (await this.newestFirst()).map((held) => this.brief(held)) };
  }

  async plan(planId: string): Promise<Outcome<ResponseOf<typeof getPlan>>> {
    const held = await this.plans.held(planId);
    if (held === null) return unknownPlan();
    const versions = await this.plans.versionsOf(planId);
    return ok({
      manifest: held.manifest,
      manifestHash: held.manifestHash,
      phase: this.phase(held),
      now: new Date(this.clock.now()).toISOString(),
      versions: versions.map(({ version, manifest, publishedAt, manifestHash, subject }) => ({
        version,
        reason: manifest.reason,
        publishedAt: publishedAt.toISOString(),
        manifestHash,
        subject,
      })),
    });
  }

  async version(planId: string, asked: number): Promise<Outcome<ResponseOf<typeof getPlanVersion>>> {
    const found = (await this.plans.versionsOf(planId)).find(({ version }) => version === asked);
    return found === undefined
      ? unknownPlan()
      : ok({ manifest: found.manifest, manifestHash: found.manifestHash });
  }

  async desk(unitId: string, personId: string): Promise<ResponseOf<typeof getPlanDesk>> {
    const published = (await this.newestFirst()).filter((held) => held.unitId === unitId);
    const drafts = await this.plans.draftsOf(unitId);
    return {
      drafts: drafts.map((draft) => {
        const before = published.find(({ id }) => id === draft.planId) ?? null;
        return this.draft(draft, before, personId);
      }),
      published: published.map((held) => this.brief(held)),
    };
  }

  private draft(kept: KeptDraft, before: HeldPlan | null, personId: string): PlanDraft {
    const { planId, revision, content, reason, savedBy, savedAt } = kept;
    const problem = problemOfPublishing({
      content,
      before: before?.manifest ?? null,
      frozen: before !== null && before.frozenAt !== null,
      now: this.clock.now(),
    });
    const refusal = problem === null ? null : refusalOfPublishing(problem).refusal;
    return {
      planId,
      revision,
      content,
      reason,
      savedAt: savedAt.toISOString(),
      byYou: savedBy === personId,
      hindrance: refusal && { code: refusal.code, message: refusal.message, advice: refusal.advice },
    };
  }

  private async newestFirst(): Promise<HeldPlan[]> {
    return (await this.plans.allHeld()).toSorted((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
  }

  private brief(held: HeldPlan): PlanInBrief {
    const { id, manifest, version, manifestHash } = held;
    const { title, bureau, opensAt, closesAt, drawAt } = manifest;
    return { id, title, bureau, phase: this.phase(held), opensAt, closesAt, drawAt, version, manifestHash };
  }

  private phase({ manifest, frozenAt }: HeldPlan) {
    return phaseOfPlan(manifest, frozenAt !== null, this.clock.now());
  }
}
