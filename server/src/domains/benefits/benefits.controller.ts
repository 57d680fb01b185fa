import { Controller } from '@nestjs/common';
import {
  changeFact,
  explainBenefit,
  explainForEnterprise,
  getClaimGuide,
  getPicture,
  listInterests,
  matchBenefits,
  matchEnterprise,
  recordInterest,
  withdrawInterest,
} from '@yingshang/shared/contracts/benefits';
import { Implements, type Input, Parsed } from '../../platform/http';
import { BenefitsService } from './benefits.service';
import { EnterpriseBenefitsService } from './enterprise-benefits.service';
import { InterestsService } from './interests.service';

@Controller()
export class BenefitsController {
  constructor(
    private readonly benefits: BenefitsService,
    private readonly interests: InterestsService,
    private readonly ofEnterprises: EnterpriseBenefitsService,
  ) {}

  @Implements(matchBenefits)
  match(@Parsed() { body }: Input<typeof matchBenefits>) {
    return this.benefits.match(body.facts, body.skipped);
  }

  @Implements(explainBenefit)
  explain(@Parsed() { params, body }: Input<typeof explainBenefit>) {
    return this.benefits.explain(params.id, body.facts);
  }

  @Implements(getClaimGuide)
  claimGuide(@Parsed() { params }: Input<typeof getClaimGuide>) {
    return this.benefits.claimGuide(params.id);
  }

  @Implements(recordInterest)
  recordInterest(@Parsed() { body, visitorId, idempotencyKey }: Input<typeof recordInterest>) {
    return this.interests.record(visitorId, idempotencyKey, body);
  }

  @Implements(withdrawInterest)
  withdrawInterest(@Parsed() { params, visitorId, idempotencyKey }: Input<typeof withdrawInterest>) {
    return this.interests.withdraw(visitorId, idempotencyKey, params.policyId);
  }

  @Implements(listInterests)
  listInterests(@Parsed() { visitorId }: Input<typeof listInterests>) {
    return this.interests.list(visitorId);
  }

  @Implements(matchEnterprise)
  matchEnterprise(@Parsed() { actor, params, body }: Input<typeof matchEnterprise>) {
    return this.ofEnterprises.match(actor, params.id, body.skipped);
  }

  @Implements(explainForEnterprise)
  explainForEnterprise(@Parsed() { actor, params }: Input<typeof explainForEnterprise>) {
    return this.ofEnterprises.explain(actor, params.id, params.policyId);
  }

  @Implements(getPicture)
  picture(@Parsed() { actor, params }: Input<typeof getPicture>) {
    return this.ofEnterprises.picture(actor, params.id);
  }

  @Implements(changeFact)
  changeFact(@Parsed() { actor, params, body, idempotencyKey }: Input<typeof changeFact>) {
    const change = { field: params.field, value: body.value };
    return this.ofEnterprises.change(actor, idempotencyKey, params.id, change);
  }
}
