import { Injectable } from '@nestjs/common';
import type { AppealState } from '@yingshang/shared/contracts/rating-reviews';
import { DataSource, type EntityManager, In } from 'typeorm';
import { RatingAppealEntity } from './rating-appeal.entity';
import { RatingDecisionEntity } from './rating-decision.entity';

@Injectable()
export class RatingReviewsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** False where that side appealed before. */
  async addAppeal(appeal: RatingAppealEntity, manager: EntityManager): Promise<boolean> {
    const result = await manager
      .createQueryBuilder()
      .insert()
      .into(RatingAppealEntity)
      .values(appeal)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length === 1;
  }

  /** Of these units; the open ones first, the one due first before the others, then the latest. */
  appealsOf(unitIds: readonly string[], most: number): Promise<RatingAppealEntity[]> {
    return this.dataSource.manager
      .createQueryBuilder(RatingAppealEntity, 'a')
      .where('a.unitId IN (:...unitIds)', { unitIds: unitIds.length > 0 ? unitIds : [''] })
      .orderBy(`CASE WHEN a.state = 'open' THEN 0 ELSE 1 END`)
      .addOrderBy(`CASE WHEN a.state = 'open' THEN a.due_on END`)
      .addOrderBy('a.filedOn', 'DESC')
      .addOrderBy('a.id')
      .take(most)
      .getMany();
  }

  /** What the unit itself filed, the latest first. */
  filedBy(unitId: string, most: number): Promise<RatingAppealEntity[]> {
    return this.dataSource.manager.find(RatingAppealEntity, {
      where: { unitId, side: 'unit' },
      order: { filedOn: 'DESC', id: 'ASC' },
      take: most,
    });
  }

  appeal(id: string, manager: EntityManager = this.dataSource.manager): Promise<RatingAppealEntity | null> {
    return manager.findOneBy(RatingAppealEntity, { id });
  }

  countOpen(unitIds: readonly string[]): Promise<number> {
    return this.dataSource.manager.countBy(RatingAppealEntity, { unitId: In([...unitIds]), state: 'open' });
  }

  /** Whatever was decided about a rating: by its appeals, and by findings at its place in each. */
  async decisionsOn(
    ratingId: string,
    holds: readonly { readonly findingId: string; readonly place: number }[],
  ): Promise<RatingDecisionEntity[]> {
    const appeals = await this.dataSource.manager.findBy(RatingAppealEntity, { ratingId });
    const found = await this.dataSource.manager.findBy(RatingDecisionEntity, [
      { appealId: In(appeals.map(({ id }) => id)) },
      { findingId: In(holds.map(({ findingId }) => findingId)) },
    ]);
    return found.filter(
      ({ findingId, places }) =>
        findingId === null ||
        holds.some((hold) => hold.findingId === findingId && places.includes(hold.place)),
    );
  }

  objection(ratingId: string): Promise<RatingAppealEntity | null> {
    return this.dataSource.manager.findOneBy(RatingAppealEntity, { ratingId, side: 'rater' });
  }

  /** Nobody else decides about it until the transaction ends. Null for one that is not there. */
  lockAppeal(id: string, manager: EntityManager): Promise<RatingAppealEntity | null> {
    return manager.findOne(RatingAppealEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async closeAppeal(id: string, state: AppealState, manager: EntityManager): Promise<void> {
    await manager.update(RatingAppealEntity, { id }, { state });
  }

  async addDecision(decision: RatingDecisionEntity, manager: EntityManager): Promise<void> {
    await manager.insert(RatingDecisionEntity, decision);
  }

  decisionsOf(findingId: string): Promise<RatingDecisionEntity[]> {
    return this.dataSource.manager.find(RatingDecisionEntity, {
      where: { findingId },
      order: { day: 'ASC', id: 'ASC' },
    });
  }

  async decisionsAbout(appealIds: readonly string[]): Promise<ReadonlyMap<string, RatingDecisionEntity>> {
    const found = await this.dataSource.manager.findBy(RatingDecisionEntity, {
      appealId: In([...appealIds]),
    });
    return new Map(
      found.flatMap((decision) => (decision.appealId === null ? [] : [[decision.appealId, decision]])),
    );
  }

  appeals(ids: readonly string[], manager: EntityManager): Promise<RatingAppealEntity[]> {
    return manager.findBy(RatingAppealEntity, { id: In([...ids]) });
  }

  decisions(ids: readonly string[], manager: EntityManager): Promise<RatingDecisionEntity[]> {
    return manager.findBy(RatingDecisionEntity, { id: In([...ids]) });
  }

  async removeAll(manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM rating_decisions');
    await manager.query('DELETE FROM rating_appeals');
  }
}
