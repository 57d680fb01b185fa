import { Injectable } from '@nestjs/common';
import { grantableRoles, type StaffRole } from '@yingshang/shared/access';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type Grantee,
  grantRole,
  type listStaff,
  resetSecondFactor,
  revokeRole,
} from '@yingshang/shared/contracts/staff';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { CityKind } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import {
  IdentityService,
  type LiveGrant,
  PeopleService,
  type PersonEntity,
  RoleGrantsService,
} from '../identity';
import { SecondFactorService } from '../second-factor';
import { ServiceCardsService, unknownUnit } from '../service-cards';
import { demoPeopleOnly, noDemoPeople, unknownPerson, unknownRole } from './staff.refusals';
import { type ChangedBy, StaffChanges } from './staff-changes.service';
import { readEndDate, readName, readPhone } from './staff-input';
import { staffMembers } from './staff-view';

const MOST_LISTED = 300;

interface Wanted {
  readonly to: Grantee;
  readonly role: StaffRole;
  readonly endsOn: string | null;
}

/** Who is to get the role; found or made in the transaction that grants it. */
interface FoundGrantee {
  /** For the idempotency key: no number, and nothing from which one could be tried out. */
  readonly fingerprint: string;
  readonly find: (manager: EntityManager) => Promise<{ person: PersonEntity; name: string }>;
}

/** Administrators grant and revoke roles in their units. */
@Injectable()
export class StaffService {
  constructor(
    private readonly changes: StaffChanges,
    private readonly grants: RoleGrantsService,
    private readonly people: PeopleService,
    private readonly identity: IdentityService,
    private readonly secondFactor: SecondFactorService,
    private readonly cards: ServiceCardsService,
    private readonly cityKind: CityKind,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, unitId: string): Promise<Outcome<ResponseOf<typeof listStaff>>> {
    const units = await this.cards.unitsWithin(unitId);
    const unit = units[0];
    if (unit === undefined) return unknownUnit(unitId);
    const found = await this.grants.find({
      ...(await this.visibleTo(actor)),
      unitIds: units.map(({ id }) => id),
    });
    const enrolled = await this.secondFactor.enrolledAmong([...new Set(found.map((one) => one.personId))]);
    const people = staffMembers(found, { actor, units, enrolled });
    return ok({
      unit: { id: unit.id, name: unit.name },
      grantable: [...grantableRoles(actor.roles, { unitId, path: unit.path })],
      people: people.slice(0, MOST_LISTED),
      more: people.length > MOST_LISTED,
    });
  }

  async grant(
    actor: Actor,
    idempotencyKey: string,
    unitId: string,
    wanted: Wanted,
  ): Promise<Outcome<ResponseOf<typeof grantRole>>> {
    const { role } = wanted;
    if ((await this.cards.findUnit(unitId)) === null) return unknownUnit(unitId);
    const endsOn = readEndDate(wanted.endsOn, this.clock.today());
    if (!endsOn.ok) return endsOn;
    const grantee = await this.granteeOf(actor, wanted.to);
    if (!grantee.ok) return grantee;
    const { fingerprint, find } = grantee.value;
    const unit = { unitId, path: (await this.cards.pathOf(unitId)) as readonly string[] };
    const request = { unitId, role, endsOn: endsOn.value, to: fingerprint };
    const key = { idempotencyKey, route: grantRole.name, actor: actor.personId, request };
    return this.writes.once(key, async (manager) => {
      const { person, name } = await find(manager);
      return this.changes.grant(
        changedBy(actor),
        person,
        { role, name, endsOn: endsOn.value, unit },
        manager,
      );
    });
  }

  async revoke(
    actor: Actor,
    idempotencyKey: string,
    place: { readonly unitId: string; readonly grantId: string },
  ): Promise<Outcome<ResponseOf<typeof revokeRole>>> {
    const { unitId, grantId } = place;
    const key = { idempotencyKey, route: revokeRole.name, actor: actor.personId, request: place };
    const seen = await this.grants.find({ ...(await this.visibleTo(actor)), unitIds: [unitId] });
    const grant = seen.find(({ id }) => id === grantId);
    const places = await this.changes.placesOf(grant === undefined ? [] : [grant]);
    return this.writes.once(key, async (manager) =>
      grant === undefined ? unknownRole() : this.changes.revoke(changedBy(actor), grant, places, manager),
    );
  }

  async resetSecondFactor(
    actor: Actor,
    idempotencyKey: string,
    place: { readonly unitId: string; readonly personId: string },
  ): Promise<Outcome<ResponseOf<typeof resetSecondFactor>>> {
    const { personId, unitId } = place;
    const key = { idempotencyKey, route: resetSecondFactor.name, actor: actor.personId, request: place };
    const held: LiveGrant[] = await this.grants.find({ ...(await this.visibleTo(actor)), personId });
    const here = held.some((grant) => grant.unitId === unitId);
    const places = await this.changes.placesOf(held);
    return this.writes.once(key, async (manager) =>
      here ? this.changes.reset(changedBy(actor), place, places, manager) : unknownPerson(),
    );
  }

  /** Visitors of a demo see and change their own device's people only; nobody sees real and made-up ones together. */
  private async visibleTo({ demo, personId }: Actor): Promise<{ demo: boolean; visitorId?: string }> {
    if (!demo) return { demo };
    return { demo, visitorId: (await this.people.find(personId))?.visitorId ?? personId };
  }

  private async granteeOf(actor: Actor, to: Grantee): Promise<Outcome<FoundGrantee>> {
    if ((await this.cityKind.isDemo()) || actor.demo)
      return to.by === 'demo' ? this.demoGrantee(actor, to.kind) : demoPeopleOnly();
    return to.by === 'phone' ? this.granteeByPhone(to.phone, to.name) : noDemoPeople();
  }

  private async granteeByPhone(typedPhone: string, typedName: string): Promise<Outcome<FoundGrantee>> {
    const phone = readPhone(typedPhone);
    if (!phone.ok) return phone;
    const name = readName(typedName);
    if (!name.ok) return name;
    // Taken also when the number is known: who is there and who is made now is answered with the same work.
    const sealer = await this.people.sealer();
    if (!sealer.ok) return sealer;
    return ok({
      fingerprint: `${this.people.phoneIndex(phone.value)} ${name.value}`,
      find: async (manager) => ({
        person: await this.people.keepByPhone(phone.value, sealer.value, manager),
        name: name.value,
      }),
    });
  }

  private async demoGrantee(
    { personId }: Actor,
    kind: 'resident' | 'enterprise',
  ): Promise<Outcome<FoundGrantee>> {
    const visitorId = (await this.people.find(personId))?.visitorId ?? null;
    if (visitorId === null) return demoPeopleOnly();
    return ok({
      fingerprint: kind,
      find: async (manager) => {
        const person = await this.identity.keepDemoPerson(visitorId, kind, manager);
        return { person, name: person.displayName };
      },
    });
  }
}

function changedBy({ personId, displayName, roles }: Actor): ChangedBy {
  return { who: { personId, displayName }, power: { personId, roles } };
}
