import { Controller } from '@nestjs/common';
import {
  draftPlan,
  dropPlanDraft,
  getPlan,
  getPlanDesk,
  getPlanVersion,
  listPlans,
  publishPlan,
  savePlanDraft,
} from '@yingshang/shared/contracts/kindergarten-plans';
import { Implements, type Input, Parsed } from '../../platform/http';
import { PlanDrafts } from './plan-drafts.service';
import { PlanPublishing } from './plan-publishing.service';
import { PublishedPlans } from './published-plans.service';

@Controller()
export class KindergartenPlansController {
  constructor(
    private readonly published: PublishedPlans,
    private readonly drafts: PlanDrafts,
    private readonly publishing: PlanPublishing,
  ) {}

  @Implements(listPlans)
  list() {
    return this.published.list();
  }

  @Implements(getPlan)
  plan(@Parsed() { params }: Input<typeof getPlan>) {
    return this.published.plan(params.planId);
  }

  @Implements(getPlanVersion)
  version(@Parsed() { params }: Input<typeof getPlanVersion>) {
    return this.published.version(params.planId, Number(params.version));
  }

  @Implements(getPlanDesk)
  desk(@Parsed() { params, actor }: Input<typeof getPlanDesk>) {
    return this.published.desk(params.id, actor.personId);
  }

  @Implements(draftPlan)
  draft(@Parsed() asked: Input<typeof draftPlan>) {
    return this.drafts.begin(asked);
  }

  @Implements(savePlanDraft)
  save(@Parsed() asked: Input<typeof savePlanDraft>) {
    return this.drafts.save(asked);
  }

  @Implements(dropPlanDraft)
  drop(@Parsed() asked: Input<typeof dropPlanDraft>) {
    return this.drafts.drop(asked);
  }

  @Implements(publishPlan)
  publish(@Parsed() asked: Input<typeof publishPlan>) {
    return this.publishing.publish(asked);
  }
}
