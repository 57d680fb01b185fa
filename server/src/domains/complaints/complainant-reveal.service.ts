import { Injectable } from '@nestjs/common';
import { unknownComplaint } from '@yingshang/shared/complaints';
import type { revealComplainant } from '@yingshang/shared/contracts/complaints';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { PeopleService } from '../identity';
import { RealNamesService } from '../real-names';
import { ComplainantsRepository } from './complainants.repository';
import { demoComplainant, noRevisitDue } from './complaint-desk.refusals';
import { ComplaintWatch } from './complaint-watch.service';
import type { CasePlace } from './desk-steps.service';

const PURPOSE = 'complaint-revisit';
const GONE = { name: null, phone: null };

/** Who complained, opened for a revisit that is owed, for somebody who does not work in the unit. */
@Injectable()
export class ComplainantReveal {
  constructor(
    private readonly watch: ComplaintWatch,
    private readonly complainants: ComplainantsRepository,
    private readonly people: PeopleService,
    private readonly realNames: RealNamesService,
  ) {}

  async reveal(
    actor: Actor,
    { unitId, caseId }: CasePlace,
  ): Promise<Outcome<ResponseOf<typeof revealComplainant>>> {
    const row = await this.watch.find(actor, unitId, caseId);
    if (row === null) return unknownComplaint();
    if (!row.revisitDue) return noRevisitDue();
    const complainant = await this.complainants.ofComplaint(caseId);
    const person = complainant === null ? null : await this.people.find(complainant.personId);
    if (person === null) return ok(GONE);
    if (actor.demo && !person.demo) return demoComplainant();
    const by = { ...actor, unitId };
    const name = await this.realNames.revealName(person.id, by, PURPOSE);
    if (!name.ok) return name;
    const phone = await this.people.revealPhone(person, by, PURPOSE);
    return phone.ok ? ok({ name: name.value, phone: phone.value }) : phone;
  }
}
