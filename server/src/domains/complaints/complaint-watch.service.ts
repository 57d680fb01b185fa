import { Injectable } from '@nestjs/common';
import type { ComplaintActor } from '@yingshang/shared/complaints';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { isOutside } from '@yingshang/shared/follow-ups';
import type { EntityManager } from 'typeorm';
import { ServiceCardsService } from '../service-cards';
import type { ComplaintEntity } from './complaint.entity';
import type { ComplaintRow } from './complaint-row';
import { ComplaintsRepository } from './complaints.repository';

/** What somebody watches over from outside, in the name of one unit. */
export interface Watched {
  readonly unitIds: ReadonlySet<string>;
  /** Complaints of no unit, too: nobody knows yet whose they are, or a unit handed them back. */
  readonly unowned: boolean;
}

const WORKING: ReadonlySet<string> = new Set(['officer', 'handler', 'lead']);

/** Which complaints a supervisor watches over without working in the unit. */
@Injectable()
export class ComplaintWatch {
  constructor(
    private readonly cards: ServiceCardsService,
    private readonly repository: ComplaintsRepository,
  ) {}

  /** `unitId`: where the caller is supervisor. What is nobody's is for bodies of the city's own level. */
  async watched(actor: Actor, unitId: string): Promise<Watched> {
    const within = await this.cards.unitsWithin(unitId);
    const outside = within.filter(({ id, path }) => isOutside(actor.roles, { unitId: id, path }));
    const ofTheCity = within.some(({ id, path }) => id === unitId && path.length === 1);
    const supervises = actor.roles.some((grant) => grant.role === 'supervisor' && grant.unitId === unitId);
    return { unitIds: new Set(outside.map(({ id }) => id)), unowned: ofTheCity && supervises };
  }

  async watchesOver(actor: Actor, unitId: string): Promise<boolean> {
    return isOutside(actor.roles, { unitId, path: await this.cards.pathOf(unitId) });
  }

  /** Null for a complaint that is not there, or that this supervisor does not watch over. */
  async find(
    actor: Actor,
    unitId: string,
    caseId: string,
    manager?: EntityManager,
  ): Promise<ComplaintEntity | null> {
    const row = await this.repository.find(caseId, manager);
    return row !== null && isWatched(row, await this.watched(actor, unitId)) ? row : null;
  }
}

export function isWatched({ unitId }: Pick<ComplaintRow, 'unitId'>, { unitIds, unowned }: Watched): boolean {
  return unitId === null ? unowned : unitIds.has(unitId);
}

export function asSupervisor({ roles }: Actor): ComplaintActor {
  const worksIn = roles.filter(({ role }) => WORKING.has(role)).map(({ unitId }) => unitId);
  return { role: 'supervisor', worksIn: [...new Set(worksIn)] };
}
