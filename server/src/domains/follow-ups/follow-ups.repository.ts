import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, In, LessThan, LessThanOrEqual, Not } from 'typeorm';
import { FollowUpEntity } from './follow-up.entity';
import { FollowUpStepEntity } from './follow-up-step.entity';

export interface UnitCounts {
  readonly waiting: number;
  readonly overdue: number;
  readonly toDecide: number;
}

const OWED = ['opened', 'taken', 'answered'] as const;
const MOST_SHOWN = 300;
const A_BATCH = 100;

/** A query takes no more than 65,535 parameters. */
const AT_ONCE = 1_000;

@Injectable()
export class FollowUpsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Made-up ones of the demo. */
  async addMade(
    rows: readonly FollowUpEntity[],
    steps: readonly FollowUpStepEntity[],
    manager: EntityManager,
  ): Promise<void> {
    for (let at = 0; at < rows.length; at += AT_ONCE)
      await manager.insert(FollowUpEntity, rows.slice(at, at + AT_ONCE));
    for (let at = 0; at < steps.length; at += AT_ONCE)
      await manager.insert(FollowUpStepEntity, steps.slice(at, at + AT_ONCE));
  }

  async add(row: FollowUpEntity, manager: EntityManager): Promise<void> {
    await manager.insert(FollowUpEntity, row);
  }

  async addStep(step: FollowUpStepEntity, manager: EntityManager): Promise<void> {
    await manager.insert(FollowUpStepEntity, step);
  }

  async save(row: FollowUpEntity, manager: EntityManager): Promise<void> {
    await manager.update(FollowUpEntity, { id: row.id }, row);
  }

  find(id: string): Promise<FollowUpEntity | null> {
    return this.dataSource.manager.findOneBy(FollowUpEntity, { id });
  }

  /** Nobody else moves it until the transaction ends. */
  findLocked(id: string, manager: EntityManager): Promise<FollowUpEntity | null> {
    return manager.findOne(FollowUpEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  ofRating(
    ratingId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<FollowUpEntity | null> {
    return manager.findOneBy(FollowUpEntity, { ratingId });
  }

  /** `shownFrom`: those that the units themselves may know of on that day. In the order of random ids. */
  ofUnits(
    unitIds: readonly string[],
    { closed, shownFrom }: { readonly closed: boolean; readonly shownFrom?: CalendarDate },
  ): Promise<FollowUpEntity[]> {
    return this.dataSource.manager.find(FollowUpEntity, {
      where: {
        unitId: In([...unitIds]),
        state: closed ? 'closed' : Not('closed'),
        ...(shownFrom === undefined ? {} : { shownFrom: LessThanOrEqual(shownFrom) }),
      },
      order: closed ? { closedOn: 'DESC', id: 'ASC' } : { dueOn: 'ASC', id: 'ASC' },
      take: MOST_SHOWN,
    });
  }

  stepsOf(followUpId: string): Promise<FollowUpStepEntity[]> {
    return this.dataSource.manager.find(FollowUpStepEntity, {
      where: { followUpId },
      order: { number: 'ASC' },
    });
  }

  async counts(
    unitIds: readonly string[],
    today: CalendarDate,
    shownFrom: CalendarDate | null,
  ): Promise<UnitCounts> {
    const [counts]: UnitCounts[] = await this.dataSource.query(
      `SELECT count(*) FILTER (WHERE state = ANY($4))::int AS waiting,
         count(*) FILTER (WHERE state = ANY($4) AND due_on < $2)::int AS overdue,
         count(*) FILTER (WHERE state IN ('put-right', 'disputed'))::int AS "toDecide"
       FROM follow_ups
       WHERE unit_id = ANY($1) AND state <> 'closed' AND ($3::date IS NULL OR shown_from <= $3)`,
      [unitIds, today, shownFrom, OWED],
    );
    return counts ?? { waiting: 0, overdue: 0, toDecide: 0 };
  }

  /** Overdue, and the supervisor does not know yet. */
  async overdue(today: CalendarDate): Promise<string[]> {
    const found = await this.dataSource.manager.find(FollowUpEntity, {
      select: { id: true },
      where: { state: In([...OWED]), escalated: false, dueOn: LessThan(today) },
      order: { dueOn: 'ASC', id: 'ASC' },
      take: A_BATCH,
    });
    return found.map(({ id }) => id);
  }

  /** Due by the day, of raters who are named, and the unit was not warned yet. */
  async toWarn(by: CalendarDate): Promise<string[]> {
    const found = await this.dataSource.manager.find(FollowUpEntity, {
      select: { id: true },
      where: { state: In([...OWED]), named: true, warned: false, dueOn: LessThanOrEqual(by) },
      order: { dueOn: 'ASC', id: 'ASC' },
      take: A_BATCH,
    });
    return found.map(({ id }) => id);
  }

  /** Due in a year whose holidays were not announced when it was counted. */
  async provisional(): Promise<string[]> {
    const found = await this.dataSource.manager.find(FollowUpEntity, {
      select: { id: true },
      where: { state: Not('closed'), provisional: true },
      order: { id: 'ASC' },
    });
    return found.map(({ id }) => id);
  }

  /** With the case that each belongs to, for whoever holds them to the log. */
  async stepsWithCases(
    ids: readonly string[],
    manager: EntityManager,
  ): Promise<{ readonly step: FollowUpStepEntity; readonly row: FollowUpEntity }[]> {
    const steps = await manager.findBy(FollowUpStepEntity, { id: In([...ids]) });
    const rows = await manager.findBy(FollowUpEntity, { id: In(steps.map(({ followUpId }) => followUpId)) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return steps.flatMap((step) => {
      const row = byId.get(step.followUpId);
      return row === undefined ? [] : [{ step, row }];
    });
  }

  async stepIdsAfter(after: string | null, most: number, manager: EntityManager): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      'SELECT id FROM follow_up_steps WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [after, most],
    );
    return rows.map(({ id }) => id);
  }

  stepsTakenBy(actorId: string): Promise<FollowUpStepEntity[]> {
    return this.dataSource.manager.find(FollowUpStepEntity, {
      where: { actorId },
      order: { on: 'DESC', id: 'ASC' },
    });
  }

  async forgetActor(actorId: string, manager: EntityManager): Promise<void> {
    await manager.update(FollowUpStepEntity, { actorId }, { actorId: null });
  }

  async removeAll(manager: EntityManager): Promise<number> {
    const result = await manager.createQueryBuilder().delete().from(FollowUpEntity).execute();
    return result.affected ?? 0;
  }
}
