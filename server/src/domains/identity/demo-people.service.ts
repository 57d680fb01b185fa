import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { StaffRole } from '@yingshang/shared/access';
import type { PersonKind } from '@yingshang/shared/contracts/definition';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { demoName } from './demo-name';
import { newPerson } from './new-person';
import { PeopleRepository } from './people.repository';
import type { PersonEntity } from './person.entity';
import { RolesRepository } from './roles.repository';

/** What the desks of a unit need; the sign-in page offers others. */
export const USUAL_STAFF: readonly StaffRole[] = ['handler', 'publisher'];

interface Seat {
  readonly visitorId: string;
  readonly roles: readonly StaffRole[];
  readonly unitId: string;
}

/** Whom a visitor of the demo can be: somebody made up for each kind of person and, among staff, for each desk. */
@Injectable()
export class DemoPeople {
  constructor(
    private readonly people: PeopleRepository,
    private readonly roles: RolesRepository,
    private readonly clock: Clock,
  ) {}

  /** The one that this device has already, or one made now. */
  keep(visitorId: string, kind: PersonKind, manager: EntityManager, desk = ''): Promise<PersonEntity> {
    const blank = newPerson(randomUUID(), new Date(this.clock.now()));
    const displayName = demoName(visitorId, kind, desk);
    return this.people.keepDemoPerson({ ...blank, kind, displayName, demo: true, visitorId, desk }, manager);
  }

  /** A lead is not alone in the unit: whom the device will be there as a handler can be given work before. */
  async seat(seat: Seat, manager: EntityManager): Promise<PersonEntity> {
    const { visitorId, roles, unitId } = seat;
    const person = await this.keep(visitorId, 'staff', manager, deskOf(roles));
    await this.roles.replaceDemo(person.id, { roles, unitId, at: new Date(this.clock.now()) }, manager);
    if (roles.includes('lead') && !roles.includes('handler'))
      await this.seat({ ...seat, roles: USUAL_STAFF }, manager);
    return person;
  }
}

/** The same for the same roles, in whatever order they were named. */
const deskOf = (roles: readonly StaffRole[]): string => [...new Set(roles)].toSorted().join('+');
