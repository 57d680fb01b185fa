import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RaterIdentities } from '../ratings';
import { FairnessRepository, type SettledRating } from './fairness.repository';
import type { HeldOutcome, HeldRatingEntity } from './held-rating.entity';
import type { RatingFindingEntity } from './rating-finding.entity';
import type { StandingEventEntity } from './standing-event.entity';

export type OpenFinding = Readonly<RatingFindingEntity> & { readonly open: number };

/** Findings for those who decide about them. */
@Injectable()
export class Findings {
  constructor(
    private readonly repository: FairnessRepository,
    private readonly identities: RaterIdentities,
  ) {}

  of(unitIds: readonly string[], most: number): Promise<readonly OpenFinding[]> {
    return this.repository.findings(unitIds, most);
  }

  find(id: string, manager?: EntityManager): Promise<Readonly<RatingFindingEntity> | null> {
    return this.repository.finding(id, manager);
  }

  held(findingId: string, manager?: EntityManager): Promise<readonly HeldRatingEntity[]> {
    return this.repository.held(findingId, manager);
  }

  /** @returns the ratings that nobody had decided about */
  settle(
    which: { readonly findingId: string; readonly places: readonly number[] },
    outcome: HeldOutcome,
    manager: EntityManager,
  ): Promise<readonly SettledRating[]> {
    return this.repository.settle(which, outcome, manager);
  }

  countOpen(unitIds: readonly string[]): Promise<number> {
    return this.repository.countOpenFindings(unitIds);
  }

  /** Where a rating is or was held, and what became of it there. */
  holdsOf(ratingId: string): Promise<readonly HeldRatingEntity[]> {
    return this.repository.holdsOf(ratingId);
  }

  /** A decision about the rating itself ends every finding's hold on it. */
  settleRating(ratingId: string, outcome: HeldOutcome, manager: EntityManager): Promise<void> {
    return this.repository.settleRating(ratingId, outcome, manager);
  }

  /** Every change of a rating's standing, for its rater. */
  eventsOf(ratingId: string): Promise<readonly StandingEventEntity[]> {
    return this.repository.eventsOf(ratingId);
  }

  clustersOf(unitId: string, manager?: EntityManager): Promise<ReadonlyMap<string, string>> {
    return this.repository.clustersOf(unitId, manager);
  }

  /** Whether the person gave one of these ratings, or one that belongs together with one of them. */
  async isLinked(
    personId: string,
    { unitId, ratingIds }: { readonly unitId: string; readonly ratingIds: readonly string[] },
    manager: EntityManager,
  ): Promise<boolean> {
    const clusters = await this.repository.clustersOf(unitId, manager);
    const asked = new Set(ratingIds.map((id) => clusters.get(id) ?? id));
    const together = [...clusters].filter(([, cluster]) => asked.has(cluster)).map(([id]) => id);
    const raters = await this.identities.of([...new Set([...ratingIds, ...together])], manager);
    return raters.some((rater) => rater.personId === personId);
  }
}
