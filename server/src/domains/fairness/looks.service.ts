import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { addDays, type CalendarDate, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { RoleGrantsService } from '../identity';
import { RaterIdentities, type RaterIdentity, type Rating, Ratings } from '../ratings';
import { ServiceCardsService } from '../service-cards';
import { FairnessRepository } from './fairness.repository';
import { type Found, findingsOn, type LookedAt } from './finding-rules';
import { tiedRatings } from './rating-ties';
import { Standings } from './standings.service';

/** A statement takes no more parameters than 65,535. */
const RATERS_AT_ONCE = 10_000;

/**
 * Looks at the ratings of days that ended. Not at each rating as it comes: what is held goes onto the public ledger,
 * and a public entry in the minute of the rating would tell when it was given.
 */
@Injectable()
export class Looks {
  constructor(
    private readonly repository: FairnessRepository,
    private readonly ratings: Ratings,
    private readonly identities: RaterIdentities,
    private readonly standings: Standings,
    private readonly cards: ServiceCardsService,
    private readonly grants: RoleGrantsService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Every unit that was rated on a day nobody has looked at; returns how many ratings are held. */
  async catchUp(): Promise<number> {
    const until = this.lastDay();
    let held = 0;
    for (const unitId of await this.repository.unitsToLookAt(until))
      held += await this.through(unitId, until);
    return held;
  }

  /** The last day that ended. */
  lastDay(): CalendarDate {
    return addDays(this.clock.today(), -1);
  }

  /** Looks at every day of the unit up to one that ended, once; returns how many ratings are held. */
  async through(unitId: string, until: CalendarDate): Promise<number> {
    const staff = await this.staffInLineOf(unitId);
    const looked = await this.transactions.run(async (manager) => {
      const done = await this.repository.lockLook(unitId, manager);
      if (done >= until) return ok(0);
      const ratings = await this.lookedAt({ unitId, until, staff }, manager);
      const found = foundAfter(done, ratings);
      for (const one of found) await this.keep(unitId, one, manager);
      await this.repository.setLook(unitId, until, manager);
      return ok(found.reduce((sum, { ratingIds }) => sum + ratingIds.length, 0));
    });
    return looked.ok ? looked.value : 0;
  }

  private async keep(unitId: string, found: Found, manager: EntityManager): Promise<void> {
    const { kind, direction, from, to, figures, ratingIds } = found;
    const foundOn = this.clock.today();
    const finding = { id: randomUUID(), kind, unitId, direction, fromDay: from, toDay: to, figures, foundOn };
    await this.repository.addFinding(finding, ratingIds, manager);
    await this.standings.change({ unitId, ratingIds, standing: 'quarantined', because: kind }, manager);
  }

  private async lookedAt(
    { unitId, until, staff }: { unitId: string; until: CalendarDate; staff: ReadonlySet<string> },
    manager: EntityManager,
  ): Promise<LookedAt[]> {
    const all = await this.ratings.ofUnit(unitId, manager);
    const ratings = all.filter(({ day, weight }) => day <= until && weight > 0);
    const raters = await this.ratersOf(ratings, manager);
    const earlier = await this.repository.clustersOf(unitId, manager);
    const clusters = tiedRatings(ratings, { raters, earlier, staff });
    const moved = [...clusters].filter(([id, cluster]) => earlier.get(id) !== cluster);
    const on = this.clock.today();
    await this.repository.keepClusters(unitId, { clusters: new Map(moved), on }, manager);
    const settled = await this.repository.settledOf(
      ratings.map(({ id }) => id),
      manager,
    );
    return ratings.map((rating) => {
      const identity = identityOf(rating, raters.get(rating.id));
      return {
        ...rating,
        counted: rating.standing === 'counted' && !settled.has(rating.id),
        cluster: clusters.get(rating.id) ?? rating.id,
        identity,
        staff: staff.has(raters.get(rating.id)?.personId ?? ''),
      };
    });
  }

  private async ratersOf(
    ratings: readonly Rating[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, RaterIdentity>> {
    const found = new Map<string, RaterIdentity>();
    for (let at = 0; at < ratings.length; at += RATERS_AT_ONCE) {
      const ids = ratings.slice(at, at + RATERS_AT_ONCE).map(({ id }) => id);
      for (const rater of await this.identities.of(ids, manager)) found.set(rater.ratingId, rater);
    }
    return found;
  }

  /** Whoever works in the unit, above it or below it. */
  private async staffInLineOf(unitId: string): Promise<ReadonlySet<string>> {
    const above = await this.cards.pathOf(unitId);
    const within = await this.cards.unitsWithin(unitId);
    const unitIds = [...new Set([unitId, ...above, ...within.map(({ id }) => id)])];
    const grants = await this.grants.find({ unitIds });
    return new Set(grants.map(({ personId }) => personId));
  }
}

function identityOf({ channel }: Rating, rater: RaterIdentity | undefined): string | null {
  if (rater === undefined || channel === 'display') return null;
  return rater.personId ?? rater.visitorId;
}

/** Day by day, as if somebody had looked every evening: what one evening holds the next does not count. */
function foundAfter(done: CalendarDate, ratings: readonly LookedAt[]): Found[] {
  const held = new Set<string>();
  const days = [...new Set(ratings.map(({ day }) => day))].filter((day) => day > done).toSorted();
  return days.flatMap((day) => {
    const now = ratings.map((one) => (held.has(one.id) ? { ...one, counted: false } : one));
    const found = findingsOn(day, now);
    for (const { ratingIds } of found) for (const id of ratingIds) held.add(id);
    return found;
  });
}
