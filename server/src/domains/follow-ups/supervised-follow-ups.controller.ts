import { Controller } from '@nestjs/common';
import {
  decideFollowUp,
  getSupervisedFollowUp,
  listSupervisedFollowUps,
  revisitFollowUp,
  urgeFollowUp,
} from '@yingshang/shared/contracts/follow-ups';
import { Implements, type Input, Parsed } from '../../platform/http';
import { SupervisedFollowUps } from './supervised-follow-ups.service';

@Controller()
export class SupervisedFollowUpsController {
  constructor(private readonly followUps: SupervisedFollowUps) {}

  @Implements(listSupervisedFollowUps)
  list(@Parsed() { params, query, actor }: Input<typeof listSupervisedFollowUps>) {
    return this.followUps.list(actor, params.id, query.show);
  }

  @Implements(getSupervisedFollowUp)
  one(@Parsed() { params, actor }: Input<typeof getSupervisedFollowUp>) {
    return this.followUps.one(actor, { unitId: params.id, caseId: params.caseId });
  }

  @Implements(revisitFollowUp)
  revisit(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof revisitFollowUp>) {
    const write = { actor, idempotencyKey, unitId: params.id, caseId: params.caseId };
    return this.followUps.revisit(write, body.result, body.text);
  }

  @Implements(decideFollowUp)
  decide(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof decideFollowUp>) {
    const write = { actor, idempotencyKey, unitId: params.id, caseId: params.caseId };
    return this.followUps.decide(write, body.result, body.text);
  }

  @Implements(urgeFollowUp)
  urge(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof urgeFollowUp>) {
    const write = { actor, idempotencyKey, unitId: params.id, caseId: params.caseId };
    return this.followUps.urge(write, body.text);
  }
}
