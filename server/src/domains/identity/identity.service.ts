import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, PersonKind, ResponseOf } from '@yingshang/shared/contracts/definition';
import type { Person, Session, signInDemo } from '@yingshang/shared/contracts/identity';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { CityKind, sessionEnded } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { demoName } from './demo-name';
import { unknownUnit } from './identity.refusals';
import { type NamedUnit, PeopleRepository } from './people.repository';
import type { PersonEntity } from './person.entity';
import type { SessionEntity } from './session.entity';
import { ABSOLUTE_END_MS, isLive, isUseWorthNoting, sessionEnds } from './session-life';
import { isSessionToken, newSessionToken, tokenHash } from './session-token';
import { SessionsRepository } from './sessions.repository';

interface DemoSignIn {
  readonly role: PersonKind;
  readonly unitId?: string;
}

@Injectable()
export class IdentityService {
  constructor(
    private readonly people: PeopleRepository,
    private readonly sessions: SessionsRepository,
    private readonly transactions: Transactions,
    private readonly cityKind: CityKind,
    private readonly clock: Clock,
  ) {}

  /** The device's demo person of the role, made at the first time, and a new session. */
  async signInDemo(
    visitorId: string,
    { role, unitId }: DemoSignIn,
  ): Promise<Outcome<ResponseOf<typeof signInDemo>>> {
    const unit = role === 'staff' ? await this.unitFor(unitId) : null;
    if (role === 'staff' && unit === null) return unknownUnit(unitId);
    const wanted = this.demoPerson(visitorId, role, unit);
    const token = newSessionToken();
    return this.transactions.run(async (manager) => {
      const person = await this.people.keepDemoPerson(wanted, manager);
      const session = await this.start(person, token, manager);
      return ok({ token, ...shownSession(session, shownPerson(person, unit)) });
    });
  }

  /** For the gate. Null for a token that does not hold. */
  async actorOf(token: string): Promise<Actor | null> {
    if (!isSessionToken(token)) return null;
    const found = await this.sessions.findByTokenHash(tokenHash(token));
    const now = this.clock.now();
    if (found === null || !isLive(found.session, now)) return null;
    const { session, person } = found;
    // Who was made for a demo is nobody once the database holds a real city.
    if (person.demo && !(await this.cityKind.isDemo())) return null;
    if (isUseWorthNoting(session, now)) await this.sessions.noteUse(session.id, new Date(now));
    const { kind, displayName, demo, unitId } = person;
    return { personId: person.id, sessionId: session.id, kind, displayName, demo, unitId };
  }

  /** Refused when another request signed out since the gate let this one in. */
  async current({ personId, sessionId }: Actor): Promise<Outcome<Session>> {
    const [person, session] = await Promise.all([this.people.find(personId), this.sessions.find(sessionId)]);
    if (person === null || session === null) return refuse(sessionEnded);
    const unit = person.unitId === null ? null : await this.people.findUnit(person.unitId);
    return ok(shownSession(session, shownPerson(person, unit)));
  }

  async signOut({ sessionId }: Actor): Promise<{ signedOut: true }> {
    await this.sessions.end(sessionId);
    return { signedOut: true };
  }

  /** For the demo's reset: demo people and, with them, their sessions. */
  forgetDemoPeople(manager: EntityManager): Promise<number> {
    return this.people.removeDemoPeople(manager);
  }

  private unitFor(unitId: string | undefined): Promise<NamedUnit | null> {
    return unitId === undefined ? this.people.findDemoUnit() : this.people.findUnit(unitId);
  }

  private demoPerson(visitorId: string, kind: PersonKind, unit: NamedUnit | null): PersonEntity {
    return {
      id: randomUUID(),
      kind,
      displayName: demoName(visitorId, kind),
      demo: true,
      unitId: unit?.id ?? null,
      visitorId,
      createdAt: new Date(this.clock.now()),
    };
  }

  private async start(person: PersonEntity, token: string, manager: EntityManager): Promise<SessionEntity> {
    const now = new Date(this.clock.now());
    await this.sessions.removeOlderThan(new Date(now.getTime() - ABSOLUTE_END_MS), manager);
    const session: SessionEntity = {
      id: randomUUID(),
      tokenHash: tokenHash(token),
      personId: person.id,
      startedAt: now,
      usedAt: now,
    };
    await this.sessions.start(session, manager);
    return session;
  }
}

function shownPerson({ id, kind, displayName, demo }: PersonEntity, unit: NamedUnit | null): Person {
  return { id, kind, displayName, demo, unit };
}

function shownSession(session: SessionEntity, person: Person): Session {
  const { idleEndsAt, endsAt } = sessionEnds(session);
  return { person, idleEndsAt: idleEndsAt.toISOString(), endsAt: endsAt.toISOString() };
}
