import { Controller } from '@nestjs/common';
import {
  fileComplaint,
  getComplaintReceipt,
  getOwnComplaint,
  letComplaintBePublished,
  listOwnComplaints,
  stepOnOwnComplaint,
} from '@yingshang/shared/contracts/complaints';
import { Implements, type Input, Parsed } from '../../platform/http';
import { ComplaintFiling } from './complaint-filing.service';
import { ComplaintReceipts } from './complaint-receipts.service';
import { OwnComplaints } from './own-complaints.service';
import { OwnComplaintSteps } from './own-steps.service';

@Controller()
export class OwnComplaintsController {
  constructor(
    private readonly filing: ComplaintFiling,
    private readonly receipts: ComplaintReceipts,
    private readonly own: OwnComplaints,
    private readonly steps: OwnComplaintSteps,
  ) {}

  @Implements(fileComplaint)
  file(@Parsed() { actor, body }: Input<typeof fileComplaint>) {
    return this.filing.file(actor, body);
  }

  @Implements(listOwnComplaints)
  list(@Parsed() { actor, query }: Input<typeof listOwnComplaints>) {
    return this.own.list(actor, query.after);
  }

  @Implements(getOwnComplaint)
  one(@Parsed() { actor, params }: Input<typeof getOwnComplaint>) {
    return this.own.one(actor, params.ticket);
  }

  @Implements(getComplaintReceipt)
  receipt(@Parsed() { actor, params }: Input<typeof getComplaintReceipt>) {
    return this.receipts.ofTicket(actor, params.ticket);
  }

  @Implements(stepOnOwnComplaint)
  step(@Parsed() { actor, params, body, idempotencyKey }: Input<typeof stepOnOwnComplaint>) {
    return this.steps.take({ actor, ticket: params.ticket, idempotencyKey }, body);
  }

  @Implements(letComplaintBePublished)
  letPublish(@Parsed() { actor, params, body, idempotencyKey }: Input<typeof letComplaintBePublished>) {
    return this.steps.letPublish({ actor, ticket: params.ticket, idempotencyKey }, body.mayPublish);
  }
}
