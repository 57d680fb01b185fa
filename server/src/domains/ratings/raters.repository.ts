import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, In, IsNull, Not } from 'typeorm';
import { countRemoved, PreparedQueries } from '../../platform/database';
import { RaterEntity } from './rater.entity';

/** A signed-in person, wherever they are; else the device, while nobody signed in on it rated. */
export interface Who {
  readonly personId: string | null;
  readonly visitorId: string;
}

/** Reads and writes of the schema `rater`; nobody else touches it. */
@Injectable()
export class RatersRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queries: PreparedQueries,
  ) {}

  /** False when the ticket, or the occasion, was used: who came at the same time waits here for the first. */
  async add(rater: RaterEntity, manager: EntityManager): Promise<boolean> {
    const { ratingId, ticket, personId, visitorId, enterpriseId, occasionId } = rater;
    const made = await this.queries.askWithin(
      manager,
      `INSERT INTO rater.raters (rating_id, ticket, person_id, visitor_id, enterprise_id, occasion_id)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING 1`,
      [ratingId, ticket, personId, visitorId, enterpriseId, occasionId],
    );
    return made.length === 1;
  }

  of(ratingIds: readonly string[], manager: EntityManager = this.dataSource.manager): Promise<RaterEntity[]> {
    return manager.findBy(RaterEntity, { ratingId: In([...ratingIds]) });
  }

  /** A ticket is shown to its rater alone. */
  async ofTicket(
    ticket: string,
    who: Who,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<RaterEntity | null> {
    return manager.findOne(RaterEntity, { where: mine(who).map((own) => ({ ...own, ticket })) });
  }

  async noteSupplement(ratingId: string, key: string, manager: EntityManager): Promise<void> {
    await manager.update(RaterEntity, { ratingId }, { supplementKey: key });
  }

  /**
   * Ratings without proof that this rater gave the unit since the day. Whoever else counts the same at this moment
   * waits: two at once would each be the first.
   */
  async countUnproven(
    { who, unitId, since }: { readonly who: Who; readonly unitId: string; readonly since: CalendarDate },
    manager: EntityManager,
  ): Promise<number> {
    const rater = who.personId ?? who.visitorId;
    await manager.query('SELECT pg_advisory_xact_lock(hashtext($1), hashtext($2))', [rater, unitId]);
    const rows: { count: number }[] = await manager.query(
      `SELECT count(*)::int AS count FROM rater.raters r JOIN ratings g ON g.id = r.rating_id
       WHERE g.unit_id = $3 AND g.day > $4 AND g.channel IN ('card', 'printed')
         AND (r.person_id = $1 OR ($1::uuid IS NULL AND r.person_id IS NULL AND r.visitor_id = $2))`,
      [who.personId, who.visitorId, unitId, since],
    );
    return rows[0]?.count ?? 0;
  }

  /** The latest first, after the one of a ticket. */
  async page(who: Who, after: string | null, most: number): Promise<{ ticket: string; ratingId: string }[]> {
    return this.dataSource.query(
      `SELECT r.ticket, r.rating_id AS "ratingId" FROM rater.raters r JOIN ratings g ON g.id = r.rating_id
       WHERE (r.person_id = $1 OR (r.person_id IS NULL AND r.visitor_id = $2))
         AND ($3::uuid IS NULL OR (g.rated_at, g.id) < (
           SELECT last.rated_at, last.id FROM rater.raters l JOIN ratings last ON last.id = l.rating_id
           WHERE l.ticket = $3 AND (l.person_id = $1 OR (l.person_id IS NULL AND l.visitor_id = $2))))
       ORDER BY g.rated_at DESC, g.id DESC LIMIT $4`,
      [who.personId, who.visitorId, after, most],
    );
  }

  /** The device leaves ratings that somebody gave on it while signed in; they stay theirs. */
  async forgetDevice(visitorId: string, manager: EntityManager): Promise<void> {
    await manager.update(RaterEntity, { visitorId, personId: Not(IsNull()) }, { visitorId: null });
  }

  ofPerson(personId: string, manager: EntityManager = this.dataSource.manager): Promise<RaterEntity[]> {
    return manager.findBy(RaterEntity, { personId });
  }

  ofDevice(visitorId: string, manager: EntityManager = this.dataSource.manager): Promise<RaterEntity[]> {
    return manager.findBy(RaterEntity, { visitorId, personId: IsNull() });
  }

  async removeOf(ratingIds: readonly string[], manager: EntityManager): Promise<void> {
    await manager.delete(RaterEntity, { ratingId: In([...ratingIds]) });
  }

  async removeAll(manager: EntityManager): Promise<number> {
    const result = await manager.createQueryBuilder().delete().from(RaterEntity).execute();
    return result.affected ?? 0;
  }

  /** Of ratings given before the day. */
  removeBefore(day: CalendarDate, manager: EntityManager): Promise<number> {
    return countRemoved(
      manager,
      'DELETE FROM rater.raters USING ratings WHERE ratings.id = rating_id AND ratings.day < $1',
      [day],
    );
  }

  /** Whoever's it is. */
  withTicket(ticket: string, manager: EntityManager = this.dataSource.manager): Promise<RaterEntity | null> {
    return manager.findOneBy(RaterEntity, { ticket });
  }
}

/** Ratings of a device belong to the device, whoever signs in on it; those of a person to the person. */
export function mine({ personId, visitorId }: Who) {
  const ofDevice = { personId: IsNull(), visitorId };
  return personId === null ? [ofDevice] : [{ personId }, ofDevice];
}
