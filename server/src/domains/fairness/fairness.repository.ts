import { Injectable } from '@nestjs/common';
import type { StandingChange, StandingEvent } from '@yingshang/shared/contracts/fairness';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, In, IsNull } from 'typeorm';
import { type HeldOutcome, HeldRatingEntity } from './held-rating.entity';
import { RatingClusterEntity } from './rating-cluster.entity';
import { RatingFindingEntity } from './rating-finding.entity';
import { StandingEventEntity } from './standing-event.entity';

export interface SettledRating {
  readonly ratingId: string;
  readonly place: number;
}

@Injectable()
export class FairnessRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The last day looked at; nobody else looks at the unit until the transaction ends. */
  async lockLook(unitId: string, manager: EntityManager): Promise<CalendarDate> {
    await manager.query(
      `INSERT INTO fairness_looks (unit_id, through) VALUES ($1, '1970-01-01') ON CONFLICT DO NOTHING`,
      [unitId],
    );
    const [look] = await manager.query<{ through: CalendarDate }[]>(
      `SELECT to_char(through, 'YYYY-MM-DD') AS through FROM fairness_looks WHERE unit_id = $1 FOR UPDATE`,
      [unitId],
    );
    if (look === undefined) throw new Error(`the look at ${unitId} was deleted while it was taken`);
    return look.through;
  }

  async setLook(unitId: string, through: CalendarDate, manager: EntityManager): Promise<void> {
    await manager.query('UPDATE fairness_looks SET through = $2 WHERE unit_id = $1', [unitId, through]);
  }

  /** Units rated on days up to this one that nobody has looked at. */
  async unitsToLookAt(until: CalendarDate): Promise<string[]> {
    const units: { unit_id: string }[] = await this.dataSource.query(
      `SELECT DISTINCT rating.unit_id FROM ratings rating
       LEFT JOIN fairness_looks look ON look.unit_id = rating.unit_id
       WHERE rating.day <= $1 AND (look.through IS NULL OR rating.day > look.through)
       ORDER BY 1`,
      [until],
    );
    return units.map(({ unit_id }) => unit_id);
  }

  async clustersOf(unitId: string, manager?: EntityManager): Promise<ReadonlyMap<string, string>> {
    const found = await (manager ?? this.dataSource.manager).findBy(RatingClusterEntity, { unitId });
    return new Map(found.map(({ ratingId, clusterId }) => [ratingId, clusterId]));
  }

  async clustersOfMany(
    ratingIds: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ReadonlyMap<string, string>> {
    const found = await manager.query<{ id: string; cluster: string }[]>(
      `SELECT rating_id AS id, cluster_id AS cluster FROM rater.rating_clusters WHERE rating_id = ANY($1::uuid[])`,
      [ratingIds],
    );
    return new Map(found.map(({ id, cluster }) => [id, cluster]));
  }

  /** Of these, those whose cluster has others in it. A cluster is named by one of its ratings, or by one that is gone. */
  async sharedAmong(
    ratingIds: readonly string[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, string>> {
    const found = await manager.query<{ id: string; cluster: string }[]>(
      `SELECT one.id, coalesce(own.cluster_id, one.id) AS cluster FROM unnest($1::uuid[]) AS one(id)
       LEFT JOIN rater.rating_clusters own ON own.rating_id = one.id
       WHERE own.cluster_id <> one.id OR EXISTS (
         SELECT FROM rater.rating_clusters other WHERE other.cluster_id = one.id AND other.cluster_id <> other.rating_id)`,
      [ratingIds],
    );
    return new Map(found.map(({ id, cluster }) => [id, cluster]));
  }

  /** With the rating that names the cluster of one that moved: it may have been alone until then. */
  async changedSince(day: CalendarDate, manager: EntityManager): Promise<string[]> {
    const found = await manager.query<{ id: string }[]>(
      `SELECT rating_id AS id FROM rating_standing_events WHERE day >= $1
       UNION SELECT rating_id FROM rater.rating_clusters WHERE moved_on >= $1
       UNION SELECT cluster_id FROM rater.rating_clusters WHERE moved_on >= $1`,
      [day],
    );
    return found.map(({ id }) => id);
  }

  /** Of those that are new or belong elsewhere now. */
  async keepClusters(
    unitId: string,
    { clusters, on }: { readonly clusters: ReadonlyMap<string, string>; readonly on: CalendarDate },
    manager: EntityManager,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO rater.rating_clusters (rating_id, unit_id, cluster_id, moved_on)
       SELECT rating_id, $1, cluster_id, $4 FROM unnest($2::uuid[], $3::uuid[]) AS t (rating_id, cluster_id)
       ON CONFLICT (rating_id) DO UPDATE SET cluster_id = excluded.cluster_id, moved_on = excluded.moved_on`,
      [unitId, [...clusters.keys()], [...clusters.values()], on],
    );
  }

  async addFinding(
    finding: RatingFindingEntity,
    ratingIds: readonly string[],
    manager: EntityManager,
  ): Promise<void> {
    await manager.insert(RatingFindingEntity, finding);
    await manager.insert(
      HeldRatingEntity,
      ratingIds.map((ratingId, at) => ({ findingId: finding.id, place: at + 1, ratingId, outcome: null })),
    );
  }

  /** Those about which somebody decided already. */
  async settledOf(ratingIds: readonly string[], manager: EntityManager): Promise<ReadonlySet<string>> {
    const found: { rating_id: string }[] = await manager.query(
      `SELECT DISTINCT rating_id FROM held_ratings WHERE rating_id = ANY($1::uuid[]) AND outcome IS NOT NULL`,
      [ratingIds],
    );
    return new Set(found.map(({ rating_id }) => rating_id));
  }

  async addEvents(events: readonly StandingEventEntity[], manager: EntityManager): Promise<void> {
    await manager.insert(StandingEventEntity, [...events]);
  }

  /** How often the standing of each changed so far; those for which it never did are left out. */
  async countEvents(
    ratingIds: readonly string[],
    manager: EntityManager,
  ): Promise<ReadonlyMap<string, number>> {
    const found: { id: string; count: number }[] = await manager.query(
      `SELECT rating_id AS id, count(*)::int AS count FROM rating_standing_events
       WHERE rating_id = ANY($1::uuid[]) GROUP BY 1`,
      [ratingIds],
    );
    return new Map(found.map(({ id, count }) => [id, count]));
  }

  events(ids: readonly string[], manager: EntityManager): Promise<StandingEventEntity[]> {
    return manager.findBy(StandingEventEntity, { id: In([...ids]) });
  }

  /** In the order of their ids, after one. */
  async eventsAfter(after: string | null, most: number, manager: EntityManager): Promise<string[]> {
    const found: { id: string }[] = await manager.query(
      'SELECT id FROM rating_standing_events WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [after, most],
    );
    return found.map(({ id }) => id);
  }

  eventsOf(
    ratingId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<StandingEventEntity[]> {
    return manager.find(StandingEventEntity, { where: { ratingId }, order: { nth: 'ASC' } });
  }

  /** The newest day first, after a place of the list. */
  publicEvents(
    unitId: string,
    after: { readonly day: string | null; readonly id: string | null },
    most: number,
  ): Promise<StandingEvent[]> {
    return this.dataSource.query(
      `SELECT id, standing, because, to_char(day, 'YYYY-MM-DD') AS day FROM rating_standing_events
       WHERE unit_id = $1 AND ($2::date IS NULL OR day < $2 OR (day = $2 AND id > $3::uuid))
       ORDER BY rating_standing_events.day DESC, id LIMIT $4`,
      [unitId, after.day, after.id, most],
    );
  }

  /** By month and reason; the latest first. */
  changesOf(unitId: string): Promise<StandingChange[]> {
    return this.dataSource.query(
      `SELECT to_char(day, 'YYYY-MM') AS month, standing, because, count(*)::int AS count
       FROM rating_standing_events WHERE unit_id = $1
       GROUP BY 1, 2, 3 ORDER BY 1 DESC, 2, 3`,
      [unitId],
    );
  }

  async countStanding(unitId: string): Promise<{ waiting: number; removed: number }> {
    const [counts] = await this.dataSource.query<{ waiting: number; removed: number }[]>(
      `SELECT count(*) FILTER (WHERE standing = 'quarantined')::int AS waiting,
         count(*) FILTER (WHERE standing = 'removed')::int AS removed
       FROM ratings WHERE unit_id = $1`,
      [unitId],
    );
    return counts ?? { waiting: 0, removed: 0 };
  }

  /** Of these units; those with something to decide first, then the latest. */
  findings(unitIds: readonly string[], most: number): Promise<(RatingFindingEntity & { open: number })[]> {
    return this.dataSource.query(
      `SELECT * FROM (SELECT f.id, f.kind, f.unit_id AS "unitId", f.direction, to_char(f.from_day, 'YYYY-MM-DD') AS "fromDay",
         to_char(f.to_day, 'YYYY-MM-DD') AS "toDay", f.figures, to_char(f.found_on, 'YYYY-MM-DD') AS "foundOn",
         (SELECT count(*)::int FROM held_ratings h WHERE h.finding_id = f.id AND h.outcome IS NULL) AS open
       FROM rating_findings f WHERE f.unit_id = ANY($1::text[])) found
       ORDER BY open > 0 DESC, "foundOn" DESC, id LIMIT $2`,
      [unitIds, most],
    );
  }

  finding(id: string, manager: EntityManager = this.dataSource.manager): Promise<RatingFindingEntity | null> {
    return manager.findOneBy(RatingFindingEntity, { id });
  }

  held(findingId: string, manager: EntityManager = this.dataSource.manager): Promise<HeldRatingEntity[]> {
    return manager.find(HeldRatingEntity, { where: { findingId }, order: { place: 'ASC' } });
  }

  /** Those that nobody decided about before, which nobody else decides about meanwhile; in the order of their places. */
  async settle(
    which: { readonly findingId: string; readonly places: readonly number[] },
    outcome: HeldOutcome,
    manager: EntityManager,
  ): Promise<SettledRating[]> {
    const [settled] = await manager.query<[SettledRating[], number]>(
      `UPDATE held_ratings SET outcome = $3
       WHERE finding_id = $1 AND place = ANY($2::int[]) AND outcome IS NULL
       RETURNING rating_id AS "ratingId", place`,
      [which.findingId, which.places, outcome],
    );
    return settled.toSorted((a, b) => a.place - b.place);
  }

  /** Wherever the rating is or was held. */
  holdsOf(ratingId: string): Promise<HeldRatingEntity[]> {
    return this.dataSource.manager.findBy(HeldRatingEntity, { ratingId });
  }

  /** Of these units, those with ratings that nobody decided about. */
  async countOpenFindings(unitIds: readonly string[]): Promise<number> {
    const [found] = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM rating_findings f WHERE f.unit_id = ANY($1::text[])
         AND EXISTS (SELECT 1 FROM held_ratings h WHERE h.finding_id = f.id AND h.outcome IS NULL)`,
      [unitIds],
    );
    return found?.count ?? 0;
  }

  /** Wherever the rating is held; for a decision about the rating itself. */
  async settleRating(ratingId: string, outcome: HeldOutcome, manager: EntityManager): Promise<void> {
    await manager.update(HeldRatingEntity, { ratingId, outcome: IsNull() }, { outcome });
  }

  async removeAll(manager: EntityManager): Promise<void> {
    for (const table of [
      'held_ratings',
      'rating_findings',
      'rating_standing_events',
      'fairness_looks',
      'rater.rating_clusters',
    ])
      await manager.query(`DELETE FROM ${table}`);
  }
}
