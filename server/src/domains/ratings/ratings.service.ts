import { Injectable } from '@nestjs/common';
import type { RatingStanding } from '@yingshang/shared/contracts/ratings';
import type { EntityManager } from 'typeorm';
import { Ledger } from '../ledger';
import { Statements } from '../statements';
import type { Who } from './raters.repository';
import { RatersRepository } from './raters.repository';
import { contentOf } from './rating-record';
import { type Rating, RatingWatchers } from './rating-watchers';
import { RatingsRepository } from './ratings.repository';

/** Ratings for the domains above, without who gave them. */
@Injectable()
export class Ratings {
  constructor(
    private readonly repository: RatingsRepository,
    private readonly raters: RatersRepository,
    private readonly watchers: RatingWatchers,
    private readonly statements: Statements,
    private readonly ledger: Ledger,
  ) {}

  find(id: string, manager?: EntityManager): Promise<Rating | null> {
    return this.repository.find(id, manager);
  }

  async many(ids: readonly string[], manager?: EntityManager): Promise<ReadonlyMap<string, Rating>> {
    const found = await this.repository.many(ids, manager);
    return new Map(found.map((rating) => [rating.id, rating]));
  }

  /** The rating whose words or supplement this is; null where it is none's. */
  idOfStatement(statementId: string): Promise<string | null> {
    return this.repository.idOfStatement(statementId);
  }

  /** All of a unit, whatever their standing; ordered by id, which says nothing. */
  ofUnit(unitId: string, manager?: EntityManager): Promise<readonly Rating[]> {
    return this.repository.ofUnit(unitId, manager);
  }

  /**
   * Holds ratings back, removes them or lets them count again. The reason is what the rater reads. What led to it goes
   * onto the ledger by whoever decides.
   */
  async setStanding(
    ids: readonly string[],
    standing: RatingStanding,
    manager: EntityManager,
    reason: string | null = null,
  ): Promise<void> {
    const changed = await this.repository.setStanding(ids, { standing, reason }, manager);
    for (const rating of await this.repository.many(changed, manager))
      await this.watchers.tell('standing', rating, manager);
  }

  /** Made-up ratings of the demo, without raters; on the log like all others, marked there as made up. */
  async seed(ratings: readonly Rating[], manager: EntityManager): Promise<void> {
    const made = ratings.map((rating) => ({ ...rating, seeded: true }));
    await this.repository.addMany(made, manager);
    const entries = made.map((rating) => ({
      kind: 'rating' as const,
      subject: rating.id,
      content: contentOf(rating),
    }));
    await this.ledger.record(entries, manager);
  }

  /** Whether this person or device gave it: for confirming a case, and nothing else. */
  async isRater(ratingId: string, who: Who, manager?: EntityManager): Promise<boolean> {
    const [rater] = await this.raters.of([ratingId], manager);
    if (rater === undefined) return false;
    if (rater.personId !== null) return rater.personId === who.personId;
    return rater.visitorId === who.visitorId;
  }

  /**
   * For the demo's reset, which says so on the log: all of them, what was written in them, and who gave them.
   * @returns how many somebody had given; made-up ones are made anew.
   */
  async forgetAll(manager: EntityManager): Promise<number> {
    await this.statements.destroy(await this.repository.statementIds(manager), manager);
    const given = await this.raters.removeAll(manager);
    await this.repository.removeAll(manager);
    return given;
  }

  /** The rating of a ticket, for its rater alone. */
  async ofTicket(ticket: string, who: Who, manager?: EntityManager): Promise<Rating | null> {
    const rater = await this.raters.ofTicket(ticket, who, manager);
    return rater === null ? null : this.repository.find(rater.ratingId, manager);
  }

  /** Who gave it, where they wanted the unit to know; null for an anonymous one, and after the rater was erased. */
  async namedRater(
    ratingId: string,
  ): Promise<{ readonly personId: string; readonly enterpriseId: string | null } | null> {
    if ((await this.repository.find(ratingId))?.named !== true) return null;
    const [rater] = await this.raters.of([ratingId]);
    return rater?.personId == null ? null : { personId: rater.personId, enterpriseId: rater.enterpriseId };
  }

  /**
   * Whom to tell, and the ticket by which to name the rating in what they are told; null for a device, and after the
   * rater was erased. A notice that named the rating itself would join it with its rater.
   */
  async tellable(
    ratingId: string,
    manager?: EntityManager,
  ): Promise<{ readonly personId: string; readonly ticket: string } | null> {
    const [rater] = await this.raters.of([ratingId], manager);
    return rater?.personId == null ? null : { personId: rater.personId, ticket: rater.ticket };
  }
}
