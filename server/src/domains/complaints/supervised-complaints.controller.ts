import { Controller } from '@nestjs/common';
import {
  getSupervisedComplaint,
  listSupervisedComplaints,
  openSupervisedDocument,
  revealComplainant,
  stepOnSupervisedComplaint,
} from '@yingshang/shared/contracts/complaints';
import { Implements, type Input, Parsed } from '../../platform/http';
import { CaseDocuments } from './case-documents.service';
import { ComplainantReveal } from './complainant-reveal.service';
import { SupervisedComplaints } from './supervised-complaints.service';

@Controller()
export class SupervisedComplaintsController {
  constructor(
    private readonly complaints: SupervisedComplaints,
    private readonly complainants: ComplainantReveal,
    private readonly documents: CaseDocuments,
  ) {}

  @Implements(listSupervisedComplaints)
  list(@Parsed() { params, query, actor }: Input<typeof listSupervisedComplaints>) {
    return this.complaints.list(actor, params.id, query);
  }

  @Implements(getSupervisedComplaint)
  one(@Parsed() { params, actor }: Input<typeof getSupervisedComplaint>) {
    return this.complaints.one(actor, { unitId: params.id, caseId: params.caseId });
  }

  @Implements(openSupervisedDocument)
  document(@Parsed() { params, actor, visitorId }: Input<typeof openSupervisedDocument>) {
    const { id: unitId, caseId, place } = params;
    return this.documents.ofSupervised({ actor, visitorId, unitId, caseId, place });
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
