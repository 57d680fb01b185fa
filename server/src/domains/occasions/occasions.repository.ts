import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull, LessThan, MoreThan } from 'typeorm';
import { countRemoved, PreparedQueries } from '../../platform/database';
import { OccasionEntity } from './occasion.entity';
import type { OccasionUser } from './occasion-use';

@Injectable()
export class OccasionsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queries: PreparedQueries,
  ) {}

  async add(occasion: OccasionEntity, manager: EntityManager): Promise<void> {
    await manager.insert(OccasionEntity, occasion);
  }

  find(id: string, manager: EntityManager = this.dataSource.manager): Promise<OccasionEntity | null> {
    return manager.findOneBy(OccasionEntity, { id });
  }

  /**
   * As it was a moment ago; from now on it is used, and its holder forgotten, unless the transaction is rolled back.
   * Whoever else wants it waits until then, and finds it used.
   */
  async take(id: string, manager: EntityManager): Promise<OccasionEntity | null> {
    const [taken] = await this.queries.askWithin<OccasionEntity>(
      manager,
      `WITH held AS MATERIALIZED (SELECT * FROM occasions WHERE id = $1 FOR UPDATE)
       UPDATE occasions SET used = true, person_id = NULL, visitor_id = NULL, counter_name = NULL, officer_id = NULL
       FROM held WHERE occasions.id = held.id
       RETURNING held.id, held.channel, held.unit_id AS "unitId", held.officer_id AS "officerId",
         held.counter_name AS "counterName", held.person_id AS "personId", held.visitor_id AS "visitorId",
         held.ends_at AS "endsAt", held.used`,
      [id],
    );
    return taken ?? null;
  }

  /** What is still open and belongs to this person or this device; what ends soonest first. */
  findOpenOf({ personId, visitorId }: OccasionUser, now: Date, most: number): Promise<OccasionEntity[]> {
    return this.dataSource.manager
      .createQueryBuilder(OccasionEntity, 'occasion')
      .where('NOT occasion.used AND occasion.endsAt > :now', { now })
      .andWhere('(occasion.visitorId = :visitorId OR occasion.personId = :personId)', { visitorId, personId })
      .orderBy('occasion.endsAt')
      .addOrderBy('occasion.id')
      .take(most)
      .getMany();
  }

  /** An open one of this holder for the same unit and officer, by the same way. */
  findSame(
    { channel, unitId, officerId }: Pick<OccasionEntity, 'channel' | 'unitId' | 'officerId'>,
    { personId, visitorId }: Pick<OccasionEntity, 'personId' | 'visitorId'>,
    now: Date,
    manager: EntityManager,
  ): Promise<OccasionEntity | null> {
    return manager.findOneBy(OccasionEntity, {
      channel,
      unitId,
      officerId: officerId ?? IsNull(),
      personId: personId ?? IsNull(),
      visitorId: visitorId ?? IsNull(),
      used: false,
      endsAt: MoreThan(now),
    });
  }

  ofPerson(personId: string): Promise<OccasionEntity[]> {
    return this.dataSource.manager.find(OccasionEntity, { where: { personId }, order: { endsAt: 'DESC' } });
  }

  ofVisitor(visitorId: string): Promise<OccasionEntity[]> {
    return this.dataSource.manager.find(OccasionEntity, { where: { visitorId }, order: { endsAt: 'DESC' } });
  }

  async removeOf(holder: { personId: string } | { visitorId: string }, manager: EntityManager) {
    await manager.delete(OccasionEntity, holder);
  }

  async removeEndedBefore(limit: Date, manager: EntityManager): Promise<number> {
    const result = await manager.delete(OccasionEntity, { endsAt: LessThan(limit) });
    return result.affected ?? 0;
  }

  removeAll(manager: EntityManager): Promise<number> {
    return countRemoved(manager, 'DELETE FROM occasions', []);
  }
}
