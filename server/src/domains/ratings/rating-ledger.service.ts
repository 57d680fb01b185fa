import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LedgerSubjects, type NestedText } from '../ledger';
import { Statements } from '../statements';
import { contentOf, supplementOf } from './rating-record';
import type { Rating } from './rating-watchers';
import { RatingsRepository } from './ratings.repository';

/** Reads ratings and their supplements again for the audit, which holds them to the log. */
@Injectable()
export class RatingLedger {
  constructor(
    subjects: LedgerSubjects,
    private readonly ratings: RatingsRepository,
    private readonly statements: Statements,
  ) {
    subjects.register({
      kind: 'rating',
      contentsOf: async (ids, manager) =>
        new Map((await this.ratings.many(ids, manager)).map((rating) => [rating.id, contentOf(rating)])),
      textsOf: async (ids, manager) =>
        this.texts(
          await this.ratings.many(ids, manager),
          manager,
          ({ statementId, statementCommitment }) => ({
            id: statementId,
            commitment: statementCommitment,
          }),
        ),
      subjectsAfter: (after, most, manager) => this.ratings.idsAfter(after, most, manager),
    });
    subjects.register({
      kind: 'supplement',
      contentsOf: async (ids, manager) =>
        new Map(
          (await this.ratings.many(ids, manager)).flatMap((rating) => {
            const record = supplementOf(rating);
            return record === null ? [] : [[rating.id, record] as const];
          }),
        ),
      textsOf: async (ids, manager) =>
        this.texts(
          await this.ratings.many(ids, manager),
          manager,
          ({ supplementId, supplementCommitment }) => ({
            id: supplementId,
            commitment: supplementCommitment,
          }),
        ),
      subjectsAfter: (after, most, manager) => this.ratings.supplementedAfter(after, most, manager),
    });
  }

  private async texts(
    ratings: readonly Rating[],
    manager: EntityManager,
    partOf: (rating: Rating) => { readonly id: string | null; readonly commitment: string | null },
  ): Promise<ReadonlyMap<string, readonly NestedText[]>> {
    const written = ratings.flatMap((rating) => {
      const { id, commitment } = partOf(rating);
      return id === null || commitment === null ? [] : [{ subject: rating.id, id, commitment }];
    });
    const opened = await this.statements.openings(
      written.map(({ id }) => id),
      manager,
    );
    return new Map(
      written.map(({ subject, id, commitment }) => [
        subject,
        [{ commitment, opened: opened.get(id) ?? null }],
      ]),
    );
  }
}
