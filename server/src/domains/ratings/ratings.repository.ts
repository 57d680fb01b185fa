import { Injectable } from '@nestjs/common';
import type { RatingStanding } from '@yingshang/shared/contracts/ratings';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, In } from 'typeorm';
import { PreparedQueries } from '../../platform/database';
import { RatingEntity } from './rating.entity';

export interface Supplement {
  readonly supplementId: string;
  readonly supplementCommitment: string;
  readonly supplementDay: CalendarDate;
}

@Injectable()
export class RatingsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queries: PreparedQueries,
  ) {}

  /** A new one, without a supplement. In plain SQL: this is asked with each rating, and once for all. */
  async add(rating: RatingEntity, manager: EntityManager): Promise<void> {
    await this.queries.askWithin(
      manager,
      `INSERT INTO ratings (id, unit_id, officer_id, stars, prompts, prompts_version, channel, weight, rated_at, day,
         named, standing, standing_reason, statement_id, statement_commitment, seeded)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
      [
        rating.id,
        rating.unitId,
        rating.officerId,
        rating.stars,
        rating.prompts,
        rating.promptsVersion,
        rating.channel,
        rating.weight,
        rating.ratedAt,
        rating.day,
        rating.named,
        rating.standing,
        rating.standingReason,
        rating.statementId,
        rating.statementCommitment,
        rating.seeded,
      ],
    );
  }

  async addMany(ratings: readonly RatingEntity[], manager: EntityManager): Promise<void> {
    await manager.insert(RatingEntity, [...ratings]);
  }

  find(id: string, manager: EntityManager = this.dataSource.manager): Promise<RatingEntity | null> {
    return manager.findOneBy(RatingEntity, { id });
  }

  many(ids: readonly string[], manager: EntityManager = this.dataSource.manager): Promise<RatingEntity[]> {
    return manager.findBy(RatingEntity, { id: In([...ids]) });
  }

  async idOfStatement(statementId: string): Promise<string | null> {
    const where = [{ statementId }, { supplementId: statementId }];
    const found = await this.dataSource.manager.findOne(RatingEntity, { where, select: { id: true } });
    return found?.id ?? null;
  }

  /** In no order that says anything. */
  ofUnit(unitId: string, manager: EntityManager = this.dataSource.manager): Promise<RatingEntity[]> {
    return manager.find(RatingEntity, { where: { unitId }, order: { id: 'ASC' } });
  }

  /** Those that this changes. */
  async setStanding(
    ids: readonly string[],
    { standing, reason }: { readonly standing: RatingStanding; readonly reason: string | null },
    manager: EntityManager,
  ): Promise<string[]> {
    const [changed] = await manager.query<[{ id: string }[], number]>(
      `UPDATE ratings SET standing = $2, standing_reason = $3
       WHERE id = ANY($1::uuid[]) AND standing <> $2 RETURNING id`,
      [ids, standing, reason],
    );
    return changed.map(({ id }) => id);
  }

  /** False where there is one already. */
  async supplement(id: string, supplement: Supplement, manager: EntityManager): Promise<boolean> {
    const result = await manager
      .createQueryBuilder()
      .update(RatingEntity)
      .set(supplement)
      .where('id = :id AND supplement_id IS NULL', { id })
      .execute();
    return result.affected === 1;
  }

  /** Ids in their order. */
  idsAfter(after: string | null, most: number, manager: EntityManager): Promise<string[]> {
    return idsAfter('true', { after, most }, manager);
  }

  supplementedAfter(after: string | null, most: number, manager: EntityManager): Promise<string[]> {
    return idsAfter('supplement_id IS NOT NULL', { after, most }, manager);
  }

  async statementIds(manager: EntityManager): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `SELECT unnest(ARRAY[statement_id, supplement_id]) AS id FROM ratings
       WHERE num_nonnulls(statement_id, supplement_id) > 0`,
    );
    return rows.flatMap(({ id }) => id ?? []);
  }

  async removeAll(manager: EntityManager): Promise<number> {
    const result = await manager.createQueryBuilder().delete().from(RatingEntity).execute();
    return result.affected ?? 0;
  }
}

async function idsAfter(
  which: 'true' | 'supplement_id IS NOT NULL',
  { after, most }: { readonly after: string | null; readonly most: number },
  manager: EntityManager,
): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `SELECT id FROM ratings WHERE ${which} AND ($1::uuid IS NULL OR id > $1) ORDER BY id LIMIT $2`,
    [after, most],
  );
  return rows.map(({ id }) => id);
}
