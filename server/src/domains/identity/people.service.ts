import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RoleGrant } from '@yingshang/shared/access';
import type { Person } from '@yingshang/shared/contracts/identity';
import { maskedPhone } from '@yingshang/shared/identifiers';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { FieldCrypto, Identities, type Revealed, SealedTables, type Sealer } from '../../platform/crypto';
import { newPerson, type PersonRow } from './new-person';
import { PeopleRepository } from './people.repository';
import type { PersonEntity } from './person.entity';
import { placeOf, SEALS_A_PERSON, sealedPeople } from './person-seals';
import { RolesRepository } from './roles.repository';

/** Who there is: found by their number, made at their first sign-in. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly roles: RolesRepository,
    private readonly fields: FieldCrypto,
    private readonly identities: Identities,
    private readonly clock: Clock,
    sealedTables: SealedTables,
  ) {
    sealedTables.register(sealedPeople);
  }

  find(id: string, manager?: EntityManager): Promise<PersonEntity | null> {
    return this.people.find(id, manager);
  }

  /** Both made up, and made on the same device: one visitor of the demo plays both. */
  async arePlayedOnOneDevice(id: string, otherId: string): Promise<boolean> {
    const [one, other] = [await this.find(id), await this.find(otherId)];
    return (
      one?.demo === true &&
      other?.demo === true &&
      one.visitorId !== null &&
      one.visitorId === other.visitorId
    );
  }

  findAll(ids: readonly string[]): Promise<PersonEntity[]> {
    return this.people.findAll(ids);
  }

  /** By which a number is known; the number must be normalised. */
  phoneIndex(phone: string): string {
    return this.fields.indexOf({ table: sealedPeople.table, column: 'phone_index' }, phone);
  }

  findByPhone(phone: string, manager?: EntityManager): Promise<PersonEntity | null> {
    return this.people.findByPhone(this.phoneIndex(phone), manager);
  }

  /** What `keepByPhone` and `setPhone` seal with; taken before the transaction. */
  sealer(): Promise<Outcome<Sealer>> {
    return this.fields.sealer(SEALS_A_PERSON);
  }

  /**
   * Whose number this is, made now when it is nobody's. `standIn`: a stand-in vouches for the number. Whoever came so
   * may have been anybody, and gives way to the first whom more than a stand-in vouches for.
   */
  async keepByPhone(
    phone: string,
    sealer: Sealer,
    manager: EntityManager,
    standIn = false,
  ): Promise<PersonEntity> {
    const known = await this.findByPhone(phone, manager);
    if (known !== null && (standIn || !known.standIn)) return known;
    if (known !== null) await this.people.remove(known.id, manager);
    const id = randomUUID();
    const person = { ...this.newcomer(id), standIn, ...this.sealed(id, phone, sealer) };
    return this.people.keepByPhone(person, manager);
  }

  /** Somebody without a number yet: WeChat alone knows them. */
  async add(manager: EntityManager, standIn = false): Promise<PersonEntity> {
    const person = { ...this.newcomer(randomUUID()), standIn };
    await this.people.add(person, manager);
    return person;
  }

  /** @throws when the number is another person's: look with `findByPhone` first, in the same transaction. */
  async setPhone(id: string, phone: string, sealer: Sealer, manager: EntityManager): Promise<void> {
    await this.people.change(id, this.sealed(id, phone, sealer), manager);
  }

  /** Under what name staff answer; given by the administrator who makes them staff. */
  async setDisplayName(id: string, displayName: string, manager: EntityManager): Promise<void> {
    await this.people.change(id, { displayName }, manager);
  }

  /** Until the transaction ends nobody else deletes or changes this person. False when they are gone. */
  lock(id: string, manager: EntityManager): Promise<boolean> {
    return this.people.lock(id, manager);
  }

  /** Nobody's official any more: answers under no working name. What was made up for a demo stays. */
  async forgetWorkingName({ id, demo }: PersonEntity, manager: EntityManager): Promise<void> {
    if (!demo) await this.people.change(id, { displayName: this.newcomer(id).displayName }, manager);
  }

  remove(id: string, manager: EntityManager): Promise<void> {
    return this.people.remove(id, manager);
  }

  /** 138****01; null without a number, or when it cannot be read. */
  async phoneMaskOf({ id, sealedPhoneMask }: PersonEntity): Promise<string | null> {
    if (sealedPhoneMask === null) return null;
    const mask = await this.fields.open(placeOf(id, 'sealed_phone_mask'), sealedPhoneMask);
    return mask.ok ? mask.value : null;
  }

  /** The whole number, for whoever has the right to it; that they saw it is recorded. Null without a number. */
  async revealPhone(
    { id, sealedPhone: sealed }: PersonEntity,
    by: Revealed['by'],
    purpose: string,
  ): Promise<Outcome<string | null>> {
    if (sealed === null) return ok(null);
    return this.identities.reveal({ place: placeOf(id, 'sealed_phone'), sealed, by, purpose });
  }

  liveRoles(personId: string, manager?: EntityManager): Promise<RoleGrant[]> {
    return this.roles.findLive(personId, this.clock.today(), manager);
  }

  /** A role in a unit that is no more reaches nothing, and is left out. */
  async shown({ id, kind, displayName, demo }: PersonEntity, manager?: EntityManager): Promise<Person> {
    const grants = await this.liveRoles(id, manager);
    const units = await this.people.findUnits(
      grants.map(({ unitId }) => unitId),
      manager,
    );
    const roles = grants.flatMap(({ role, unitId }) => {
      const unit = units.get(unitId);
      return unit === undefined ? [] : [{ role, unit }];
    });
    return {
      id,
      kind: roles.length > 0 ? 'staff' : kind,
      displayName,
      demo,
      unit: roles[0]?.unit ?? null,
      roles,
    };
  }

  private newcomer(id: string): PersonRow {
    return newPerson(id, new Date(this.clock.now()));
  }

  private sealed(id: string, phone: string, sealer: Sealer) {
    return {
      phoneIndex: this.phoneIndex(phone),
      sealedPhone: sealer.seal(placeOf(id, 'sealed_phone'), phone),
      sealedPhoneMask: sealer.seal(placeOf(id, 'sealed_phone_mask'), maskedPhone(phone)),
      keyVersion: sealer.keyVersion,
    };
  }
}
