import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { needsSecondFactor } from '@yingshang/shared/access';
import type { Actor } from '@yingshang/shared/contracts/definition';
import type { Session, SignInWay, StartedSession } from '@yingshang/shared/contracts/identity';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { sessionEnded } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { Retention } from '../../platform/retention';
import { PeopleService } from './people.service';
import type { PersonEntity } from './person.entity';
import type { SessionEntity } from './session.entity';
import { ABSOLUTE_END_MS, isLive, sessionEnds } from './session-life';
import { newSessionToken, tokenHash } from './session-token';
import { SessionsRepository } from './sessions.repository';

export interface SessionStart {
  readonly person: PersonEntity;
  readonly way: SignInWay;
  /** What the person recognises the device by; see `deviceName`. */
  readonly device: string;
  /** The session that ends with it: a token from before a sign-in is worth nothing after it. */
  readonly replaces: string | null;
}

/** Starts sessions, and ends them. Every way of signing in comes here. */
@Injectable()
export class SessionsService {
  private readonly log = new Logger('Sessions');

  constructor(
    private readonly sessions: SessionsRepository,
    private readonly people: PeopleService,
    private readonly clock: Clock,
    retention: Retention,
  ) {
    retention.register({
      what: 'sessions',
      words: '登录记录：登录方式、设备名称、登录和最近使用的时间',
      kept: '退出登录时；否则登录后 30 天',
      tables: ['sessions'],
      forget: (now, manager) =>
        this.sessions.removeOlderThan(new Date(now.getTime() - ABSOLUTE_END_MS), manager),
    });
  }

  async start(
    { person, way, device, replaces }: SessionStart,
    manager: EntityManager,
  ): Promise<StartedSession> {
    if (replaces !== null) await this.sessions.end(replaces, manager);
    const startedAt = new Date(this.clock.now());
    const started = await this.open({ startedAt, way, device, secondFactorAt: null }, person, manager);
    this.log.log({ personId: person.id, way }, 'signed in');
    return started;
  }

  /**
   * A new token for the same sign-in, with the second factor proven; the old token ends. The day on which the session
   * ends stays: proving it again does not make a session immortal.
   */
  async proveSecondFactor({ sessionId }: Actor, manager: EntityManager): Promise<Outcome<StartedSession>> {
    const earlier = await this.sessions.find(sessionId, manager);
    const person = earlier === null ? null : await this.people.find(earlier.personId, manager);
    if (earlier === null || person === null) return refuse(sessionEnded);
    await this.sessions.end(earlier.id, manager);
    const { startedAt, way, device } = earlier;
    const proven = { startedAt, way, device, secondFactorAt: new Date(this.clock.now()) };
    const started = await this.open(proven, person, manager);
    this.log.log({ personId: person.id }, 'second factor proven');
    return ok(started);
  }

  /** Refused when another request signed out since the gate let this one in. */
  async current({ personId, sessionId }: Actor): Promise<Outcome<Session>> {
    const [person, session] = await Promise.all([this.people.find(personId), this.sessions.find(sessionId)]);
    if (person === null || session === null) return refuse(sessionEnded);
    return ok(await this.shown(session, person));
  }

  /** The person's own that still hold, the last used first. */
  async listOf(personId: string): Promise<SessionEntity[]> {
    const now = this.clock.now();
    return (await this.sessions.findOf(personId)).filter((session) => isLive(session, now));
  }

  end(sessionId: string): Promise<boolean> {
    return this.sessions.end(sessionId);
  }

  /** False when the person has no such session. */
  endOf(personId: string, sessionId: string): Promise<boolean> {
    return this.sessions.endOf(personId, sessionId);
  }

  endOthers({ personId, sessionId }: Actor, manager: EntityManager): Promise<number> {
    return this.sessions.endOthers(personId, sessionId, manager);
  }

  /** Whoever is at another device has to sign in again, and so has the person. */
  endAll(personId: string, manager: EntityManager): Promise<number> {
    return this.sessions.endAll(personId, manager);
  }

  /** The second factor was changed: each session has to prove the new one. */
  forgetProofs(personId: string, manager: EntityManager): Promise<void> {
    return this.sessions.forgetProofs(personId, manager);
  }

  /** Counts a wrong code of the second factor, and ends the session at `most`. Null: the session is no more. */
  async countWrongCode(sessionId: string, most: number, manager: EntityManager): Promise<number | null> {
    const wrong = await this.sessions.countWrongCode(sessionId, manager);
    if (wrong !== null && wrong >= most) await this.sessions.end(sessionId, manager);
    return wrong;
  }

  /** A token that nobody has had before; it is handed out this once. */
  private async open(
    opening: Pick<SessionEntity, 'startedAt' | 'way' | 'device' | 'secondFactorAt'>,
    person: PersonEntity,
    manager: EntityManager,
  ): Promise<StartedSession> {
    const token = newSessionToken();
    const session: SessionEntity = {
      ...opening,
      id: randomUUID(),
      tokenHash: tokenHash(token),
      personId: person.id,
      usedAt: new Date(this.clock.now()),
    };
    await this.sessions.start(session, manager);
    return { token, ...(await this.shown(session, person, manager)) };
  }

  private async shown(
    session: SessionEntity,
    entity: PersonEntity,
    manager?: EntityManager,
  ): Promise<Session> {
    const person = await this.people.shown(entity, manager);
    const needed = !entity.demo && person.roles.some(({ role }) => needsSecondFactor(role));
    const { idleEndsAt, endsAt } = sessionEnds(session);
    return {
      person,
      way: session.way,
      secondFactor: !needed ? 'not-needed' : session.secondFactorAt === null ? 'due' : 'passed',
      idleEndsAt: idleEndsAt.toISOString(),
      endsAt: endsAt.toISOString(),
    };
  }
}
