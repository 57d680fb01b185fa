import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate, type Outcome, ok, versionOn } from '@yingshang/shared/kernel';
import { scoringSettings } from '@yingshang/shared/scoring';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { Fairness, type WeighedRating } from '../fairness';
import { type Rating, Ratings } from '../ratings';
import { type ClosingPlan, planClosing } from './closing-plan';
import { OfficeTexts, statementsOf } from './office-texts.service';
import { PublishedScores } from './published-scores.service';
import { type KeptRow, ReputationRepository } from './reputation.repository';
import { reputationFigures } from './reputation-figures';

export interface Closed {
  readonly batches: number;
  readonly ratings: number;
}

/**
 * Makes ratings public: at the end of a day, in batches. Whatever it reads it reads before its transaction, since it
 * changes nothing that others wait for; what another process closed meanwhile is refused by the batch's key.
 */
@Injectable()
export class BatchClosing {
  constructor(
    private readonly repository: ReputationRepository,
    private readonly ratings: Ratings,
    private readonly fairness: Fairness,
    private readonly texts: OfficeTexts,
    private readonly scores: PublishedScores,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Closes yesterday and what is left of the days before it, once: a day that is going on stays shut. */
  async catchUp(): Promise<Outcome<Closed>> {
    const day = addDays(this.clock.today(), -1);
    if (await this.repository.isDone(day)) return ok({ batches: 0, ratings: 0 });
    let batches = 0;
    let ratings = 0;
    for (const unitId of await this.repository.unitsToClose(day)) {
      const closed = await this.closeUnit(unitId, day);
      if (!closed.ok) return closed;
      batches += closed.value > 0 ? 1 : 0;
      ratings += closed.value;
    }
    await this.repository.setDone(day);
    return ok({ batches, ratings });
  }

  /** How many ratings became public. */
  private async closeUnit(unitId: string, day: CalendarDate): Promise<Outcome<number>> {
    // First: it looks at days that nobody has looked at, and may hold ratings back.
    const weighed = await this.fairness.weighed(unitId, day);
    const kept = await this.repository.rowsOf(unitId);
    const given = (await this.ratings.ofUnit(unitId)).filter((rating) => rating.day <= day);
    const plan = await this.planOf(given, kept, weighed);
    if (plan === null) return ok(0);
    const by = { day, settings: versionOn(day, scoringSettings) };
    const figures = reputationFigures(publicRatings(weighed, given, kept, plan, day), by);
    return this.transactions.run(async (manager) => {
      if (!(await this.repository.keep({ unitId, day, ...plan, figures }, manager))) return ok(0);
      await this.scores.keep(unitId, figures, by, manager);
      return ok(plan.batch?.length ?? 0);
    });
  }

  private async planOf(
    given: readonly Rating[],
    kept: readonly KeptRow[],
    weighed: readonly WeighedRating[],
  ): Promise<ClosingPlan | null> {
    const clusters = new Map(weighed.map(({ ratingId, cluster }) => [ratingId, cluster]));
    const ratings = given.map((rating) => ({
      ...rating,
      statements: statementsOf(rating),
      cluster: clusters.get(rating.id) ?? null,
    }));
    return planClosing(
      ratings,
      kept,
      await this.texts.passed(ratings.flatMap(({ statements }) => statements)),
    );
  }
}

/** Those that weigh something and stand in a batch, this day's among them. */
function publicRatings(
  weighed: readonly WeighedRating[],
  given: readonly Rating[],
  kept: readonly KeptRow[],
  { batch }: ClosingPlan,
  day: CalendarDate,
) {
  const closings = new Map(kept.map(({ ratingId, closedOn }) => [ratingId, closedOn]));
  for (const { ratingId } of batch ?? []) closings.set(ratingId, day);
  const seeds = new Set(given.filter(({ seeded }) => seeded).map(({ id }) => id));
  return weighed.flatMap(({ ratingId, stars, weight, cluster }) => {
    const closedOn = closings.get(ratingId);
    return closedOn === undefined ? [] : [{ stars, weight, cluster, closedOn, seeded: seeds.has(ratingId) }];
  });
}
