import { Injectable } from '@nestjs/common';
import { type ComplaintCommand, unknownComplaint } from '@yingshang/shared/complaints';
import {
  type listSupervisedComplaints,
  type SupervisedComplaintCase,
  type SupervisedComplaintStep,
  stepOnSupervisedComplaint,
  type supervisedShows,
} from '@yingshang/shared/contracts/complaints';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { ServiceCardsService, unknownUnit } from '../service-cards';
import { ComplainantsRepository } from './complainants.repository';
import { ComplaintCases } from './complaint-cases.service';
import { ComplaintDeskRepository, type DeskScope } from './complaint-desk.repository';
import { complaintFrom } from './complaint-row';
import { supervisedShowing } from './complaint-shows';
import { asSupervisor, ComplaintWatch, isWatched, type Watched } from './complaint-watch.service';
import { ComplaintsRepository } from './complaints.repository';
import { DeskSearching } from './desk-searching.service';
import { type CasePlace, DeskSteps, type StaffWrite, type Stands } from './desk-steps.service';
import { PublishedCases } from './published-cases.service';

interface ListQuery {
  readonly show?: (typeof supervisedShows)[number];
  readonly q?: string;
  readonly after?: string;
}

/** What a supervisor sees and does, who watches over the unit from outside. Who complained is nowhere in it. */
@Injectable()
export class SupervisedComplaints {
  constructor(
    private readonly cases: ComplaintCases,
    private readonly desk: ComplaintDeskRepository,
    private readonly repository: ComplaintsRepository,
    private readonly complainants: ComplainantsRepository,
    private readonly watch: ComplaintWatch,
    private readonly published: PublishedCases,
    private readonly cards: ServiceCardsService,
    private readonly searching: DeskSearching,
    private readonly steps: DeskSteps,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    unitId: string,
    { show, q, after }: ListQuery,
  ): Promise<ResponseOf<typeof listSupervisedComplaints>> {
    const scope = scopeOf(await this.watch.watched(actor, unitId));
    const search = this.searching.searchFor(q);
    const page = await this.cases.page({
      scope,
      show: supervisedShowing[show ?? (search === null ? 'open' : 'any')],
      search,
      after: after ?? null,
      me: actor.personId,
    });
    const { any: _all, ...shows } = supervisedShowing;
    const query = { scope, me: actor.personId, today: this.clock.today() };
    return { ...page, counts: await this.desk.counts(shows, query) };
  }

  async one(actor: Actor, { unitId, caseId }: CasePlace): Promise<Outcome<SupervisedComplaintCase>> {
    const row = await this.watch.find(actor, unitId, caseId);
    if (row === null) return unknownComplaint();
    const complaint = complaintFrom(await this.repository.eventsOf(caseId));
    return ok({
      ...(await this.cases.one(row, actor, 'supervisor', [asSupervisor(actor)])),
      unreached: complaint.unreachedOn.length,
      mayPublish: (await this.complainants.ofComplaint(caseId))?.mayPublish ?? false,
      mayReach: row.revisitDue,
      publishedId: await this.published.idOf(caseId),
    });
  }

  async step(write: StaffWrite, step: SupervisedComplaintStep): Promise<Outcome<Stands>> {
    const { actor, unitId } = write;
    if (step.kind === 'direct' && (await this.cards.findUnit(step.unitId)) === null)
      return unknownUnit(step.unitId);
    const watched = await this.watch.watched(actor, unitId);
    return this.steps.take(write, {
      route: stepOnSupervisedComplaint.name,
      command: commandOf(step),
      text: 'text' in step ? step.text : '',
      as: asSupervisor(actor),
      isTheirs: (row) => isWatched(row, watched),
    });
  }
}

export const scopeOf = ({ unitIds, unowned, worksIn }: Watched): DeskScope => ({
  unitIds: [...unitIds],
  unowned,
  ...(worksIn.length > 0 ? { notHandedBackBy: worksIn } : {}),
});

/** Words may be added to a revisit; everywhere else they are owed. */
function commandOf(step: SupervisedComplaintStep): ComplaintCommand {
  return step.kind === 'revisit' ? { kind: 'revisit', result: step.result } : step;
}
