import { Controller } from '@nestjs/common';
import {
  countComplaints,
  getUnitComplaint,
  getUnitComplaintWorkbook,
  listComplaintHandlers,
  listUnitComplaints,
  noteOnComplaint,
  openUnitDocument,
  stepOnUnitComplaint,
} from '@yingshang/shared/contracts/complaints';
import { Implements, type Input, Parsed } from '../../platform/http';
import { CaseDocuments } from './case-documents.service';
import { ComplaintCounting } from './complaint-counts.service';
import { ComplaintHandlers } from './complaint-handlers.service';
import { ComplaintNotes } from './complaint-notes.service';
import { ComplaintWorkbook } from './complaint-workbook.service';
import { UnitComplaints } from './unit-complaints.service';

@Controller()
export class UnitComplaintsController {
  constructor(
    private readonly complaints: UnitComplaints,
    private readonly handlers: ComplaintHandlers,
    private readonly notes: ComplaintNotes,
    private readonly workbook: ComplaintWorkbook,
    private readonly counting: ComplaintCounting,
    private readonly documents: CaseDocuments,
  ) {}

  @Implements(countComplaints)
  counts(@Parsed() { params, actor }: Input<typeof countComplaints>) {
    return this.counting.counts(actor, params.id);
  }

  @Implements(listUnitComplaints)
  list(@Parsed() { params, query, actor }: Input<typeof listUnitComplaints>) {
    return this.complaints.list(actor, params.id, query);
  }

  @Implements(getUnitComplaint)
  one(@Parsed() { params, actor }: Input<typeof getUnitComplaint>) {
    return this.complaints.one(actor, { unitId: params.id, caseId: params.caseId });
  }

  @Implements(openUnitDocument)
  document(@Parsed() { params, actor, visitorId }: Input<typeof openUnitDocument>) {
    const { id: unitId, caseId, place } = params;
    return this.documents.ofUnit({ actor, visitorId, unitId, caseId, place });
  }

  @Implements(stepOnUnitComplaint)
  step(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof stepOnUnitComplaint>) {
    const write = { actor, idempotencyKey, unitId: params.id, caseId: params.caseId };
    return this.complaints.step(write, body);
  }

  @Implements(noteOnComplaint)
  note(@Parsed() { params, body, actor, idempotencyKey }: Input<typeof noteOnComplaint>) {
    const write = { actor, idempotencyKey, unitId: params.id, caseId: params.caseId };
    return this.notes.add(write, body.text);
  }

  @Implements(listComplaintHandlers)
  listHandlers(@Parsed() { params, actor }: Input<typeof listComplaintHandlers>) {
    return this.handlers.list(actor, params.id);
  }

  @Implements(getUnitComplaintWorkbook)
  sheets(@Parsed() { params, actor }: Input<typeof getUnitComplaintWorkbook>) {
    return this.workbook.write(actor, params.id);
  }
}
