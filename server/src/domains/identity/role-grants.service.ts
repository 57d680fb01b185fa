import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { StaffRole } from '@yingshang/shared/access';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { type GrantFilter, type LiveGrant, RolesRepository } from './roles.repository';

export interface WantedGrant {
  readonly personId: string;
  readonly role: StaffRole;
  readonly unitId: string;
  readonly name: string;
  /** The last day; null: until revoked. */
  readonly endsOn: CalendarDate | null;
  /** A person's id, or `operator`. */
  readonly by: string;
}

/** Writes down who is what where; domain `staff` decides who may. */
@Injectable()
export class RoleGrantsService {
  constructor(
    private readonly roles: RolesRepository,
    private readonly clock: Clock,
  ) {}

  /** Those that hold today. */
  find(filter: GrantFilter, manager?: EntityManager): Promise<LiveGrant[]> {
    return this.roles.findGrants(filter, this.clock.today(), manager);
  }

  /** Who leads these units today, by unit; a unit without a lead is not in the answer. */
  async leadsOf(
    unitIds: readonly string[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const leads = new Map<string, string[]>();
    for (const { role, unitId, personId } of await this.find({ unitIds }, manager))
      if (role === 'lead') leads.set(unitId, [...(leads.get(unitId) ?? []), personId]);
    return leads;
  }

  /** All that the person holds today, which nobody else changes until the transaction ends. */
  async findLocked(personId: string, manager: EntityManager): Promise<LiveGrant[]> {
    await this.roles.lockPerson(personId, manager);
    return this.find({ personId }, manager);
  }

  /** `kept`: it was held just so already. `changed`: another last day. */
  async grant(
    wanted: WantedGrant,
    manager: EntityManager,
  ): Promise<{ readonly id: string; readonly outcome: 'granted' | 'changed' | 'kept' }> {
    const { personId, role, unitId, name, endsOn, by } = wanted;
    await this.roles.lockPerson(personId, manager);
    const earlier = await this.roles.findUnrevoked({ personId, role, unitId }, manager);
    const runOut = earlier?.endsOn != null && earlier.endsOn < this.clock.today();
    if (earlier !== null && !runOut) {
      const same = earlier.endsOn === endsOn;
      await this.roles.change(earlier.id, { name, endsOn }, manager);
      return { id: earlier.id, outcome: same ? 'kept' : 'changed' };
    }
    const at = new Date(this.clock.now());
    // It ended by itself; the row says so, and makes room.
    if (earlier !== null)
      await this.roles.change(earlier.id, { revokedBy: 'run-out', revokedAt: at }, manager);
    const id = randomUUID();
    await this.roles.add(
      {
        id,
        personId,
        role,
        unitId,
        name,
        grantedBy: by,
        grantedAt: at,
        endsOn,
        revokedBy: null,
        revokedAt: null,
      },
      manager,
    );
    return { id, outcome: 'granted' };
  }

  async revoke(id: string, by: string, manager: EntityManager): Promise<void> {
    await this.roles.change(id, { revokedBy: by, revokedAt: new Date(this.clock.now()) }, manager);
  }

  /** Of real people, in the whole city; nobody else changes their number until the transaction ends. */
  countAdministrators(manager: EntityManager): Promise<number> {
    return this.roles.countLiveAdministrators(this.clock.today(), manager);
  }
}
