import { Injectable } from '@nestjs/common';
import { unknownComplaint } from '@yingshang/shared/complaints';
import {
  type DeskComplaintCase,
  type listUnitComplaints,
  stepOnUnitComplaint,
  type UnitComplaintStep,
  type unitShows,
} from '@yingshang/shared/contracts/complaints';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { ComplaintCases } from './complaint-cases.service';
import { ComplaintHandlers } from './complaint-handlers.service';
import { unitShowing } from './complaint-shows';
import { ComplaintsRepository } from './complaints.repository';
import { DeskSearching } from './desk-searching.service';
import { type CasePlace, DeskSteps, type StaffWrite, type Stands } from './desk-steps.service';
import { asUnit, unitActors } from './unit-staff';

interface ListQuery {
  readonly show?: (typeof unitShows)[number];
  readonly q?: string;
  readonly after?: string;
}

/** The desk of the unit that has the complaint now. Of any other it learns nothing, not even that it is there. */
@Injectable()
export class UnitComplaints {
  constructor(
    private readonly cases: ComplaintCases,
    private readonly repository: ComplaintsRepository,
    private readonly handlers: ComplaintHandlers,
    private readonly searching: DeskSearching,
    private readonly steps: DeskSteps,
  ) {}

  list(
    actor: Actor,
    unitId: string,
    { show, q, after }: ListQuery,
  ): Promise<ResponseOf<typeof listUnitComplaints>> {
    const search = this.searching.searchFor(q);
    return this.cases.page({
      scope: { unitId },
      show: unitShowing[show ?? (search === null ? 'todo' : 'any')],
      search,
      after: after ?? null,
      me: actor.personId,
    });
  }

  async one(actor: Actor, { unitId, caseId }: CasePlace): Promise<Outcome<DeskComplaintCase>> {
    const row = await this.repository.find(caseId);
    if (row?.unitId !== unitId) return unknownComplaint();
    return ok(await this.cases.one(row, actor, 'office', unitActors(actor, unitId)));
  }

  step(write: StaffWrite, step: UnitComplaintStep): Promise<Outcome<Stands>> {
    const { actor, unitId } = write;
    return this.steps.take(write, {
      route: stepOnUnitComplaint.name,
      command: step,
      text: 'text' in step ? step.text : '',
      as: asUnit(actor, unitId, step.kind),
      isTheirs: (row) => row.unitId === unitId,
      holds: async (manager) =>
        step.kind === 'assign' ? this.handlers.mayBeGiven(actor, unitId, step.handlerId, manager) : ok(null),
    });
  }
}
