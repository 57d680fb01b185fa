import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { type CalendarDate, ok, SHANGHAI_OFFSET_MS } from '@yingshang/shared/kernel';
import { settingsOn } from '@yingshang/shared/scoring';
import type { EntityManager } from 'typeorm';
import { type DemoRating, demoRatings } from '../../demo-city/ratings';
import { Transactions } from '../../platform/database';
import { CityService } from '../city';
import { LoadWatchers } from '../city-packs';
import { Ratings } from '../ratings';
import { DemoReputationsRepository } from './demo-reputations.repository';
import { reputationFigures } from './reputation-figures';
import { type DatedRating, pastBatches } from './seeded-history';

/** One insert takes so many rows: each has some twenty values, and a query at most 65,535. */
const AT_ONCE = 1_000;
const NOON_MS = 12 * 3_600_000;
/** In the words that the rater would read. */
const BURST_REASON = '短时间内好评异常集中，正在核查，暂不计入评分。';

/** Thirteen months of made-up ratings of the fictional district, as if they had been given and made public day by day. */
@Injectable()
export class DemoReputationFilling implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly repository: DemoReputationsRepository,
    private readonly ratings: Ratings,
    private readonly city: CityService,
    private readonly transactions: Transactions,
    private readonly loads: LoadWatchers,
  ) {}

  onModuleInit(): void {
    this.loads.add(() => this.fill());
  }

  /** A load that was killed before it came to this. */
  onApplicationBootstrap(): Promise<void> {
    return this.fill();
  }

  /** Once: a second load finds them and changes nothing. A real city gets none. */
  private async fill(): Promise<void> {
    const city = await this.city.loaded();
    if (city === null || !city.demo || (await this.repository.isFilled())) return;
    const units = await this.repository.demoUnits();
    const made = demoRatings(units, city.anchorDate);
    await this.transactions.run(async (manager) => {
      await this.repository.lock(manager);
      // Another process may have filled it meanwhile.
      if (!(await this.repository.isFilled(manager))) await this.keep(made, manager);
      return ok(null);
    });
  }

  private async keep(made: readonly DemoRating[], manager: EntityManager): Promise<void> {
    for (let at = 0; at < made.length; at += AT_ONCE)
      await this.ratings.seed(made.slice(at, at + AT_ONCE).map(ratingRow), manager);
    const byUnit = new Map<string, DemoRating[]>();
    for (const rating of made) byUnit.set(rating.unitId, [...(byUnit.get(rating.unitId) ?? []), rating]);
    for (const [unitId, own] of byUnit) await this.fillUnit(unitId, own, manager);
  }

  private async fillUnit(unitId: string, made: readonly DemoRating[], manager: EntityManager): Promise<void> {
    const batches = pastBatches(made.map(closingRating), new Map());
    const last = batches.at(-1);
    if (last === undefined) return;
    const weights = new Map(made.map(({ id, weight }) => [id, weight]));
    const published = batches.flatMap(({ closedOn, rows }) =>
      // A made-up rating has no rater, so it hangs together with no other.
      rows.map(({ ratingId: cluster, stars }) => ({
        stars,
        weight: weights.get(cluster) ?? 0,
        cluster,
        closedOn,
        seeded: true,
      })),
    );
    const figures = reputationFigures(published, NO_CASES, {
      day: last.closedOn,
      settings: settingsOn(last.closedOn),
    });
    await this.repository.keep({ unitId, batches, figures }, manager);
  }
}

const NO_CASES = { cases: 0, answered: 0, confirmed: 0 };

function ratingRow({ burst, text: _text, answer: _answer, prompts, day, ...rating }: DemoRating) {
  return {
    ...rating,
    officerId: null,
    prompts: [...prompts],
    day,
    ratedAt: noonOf(day),
    named: false,
    standing: burst ? ('quarantined' as const) : ('counted' as const),
    standingReason: burst ? BURST_REASON : null,
    statementId: null,
    statementCommitment: null,
    supplementId: null,
    supplementCommitment: null,
    supplementDay: null,
    seeded: true,
  };
}

function noonOf(day: CalendarDate): Date {
  return new Date(Date.parse(day) - SHANGHAI_OFFSET_MS + NOON_MS);
}

function closingRating({ id, stars, prompts, promptsVersion, day, burst }: DemoRating): DatedRating {
  const standing = burst ? 'quarantined' : 'counted';
  return { id, stars, prompts, promptsVersion, day, standing, seeded: true, statements: [], cluster: id };
}
