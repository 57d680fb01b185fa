import { Injectable } from '@nestjs/common';
import { type StaffRole, staffRoles } from '@yingshang/shared/access';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { CityKind } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { type LiveGrant, PeopleService, RoleGrantsService } from '../identity';
import { SecondFactorService } from '../second-factor';
import { ServiceCardsService, unknownUnit } from '../service-cards';
import { badRole, demoPeopleOnly, unknownPerson, unknownRole } from './staff.refusals';
import { operator, StaffChanges } from './staff-changes.service';
import { readEndDate, readName, readPhone } from './staff-input';

export interface OperatorGrant {
  readonly unitId: string;
  readonly role: string;
  readonly name: string;
  readonly phone: string;
  readonly endsOn: string | null;
}

export interface ListedGrant {
  readonly grantId: string;
  readonly personId: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly unitId: string;
  readonly unitName: string;
  readonly endsOn: string | null;
  readonly secondFactor: boolean;
  readonly demo: boolean;
}

/** For the command line: appoints the first administrator, and helps where nobody above is left. */
@Injectable()
export class OperatorStaffService {
  constructor(
    private readonly changes: StaffChanges,
    private readonly grants: RoleGrantsService,
    private readonly people: PeopleService,
    private readonly secondFactor: SecondFactorService,
    private readonly cards: ServiceCardsService,
    private readonly cityKind: CityKind,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async grant(wanted: OperatorGrant): Promise<Outcome<ListedGrant>> {
    const role = staffRoles.find((one) => one === wanted.role);
    if (role === undefined) return badRole();
    const unit = await this.cards.findUnit(wanted.unitId);
    if (unit === null) return unknownUnit(wanted.unitId);
    if (await this.cityKind.isDemo()) return demoPeopleOnly();
    const [phone, name] = [readPhone(wanted.phone), readName(wanted.name)];
    if (!name.ok) return name;
    if (!phone.ok) return phone;
    const endsOn = readEndDate(wanted.endsOn, this.clock.today());
    if (!endsOn.ok) return endsOn;
    const sealer = await this.people.sealer();
    if (!sealer.ok) return sealer;
    const place = { unitId: unit.id, path: await this.cards.pathOf(unit.id) };
    const granted = await this.transactions.run(async (manager) => {
      const person = await this.people.keepByPhone(phone.value, sealer.value, manager);
      const asked = { role, name: name.value, endsOn: endsOn.value, unit: place };
      const done = await this.changes.grant(operator, person, asked, manager);
      return done.ok ? ok({ ...done.value, personId: person.id }) : done;
    });
    if (!granted.ok) return granted;
    const [listed] = await this.listed(await this.grants.find({ personId: granted.value.personId }), [
      granted.value.grantId,
    ]);
    return listed === undefined ? unknownRole() : ok(listed);
  }

  /** Of the unit and those below it; without one, everywhere. Demo people are marked. */
  async list(unitId: string | null): Promise<Outcome<ListedGrant[]>> {
    if (unitId === null) return ok(await this.listed(await this.grants.find({})));
    const units = await this.cards.unitsWithin(unitId);
    if (units.length === 0) return unknownUnit(unitId);
    return ok(await this.listed(await this.grants.find({ unitIds: units.map(({ id }) => id) })));
  }

  async revoke(grantId: string): Promise<Outcome<{ grantId: string }>> {
    const grant = (await this.grants.find({})).find(({ id }) => id === grantId);
    if (grant === undefined) return unknownRole();
    const places = await this.changes.placesOf([grant]);
    return this.transactions.run((manager) => this.changes.revoke(operator, grant, places, manager));
  }

  async resetSecondFactor(personId: string): Promise<Outcome<{ personId: string }>> {
    const held = (await this.grants.find({})).filter((grant) => grant.personId === personId);
    if (held.length === 0) return unknownPerson();
    const places = await this.changes.placesOf(held);
    const about = { personId, unitId: held[0]?.unitId ?? null };
    return this.transactions.run((manager) => this.changes.reset(operator, about, places, manager));
  }

  private async listed(grants: readonly LiveGrant[], only?: readonly string[]): Promise<ListedGrant[]> {
    const shown = grants.filter(({ id }) => only?.includes(id) ?? true);
    const enrolled = await this.secondFactor.enrolledAmong([...new Set(shown.map((one) => one.personId))]);
    const rows: ListedGrant[] = [];
    for (const { id, personId, name, displayName, role, unitId, endsOn, demo } of shown) {
      const unitName = (await this.cards.findUnit(unitId))?.name ?? '';
      const secondFactor = enrolled.has(personId);
      rows.push({
        grantId: id,
        personId,
        name: name || displayName,
        role,
        unitId,
        unitName,
        endsOn,
        secondFactor,
        demo,
      });
    }
    return rows;
  }
}
