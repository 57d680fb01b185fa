import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReleasedDrawsRepository } from './released-draws.repository';

/** Draws whose results are out, for what comes after them. */
@Injectable()
export class ReleasedDraws {
  constructor(private readonly repository: ReleasedDrawsRepository) {}

  /** Null: the results are not out. */
  releasedAt(planId: string, manager?: EntityManager) {
    return this.repository.releasedAt(planId, manager);
  }

  releasedPlans() {
    return this.repository.releasedPlans();
  }

  /** What came out for every line, in the order of the roll. */
  results(planId: string, manager?: EntityManager) {
    return this.repository.results(planId, manager);
  }

  /** By line; those whose application is still kept. */
  applicationsOf(planId: string, seqs: readonly number[], manager?: EntityManager) {
    return this.repository.applicationsOf(planId, seqs, manager);
  }

  /** The next lines after one, with their applications. */
  applicationsAfter(
    planId: string,
    page: { readonly after: number; readonly most: number },
    manager: EntityManager,
  ) {
    return this.repository.applicationsAfter(planId, page, manager);
  }

  /** Of applications, in draws whose results are out; the newest draw first. */
  linesOf(applicationIds: readonly string[], manager?: EntityManager) {
    return this.repository.linesOf(applicationIds, manager);
  }

  /** Placements outside the seats that two people agreed on, of lines of the roll, in the order of the agreement. */
  annexesOf(planId: string, manager?: EntityManager) {
    return this.repository.annexesOf(planId, manager);
  }
}
