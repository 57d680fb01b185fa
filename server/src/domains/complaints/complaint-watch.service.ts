import { Injectable } from '@nestjs/common';
import { type ComplaintActor, isOfTheirs } from '@yingshang/shared/complaints';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { isOutside, worksIn } from '@yingshang/shared/follow-ups';
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
  /** Units in which they work: of what is nobody's, that which one of these handed back is not shown to them. */
  readonly worksIn: readonly string[];
}

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
    return {
      unitIds: new Set(outside.map(({ id }) => id)),
      unowned: ofTheCity && supervises,
      worksIn: worksIn(actor.roles),
    };
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

export function isWatched(row: Pick<ComplaintRow, 'unitId' | 'handedBackBy'>, watched: Watched): boolean {
  if (row.unitId !== null) return watched.unitIds.has(row.unitId);
  return watched.unowned && !isOfTheirs(row, watched.worksIn);
}

export const asSupervisor = ({ roles }: Actor): ComplaintActor => ({
  role: 'supervisor',
  worksIn: worksIn(roles),
});
