import { Injectable } from '@nestjs/common';
import type { RoleGrant, UnitPlace } from '@yingshang/shared/access';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { grantRole } from '@yingshang/shared/contracts/staff';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { UnitTree } from '../../platform/access';
import { type AuditEvent, AuditTrail } from '../../platform/audit';
import {
  type LiveGrant,
  PeopleService,
  type PersonEntity,
  RoleGrantsService,
  type WantedGrant,
} from '../identity';
import { SecondFactorService } from '../second-factor';
import { fromAbove, lastAdministrator, nothingToReset, ownRoles, unknownRole } from './staff.refusals';
import { type ChangeDenial, type Changer, isLastAdministrator, whyNoChange, whyNoReset } from './staff-rules';

/** Whose word it is, and with what power. */
export interface ChangedBy {
  readonly who: AuditEvent['by'];
  readonly power: Changer;
}

export const operator: ChangedBy = {
  who: { personId: 'operator', displayName: '运维人员' },
  power: { operator: true },
};

type GrantWanted = Pick<WantedGrant, 'role' | 'name' | 'endsOn'> & { readonly unit: UnitPlace };

/** Where the units stand that a decision is about; looked up before the transaction. */
export type Places = ReadonlyMap<string, UnitPlace>;

/** What changes power over others: decided, done and noted in one transaction. */
@Injectable()
export class StaffChanges {
  constructor(
    private readonly grants: RoleGrantsService,
    private readonly people: PeopleService,
    private readonly secondFactor: SecondFactorService,
    private readonly units: UnitTree,
    private readonly audit: AuditTrail,
  ) {}

  async grant(
    by: ChangedBy,
    person: PersonEntity,
    { unit, ...wanted }: GrantWanted,
    manager: EntityManager,
  ): Promise<Outcome<ResponseOf<typeof grantRole>>> {
    const { role, name, endsOn } = wanted;
    const { unitId } = unit;
    const denial = whyNoChange(by.power, { personId: person.id, role, unit });
    if (denial !== null) return refusals[denial]();
    const newToOffice = (await this.people.liveRoles(person.id, manager)).length === 0;
    const { id, outcome } = await this.grants.grant(
      { ...wanted, unitId, personId: person.id, by: by.who.personId },
      manager,
    );
    // Who is somebody's official already keeps the name under which they answer there.
    if (newToOffice && !person.demo) await this.people.setDisplayName(person.id, name, manager);
    if (outcome !== 'kept') {
      const kind = outcome === 'granted' ? 'staff.role-granted' : 'staff.end-changed';
      await this.note(by, { kind, unitId, about: person.id, detail: { role, endsOn } }, manager);
    }
    return ok({ grantId: id, name, role, endsOn });
  }

  async revoke(
    by: ChangedBy,
    { id, personId }: Pick<LiveGrant, 'id' | 'personId'>,
    places: Places,
    manager: EntityManager,
  ): Promise<Outcome<{ grantId: string }>> {
    const grant = (await this.grants.findLocked(personId, manager)).find((one) => one.id === id);
    if (grant === undefined) return unknownRole();
    const { role, unitId } = grant;
    const denial = whyNoChange(by.power, { personId, role, unit: placeOf(unitId, places) });
    if (denial !== null) return refusals[denial]();
    if (isLastAdministrator(grant, await this.grants.countAdministrators(manager)))
      return lastAdministrator();
    await this.grants.revoke(id, by.who.personId, manager);
    const person = await this.people.find(personId, manager);
    if (person !== null && (await this.people.liveRoles(personId, manager)).length === 0)
      await this.people.forgetWorkingName(person, manager);
    await this.note(by, { kind: 'staff.role-revoked', unitId, about: personId, detail: { role } }, manager);
    return ok({ grantId: id });
  }

  /** `unitId`: in whose name it is done. */
  async reset(
    by: ChangedBy,
    { personId, unitId }: { readonly personId: string; readonly unitId: string | null },
    places: Places,
    manager: EntityManager,
  ): Promise<Outcome<{ personId: string }>> {
    const held = await this.grants.findLocked(personId, manager);
    const grants = held.map(({ role, unitId: of }) => ({ role, unit: placeOf(of, places) }));
    const denial = whyNoReset(by.power, { personId, grants });
    if (denial !== null) return refusals[denial]();
    if (!(await this.secondFactor.reset(personId, manager))) return nothingToReset();
    await this.note(by, { kind: 'second-factor.reset', unitId, about: personId, detail: {} }, manager);
    return ok({ personId });
  }

  async placesOf(grants: readonly RoleGrant[]): Promise<Places> {
    const places = new Map<string, UnitPlace>();
    for (const unitId of new Set(grants.map((grant) => grant.unitId)))
      places.set(unitId, { unitId, path: await this.units.pathOf(unitId) });
    return places;
  }

  private note(by: ChangedBy, event: Omit<AuditEvent, 'by'>, manager: EntityManager): Promise<void> {
    return this.audit.note({ ...event, by: by.who }, manager);
  }
}

/** A unit that was not looked up is below none: what came in between is refused. */
const placeOf = (unitId: string, places: Places): UnitPlace => places.get(unitId) ?? { unitId: '', path: [] };

const refusals: Readonly<Record<ChangeDenial, typeof ownRoles>> = {
  'own-roles': ownRoles,
  'from-above': fromAbove,
};
