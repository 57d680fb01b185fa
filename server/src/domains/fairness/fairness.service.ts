import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  EVENTS_SHOWN,
  type getScoringRules,
  type listStandingChanges,
  type listStandingEvents,
} from '@yingshang/shared/contracts/fairness';
import { type CalendarDate, type Outcome, ok, versionOn } from '@yingshang/shared/kernel';
import { burstRule, scoringSettings, type WeightedRating } from '@yingshang/shared/scoring';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Ratings } from '../ratings';
import { ServiceCardsService, unknownUnit } from '../service-cards';
import { FairnessRepository } from './fairness.repository';
import { Looks } from './looks.service';

/** A rating that counts, with what it weighs and with whose it belongs together. */
export interface WeighedRating extends WeightedRating {
  readonly ratingId: string;
  readonly day: CalendarDate;
}

/** Which ratings count, and how much. */
@Injectable()
export class Fairness {
  constructor(
    private readonly repository: FairnessRepository,
    private readonly ratings: Ratings,
    private readonly looks: Looks,
    private readonly cards: ServiceCardsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Ratings of the unit up to a day that ended, without those held back, removed, or that weigh nothing. Looks first at
   * the days that nobody has looked at, so that nothing counts unseen; not to be called inside a transaction.
   */
  async weighed(
    unitId: string,
    until: CalendarDate = this.looks.lastDay(),
  ): Promise<readonly WeighedRating[]> {
    const last = until < this.looks.lastDay() ? until : this.looks.lastDay();
    await this.looks.through(unitId, last);
    const clusters = await this.repository.clustersOf(unitId);
    const all = await this.ratings.ofUnit(unitId);
    return all
      .filter(({ day, standing, weight }) => day <= last && standing === 'counted' && weight > 0)
      .map(({ id, stars, weight, day }) => ({
        ratingId: id,
        stars,
        weight,
        day,
        cluster: clusters.get(id) ?? id,
      }));
  }

  /** What the public sees of ratings that do not count: by month and reason, nothing of a single one. */
  async changes(unitId: string): Promise<Outcome<ResponseOf<typeof listStandingChanges>>> {
    const unit = await this.cards.findUnit(unitId);
    if (unit === null) return unknownUnit(unitId);
    const counts = await this.repository.countStanding(unitId);
    return ok({ unitName: unit.name, ...counts, changes: await this.repository.changesOf(unitId) });
  }

  /** Each public entry by itself; those of a day in the order of their ids, which says nothing. */
  async events(
    unitId: string,
    after: string | null,
  ): Promise<Outcome<ResponseOf<typeof listStandingEvents>>> {
    if ((await this.cards.findUnit(unitId)) === null) return unknownUnit(unitId);
    const [day = null, id = null] = after?.split('/') ?? [];
    const found = await this.repository.publicEvents(unitId, { day, id }, EVENTS_SHOWN + 1);
    const items = found.slice(0, EVENTS_SHOWN);
    const last = items.at(-1);
    return ok({ items, next: found.length > items.length && last ? `${last.day}/${last.id}` : null });
  }

  rules(): ResponseOf<typeof getScoringRules> {
    const { before, spans, least, tail } = burstRule;
    return {
      current: versionOn(this.clock.today(), scoringSettings).version,
      versions: [...scoringSettings],
      bursts: { before, longest: Math.max(...spans), least, tail },
    };
  }

  /** For the demo's reset. */
  forgetAll(manager: EntityManager): Promise<void> {
    return this.repository.removeAll(manager);
  }
}
