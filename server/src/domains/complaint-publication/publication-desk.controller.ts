import { Controller } from '@nestjs/common';
import {
  getPublicationDraft,
  publishComplaint,
  unpublishComplaint,
} from '@yingshang/shared/contracts/complaints';
import { Implements, type Input, Parsed } from '../../platform/http';
import { PublicationDesk } from './publication-desk.service';

@Controller()
export class PublicationDeskController {
  constructor(private readonly desk: PublicationDesk) {}

  @Implements(getPublicationDraft)
  draft(@Parsed() { params, actor }: Input<typeof getPublicationDraft>) {
    return this.desk.draft(actor, { unitId: params.id, caseId: params.caseId });
  }

  @Implements(publishComplaint)
  publish(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof publishComplaint>) {
    const write = { actor, idempotencyKey, unitId: params.id, caseId: params.caseId };
    return this.desk.publish(write, body);
  }

  @Implements(unpublishComplaint)
  unpublish(@Parsed() { params, actor, idempotencyKey }: Input<typeof unpublishComplaint>) {
    return this.desk.unpublish({ actor, idempotencyKey, unitId: params.id, caseId: params.caseId });
  }
}
