import { Controller } from '@nestjs/common';
import {
  answerFollowUp,
  countFollowUps,
  getUnitFollowUp,
  listUnitFollowUps,
  putRightFollowUp,
  revealNamedRater,
  takeFollowUp,
} from '@yingshang/shared/contracts/follow-ups';
import { Implements, type Input, Parsed } from '../../platform/http';
import { FollowUpCounting } from './follow-up-counts.service';
import { NamedRaters } from './named-raters.service';
import { UnitFollowUps } from './unit-follow-ups.service';

@Controller()
export class UnitFollowUpsController {
  constructor(
    private readonly followUps: UnitFollowUps,
    private readonly counting: FollowUpCounting,
    private readonly namedRaters: NamedRaters,
  ) {}

  @Implements(countFollowUps)
  counts(@Parsed() { params, actor }: Input<typeof countFollowUps>) {
    return this.counting.counts(actor, params.id);
  }

  @Implements(listUnitFollowUps)
  list(@Parsed() { params, query }: Input<typeof listUnitFollowUps>) {
    return this.followUps.list(params.id, query.show);
  }

  @Implements(getUnitFollowUp)
  one(@Parsed() { params }: Input<typeof getUnitFollowUp>) {
    return this.followUps.one({ unitId: params.id, caseId: params.caseId });
  }

  @Implements(revealNamedRater)
  rater(@Parsed() { params, actor }: Input<typeof revealNamedRater>) {
    return this.namedRaters.reveal(actor, { unitId: params.id, caseId: params.caseId });
  }

  @Implements(takeFollowUp)
  take(@Parsed() { params, actor, idempotencyKey }: Input<typeof takeFollowUp>) {
    return this.followUps.take({ actor, idempotencyKey, unitId: params.id, caseId: params.caseId });
  }

  @Implements(answerFollowUp)
  answer(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof answerFollowUp>) {
    const write = { actor, idempotencyKey, unitId: params.id, caseId: params.caseId };
    return this.followUps.answer(write, body.text);
  }

  @Implements(putRightFollowUp)
  putRight(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof putRightFollowUp>) {
    const write = { actor, idempotencyKey, unitId: params.id, caseId: params.caseId };
    return this.followUps.putRight(write, body.text);
  }
}
