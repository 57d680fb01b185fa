import { Controller } from '@nestjs/common';
import {
  getSupervisedComplaint,
  listSupervisedComplaints,
  revealComplainant,
  stepOnSupervisedComplaint,
} from '@yingshang/shared/contracts/complaints';
import { Implements, type Input, Parsed } from '../../platform/http';
import { ComplainantReveal } from './complainant-reveal.service';
import { SupervisedComplaints } from './supervised-complaints.service';

@Controller()
export class SupervisedComplaintsController {
  constructor(
    private readonly complaints: SupervisedComplaints,
    private readonly complainants: ComplainantReveal,
  ) {}

  @Implements(listSupervisedComplaints)
  list(@Parsed() { params, query, actor }: Input<typeof listSupervisedComplaints>) {
    return this.complaints.list(actor, params.id, query);
  }

  @Implements(getSupervisedComplaint)
  one(@Parsed() { params, actor }: Input<typeof getSupervisedComplaint>) {
    return this.complaints.one(actor, { unitId: params.id, caseId: params.caseId });
  }

  @Implements(stepOnSupervisedComplaint)
  step(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof stepOnSupervisedComplaint>) {
    const write = { actor, idempotencyKey, unitId: params.id, caseId: params.caseId };
    return this.complaints.step(write, body);
  }

  @Implements(revealComplainant)
  reach(@Parsed() { params, actor }: Input<typeof revealComplainant>) {
    return this.complainants.reveal(actor, { unitId: params.id, caseId: params.caseId });
  }
}
