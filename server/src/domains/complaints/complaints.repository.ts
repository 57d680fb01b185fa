import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { ComplaintEntity } from './complaint.entity';
import { ComplaintEventEntity } from './complaint-event.entity';
import type { ComplaintRow } from './complaint-row';

/** A query takes no more than 65,535 parameters. */
const AT_ONCE = 1_000;

/** Complaints and their history, by their ids. Lists of desks and figures have repositories of their own. */
@Injectable()
export class ComplaintsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** False: another complaint has its number. */
  async add(row: ComplaintRow, manager: EntityManager): Promise<boolean> {
    const made = await manager
      .createQueryBuilder()
      .insert()
      .into(ComplaintEntity)
      .values(row)
      .orIgnore()
      .returning('id')
      .execute();
    return (made.raw as unknown[]).length === 1; // what RETURNING gave
  }

  /** Made-up ones of the demo. */
  async addMade(
    rows: readonly ComplaintRow[],
    events: readonly ComplaintEventEntity[],
    manager: EntityManager,
  ): Promise<void> {
    for (let at = 0; at < rows.length; at += AT_ONCE)
      await manager.insert(ComplaintEntity, rows.slice(at, at + AT_ONCE));
    for (let at = 0; at < events.length; at += AT_ONCE)
      await manager.insert(ComplaintEventEntity, events.slice(at, at + AT_ONCE));
  }

  async addEvents(events: readonly ComplaintEventEntity[], manager: EntityManager): Promise<void> {
    await manager.insert(ComplaintEventEntity, [...events]);
  }

  async save(row: ComplaintRow, manager: EntityManager): Promise<void> {
    await manager.update(ComplaintEntity, { id: row.id }, row);
  }

  find(id: string, manager: EntityManager = this.dataSource.manager): Promise<ComplaintEntity | null> {
    return manager.findOneBy(ComplaintEntity, { id });
  }

  many(ids: readonly string[], manager: EntityManager = this.dataSource.manager): Promise<ComplaintEntity[]> {
    return manager.findBy(ComplaintEntity, { id: In([...ids]) });
  }

  /** Nobody else moves it until the transaction ends. */
  findLocked(id: string, manager: EntityManager): Promise<ComplaintEntity | null> {
    return manager.findOne(ComplaintEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  eventsOf(
    complaintId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ComplaintEventEntity[]> {
    return manager.find(ComplaintEventEntity, { where: { complaintId }, order: { number: 'ASC' } });
  }

  eventsOfMany(
    complaintIds: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ComplaintEventEntity[]> {
    return manager.find(ComplaintEventEntity, {
      where: { complaintId: In([...complaintIds]) },
      order: { complaintId: 'ASC', number: 'ASC' },
    });
  }

  /** With the complaint that each belongs to, for whoever holds them to the log. */
  async eventsWithComplaints(
    ids: readonly string[],
    manager: EntityManager,
  ): Promise<{ readonly event: ComplaintEventEntity; readonly row: ComplaintEntity }[]> {
    const events = await manager.findBy(ComplaintEventEntity, { id: In([...ids]) });
    const rows = await this.many([...new Set(events.map(({ complaintId }) => complaintId))], manager);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return events.flatMap((event) => {
      const row = byId.get(event.complaintId);
      return row === undefined ? [] : [{ event, row }];
    });
  }

  async eventIdsAfter(after: string | null, most: number, manager: EntityManager): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      'SELECT id FROM complaint_events WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT $2',
      [after, most],
    );
    return rows.map(({ id }) => id);
  }

  eventsTakenBy(actorId: string): Promise<ComplaintEventEntity[]> {
    return this.dataSource.manager.find(ComplaintEventEntity, {
      where: { actorId },
      order: { on: 'DESC', id: 'ASC' },
    });
  }

  /** Words that are destroyed are not found either. */
  async forgetTerms(ids: readonly string[], manager: EntityManager): Promise<void> {
    await manager.update(ComplaintEntity, { id: In([...ids]) }, { terms: [] });
  }

  /** What they did stays; that it was they does not. Whoever was to handle it is nobody until the lead assigns it anew. */
  async forgetStaff(personId: string, manager: EntityManager): Promise<void> {
    await manager.update(ComplaintEventEntity, { actorId: personId }, { actorId: null });
    await manager.update(ComplaintEventEntity, { handlerId: personId }, { handlerId: null });
    await manager.update(ComplaintEntity, { handlerId: personId }, { handlerId: null });
    await manager.query('UPDATE complaint_notes SET actor_id = NULL WHERE actor_id = $1', [personId]);
  }

  /** With their history, those who complained, notes and what was published; and the units' templates. Made-up ones are not counted. */
  async removeAll(manager: EntityManager): Promise<number> {
    const { raw } = await manager
      .createQueryBuilder()
      .delete()
      .from(ComplaintEntity)
      .returning('seeded')
      .execute();
    await manager.query('DELETE FROM answer_templates');
    return (raw as { seeded: boolean }[]).filter(({ seeded }) => !seeded).length; // what RETURNING gave
  }
}
