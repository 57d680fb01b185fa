import { Injectable } from '@nestjs/common';
import type { ShownResult } from '@yingshang/shared/contracts/kindergarten-results';
import type { ResultLine } from '@yingshang/shared/draw';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { KindergartenPlan } from '@yingshang/shared/kindergarten';
import { HeldPlans } from '../kindergarten-plans';
import { nothingToShow } from './kindergarten-results.refusals';
import type { Release } from './results.repository';
import { shownResult } from './shown-result';

/** Drawn plans of a few cities' years; a manifest is some kilobytes. */
const MOST_KEPT = 20;

/** Results with the names of their plan. A drawn plan never changes, so each is read once. */
@Injectable()
export class ResultWording {
  private readonly kept = new Map<string, KindergartenPlan>();

  constructor(private readonly plans: HeldPlans) {}

  async shown(release: Release, result: ResultLine): Promise<Outcome<ShownResult>> {
    const plan = await this.plan(release.planId);
    return plan === null ? nothingToShow() : ok(shownResult(plan, release, result));
  }

  private async plan(planId: string): Promise<KindergartenPlan | null> {
    const kept = this.kept.get(planId);
    if (kept !== undefined) return kept;
    const found = await this.plans.find(planId);
    if (found === null) return null;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(planId, found.plan);
    return found.plan;
  }
}
