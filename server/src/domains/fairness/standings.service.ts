import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type FindingKind, findingKind, groundNames, heldWords } from '@yingshang/shared/contracts/fairness';
import type { RatingStanding } from '@yingshang/shared/contracts/ratings';
import type { JsonObject } from '@yingshang/shared/kernel';
import { commit } from '@yingshang/shared/ledger';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Ledger, LedgerSubjects } from '../ledger';
import { Ratings } from '../ratings';
import { FairnessRepository } from './fairness.repository';
import type { StandingEventEntity, StandingReason } from './standing-event.entity';

export interface StandingDecision {
  readonly unitId: string;
  readonly ratingIds: readonly string[];
  readonly standing: RatingStanding;
  readonly because: StandingReason;
}

const SALT_BYTES = 32;

/** Holds ratings back, lets them in again, removes them: never without a public event of its own. */
@Injectable()
export class Standings {
  constructor(
    private readonly repository: FairnessRepository,
    private readonly ratings: Ratings,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
    subjects: LedgerSubjects,
  ) {
    subjects.register({
      kind: 'rating-standing',
      contentsOf: async (ids, manager) =>
        new Map((await repository.events(ids, manager)).map((event) => [event.id, contentOf(event)])),
      subjectsAfter: (after, most, manager) => repository.eventsAfter(after, most, manager),
    });
  }

  /** Those that stand so already are left alone. */
  async change(
    { unitId, ratingIds, standing, because }: StandingDecision,
    manager: EntityManager,
  ): Promise<void> {
    const known = await this.ratings.many(ratingIds, manager);
    const changed = [...known.values()].filter((rating) => rating.standing !== standing).map(({ id }) => id);
    if (changed.length === 0) return;
    const day = this.clock.today();
    const before = await this.repository.countEvents(changed, manager);
    const events = changed.map(
      (ratingId): StandingEventEntity => ({
        id: randomUUID(),
        ratingId,
        unitId,
        standing,
        because,
        day,
        nth: (before.get(ratingId) ?? 0) + 1,
        salt: randomBytes(SALT_BYTES).toString('hex'),
      }),
    );
    await this.repository.addEvents(events, manager);
    await this.ratings.setStanding(changed, standing, manager, wordsFor(standing, because));
    const entries = events.map((event) => ({
      kind: 'rating-standing' as const,
      subject: event.id,
      content: contentOf(event),
    }));
    await this.ledger.record(entries, manager);
  }
}

/** No id of the rating, whose place in the log would tell its minute: a commitment that its rater can open. */
function contentOf({ unitId, standing, because, day, ratingId, salt }: StandingEventEntity): JsonObject {
  return { v: 1, unit: unitId, standing, because, day, rating: commit(salt, ratingId) };
}

function wordsFor(standing: RatingStanding, because: StandingReason): string | null {
  if (standing === 'counted') return null;
  if (isFinding(because)) return heldWords[because];
  return `经不受评价的部门核定，这次评价不再计入：${groundNames[because]}`;
}

function isFinding(because: StandingReason): because is FindingKind {
  return findingKind.safeParse(because).success;
}
