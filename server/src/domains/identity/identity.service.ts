import { Injectable } from '@nestjs/common';
import type { StaffRole } from '@yingshang/shared/access';
import type { Actor, PersonKind } from '@yingshang/shared/contracts/definition';
import type { Session, StartedSession } from '@yingshang/shared/contracts/identity';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { CityKind } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { DemoPeople, USUAL_STAFF } from './demo-people.service';
import { unknownUnit } from './identity.refusals';
import { type NamedUnit, PeopleRepository } from './people.repository';
import type { PersonEntity } from './person.entity';
import { isLive, isUseWorthNoting } from './session-life';
import { isSessionToken, tokenHash } from './session-token';
import { SessionsRepository } from './sessions.repository';
import { SessionsService } from './sessions.service';

interface DemoSignIn {
  readonly role: PersonKind;
  readonly unitId?: string;
  readonly staffRoles?: readonly StaffRole[];
}

@Injectable()
export class IdentityService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly demoPeople: DemoPeople,
    private readonly sessions: SessionsRepository,
    private readonly starts: SessionsService,
    private readonly transactions: Transactions,
    private readonly cityKind: CityKind,
    private readonly clock: Clock,
  ) {}

  /** The device's demo person of the role, made at the first time, and a new session. */
  async signInDemo(visitorId: string, request: DemoSignIn): Promise<Outcome<StartedSession>> {
    const { role, unitId, staffRoles = USUAL_STAFF } = request;
    const unit = role === 'staff' ? await this.unitFor(unitId, staffRoles) : null;
    if (role === 'staff' && unit === null) return unknownUnit(unitId);
    const seat = unit === null ? null : { visitorId, roles: staffRoles, unitId: unit.id };
    return this.transactions.run(async (manager) => {
      const person = await (seat === null
        ? this.demoPeople.keep(visitorId, role, manager)
        : this.demoPeople.seat(seat, manager));
      return ok(await this.starts.start({ person, way: 'demo', device: '演示', replaces: null }, manager));
    });
  }

  /** For the gate. Null for a token that does not hold. */
  async actorOf(token: string): Promise<Actor | null> {
    if (!isSessionToken(token)) return null;
    const found = await this.sessions.findByTokenHash(tokenHash(token), this.clock.today());
    const now = this.clock.now();
    if (found === null || !isLive(found, now)) return null;
    const { id, personId, kind, displayName, demo, standIn, roles } = found;
    // Who was made for a demo, or let in by its stand-ins, is nobody once the database holds a real city.
    if ((demo || standIn) && !(await this.cityKind.isDemo())) return null;
    if (isUseWorthNoting(found, now)) await this.sessions.noteUse(id, new Date(now));
    return {
      personId,
      sessionId: id,
      kind: roles.length > 0 ? 'staff' : kind,
      displayName,
      demo,
      unitId: roles[0]?.unitId ?? null,
      roles,
      secondFactor: demo || found.secondFactorAt !== null,
    };
  }

  current(actor: Actor): Promise<Outcome<Session>> {
    return this.starts.current(actor);
  }

  async signOut({ sessionId }: Actor): Promise<{ signedOut: true }> {
    await this.starts.end(sessionId);
    return { signedOut: true };
  }

  /** The device's demo person of this kind, made now if it is not there; it is signed in by nobody. */
  keepDemoPerson(visitorId: string, kind: PersonKind, manager: EntityManager): Promise<PersonEntity> {
    return this.demoPeople.keep(visitorId, kind, manager);
  }

  /** For the demo's reset: demo people and, with them, their sessions. */
  forgetDemoPeople(manager: EntityManager): Promise<number> {
    return this.people.removeDemoPeople(manager);
  }

  /**
   * Whoever only watches over units is placed above one: a supervisor has no say in the unit's own cases. Draws of
   * kindergarten places are the education bureau's.
   */
  private async unitFor(
    unitId: string | undefined,
    staffRoles: readonly StaffRole[],
  ): Promise<NamedUnit | null> {
    const onlyWatches = staffRoles.every((role) => role === 'supervisor');
    const draws = staffRoles.includes('lottery-operator') || staffRoles.includes('notary');
    if (unitId === undefined)
      return this.people.findDemoUnit(onlyWatches ? 'above' : 'itself', draws ? 'edu' : 'biz');
    return (await this.people.findUnits([unitId])).get(unitId) ?? null;
  }
}
