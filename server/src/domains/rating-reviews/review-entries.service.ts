import { Injectable } from '@nestjs/common';
import type { JsonObject } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Ledger, LedgerSubjects } from '../ledger';
import type { RatingAppealEntity } from './rating-appeal.entity';
import type { RatingDecisionEntity } from './rating-decision.entity';
import { RatingReviewsRepository } from './rating-reviews.repository';

/** Appeals and decisions on the ledger: as hashes, so that nobody learns who appealed about what. */
@Injectable()
export class ReviewEntries {
  constructor(
    private readonly ledger: Ledger,
    subjects: LedgerSubjects,
    repository: RatingReviewsRepository,
  ) {
    subjects.register({
      kind: 'appeal',
      async contentsOf(ids, manager) {
        const appeals = await repository.appeals(ids, manager);
        const decisions = await repository.decisions(ids, manager);
        return new Map([
          ...appeals.map((one) => [one.id, ofAppeal(one)] as const),
          ...decisions.map((one) => [one.id, ofDecision(one)] as const),
        ]);
      },
    });
  }

  async filed(appeal: RatingAppealEntity, manager: EntityManager): Promise<void> {
    await this.ledger.record([{ kind: 'appeal', subject: appeal.id, content: ofAppeal(appeal) }], manager);
  }

  async decided(decision: RatingDecisionEntity, manager: EntityManager): Promise<void> {
    await this.ledger.record(
      [{ kind: 'appeal', subject: decision.id, content: ofDecision(decision) }],
      manager,
    );
  }
}

function ofAppeal({
  id,
  ratingId,
  side,
  unitId,
  ground,
  commitment,
  filedOn,
  dueOn,
}: RatingAppealEntity): JsonObject {
  return {
    v: 1,
    appeal: id,
    rating: ratingId,
    side,
    unit: unitId,
    ground,
    statement: commitment,
    day: filedOn,
    due: dueOn,
  };
}

function ofDecision(decision: RatingDecisionEntity): JsonObject {
  const { id, findingId, appealId, unitId, outcome, ground, reason, count, day } = decision;
  return {
    v: 1,
    decision: id,
    finding: findingId,
    appeal: appealId,
    unit: unitId,
    outcome,
    ground,
    reason,
    count,
    day,
  };
}
