import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager, In } from 'typeorm';
import { countRemoved } from '../../platform/database';
import { ComplainantEntity } from './complainant.entity';

/** Who complained and who joined: the one door to that schema. */
@Injectable()
export class ComplainantsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** False: the ticket is used, or this person has the complaint already. A filing of the same that runs is waited for. */
  async add(complainant: Readonly<ComplainantEntity>, manager: EntityManager): Promise<boolean> {
    const made = await manager
      .createQueryBuilder()
      .insert()
      .into(ComplainantEntity)
      .values(complainant)
      .orIgnore()
      .returning('ticket')
      .execute();
    return (made.raw as unknown[]).length === 1; // what RETURNING gave
  }

  withTicket(
    ticket: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ComplainantEntity | null> {
    return manager.findOneBy(ComplainantEntity, { ticket });
  }

  /** Null for anybody else's. */
  ofTicket(
    ticket: string,
    personId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ComplainantEntity | null> {
    return manager.findOneBy(ComplainantEntity, { ticket, personId });
  }

  /** Null once the account is gone. */
  ofComplaint(
    complaintId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<ComplainantEntity | null> {
    return manager.findOneBy(ComplainantEntity, { complaintId, joined: false });
  }

  /** The complainant and all who joined. */
  everybodyOf(complaintId: string, manager: EntityManager): Promise<ComplainantEntity[]> {
    return manager.find(ComplainantEntity, {
      where: { complaintId },
      order: { filedAt: 'ASC', ticket: 'ASC' },
    });
  }

  /** How many follow each, by the complaint's id; those that nobody follows are left out. */
  async joinersOf(complaintIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const counted: { complaint_id: string; n: number }[] = await this.dataSource.query(
      `SELECT complaint_id, count(*)::int AS n FROM complainant.complainants
       WHERE complaint_id = ANY($1::uuid[]) AND joined GROUP BY complaint_id`,
      [complaintIds],
    );
    return new Map(counted.map(({ complaint_id: id, n }) => [id, n]));
  }

  ofPerson(personId: string, manager: EntityManager = this.dataSource.manager): Promise<ComplainantEntity[]> {
    return manager.find(ComplainantEntity, {
      where: { personId },
      order: { filedAt: 'DESC', ticket: 'DESC' },
    });
  }

  /** The latest first, after one of them. */
  async page(personId: string, after: string | null, most: number): Promise<ComplainantEntity[]> {
    const tickets: { ticket: string }[] = await this.dataSource.query(
      `SELECT ticket FROM complainant.complainants
       WHERE person_id = $1 AND ($2::uuid IS NULL OR (filed_at, ticket) < (
         SELECT filed_at, ticket FROM complainant.complainants WHERE ticket = $2 AND person_id = $1))
       ORDER BY filed_at DESC, ticket DESC LIMIT $3`,
      [personId, after, most],
    );
    const found = await this.dataSource.manager.findBy(ComplainantEntity, {
      ticket: In(tickets.map(({ ticket }) => ticket)),
    });
    const byTicket = new Map(found.map((one) => [one.ticket, one]));
    return tickets.flatMap(({ ticket }) => byTicket.get(ticket) ?? []);
  }

  /** Filings of one person wait for each other, so that their count holds. */
  async countSince(personId: string, since: Date, manager: EntityManager): Promise<number> {
    await manager.query("SELECT pg_advisory_xact_lock(hashtext('complainant'), hashtext($1))", [personId]);
    const [counted]: { n: number }[] = await manager.query(
      'SELECT count(*)::int AS n FROM complainant.complainants WHERE person_id = $1 AND filed_at >= $2',
      [personId, since],
    );
    return counted?.n ?? 0;
  }

  async letPublish(ticket: string, mayPublish: boolean, manager: EntityManager): Promise<void> {
    await manager.update(ComplainantEntity, { ticket }, { mayPublish });
  }

  async giveOccasion(ticket: string, occasionId: string, manager: EntityManager): Promise<void> {
    await manager.update(ComplainantEntity, { ticket }, { occasionId });
  }

  async forgetPerson(personId: string, manager: EntityManager): Promise<void> {
    await manager.delete(ComplainantEntity, { personId });
  }

  /** Of complaints that ended before the day. One that was turned away counts from its filing: it may be filed again. */
  removeEndedBefore(day: CalendarDate, manager: EntityManager): Promise<number> {
    return countRemoved(
      manager,
      `DELETE FROM complainant.complainants WHERE complaint_id IN (
         SELECT id FROM complaints
         WHERE (status = 'closed' AND closed_on < $1) OR (status = 'returned' AND filed_at < $1::date))`,
      [day],
    );
  }
}
