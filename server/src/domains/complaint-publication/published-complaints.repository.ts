import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ClosingGround, ComplaintClass } from '@yingshang/shared/complaints';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager } from 'typeorm';
import type { PublicWords } from './public-words';

/** A published case with what its complaint says of it. */
export interface PublishedCase extends PublicWords {
  readonly id: string;
  readonly complaintId: string;
  readonly publishedOn: CalendarDate;
  readonly unitId: string;
  readonly topicId: string | null;
  readonly regionCode: string | null;
  readonly class: ComplaintClass;
  readonly ground: ClosingGround;
  readonly closedOn: CalendarDate;
  readonly daysToAnswer: number;
  readonly reopenings: number;
}

export interface PublishedQuery {
  /** Of these alone; null for all. */
  readonly units: readonly string[] | null;
  readonly unitId: string | null;
  readonly topicId: string | null;
  /** For ILIKE; all of them have to be there. */
  readonly patterns: readonly string[];
  /** The last one of the page before. */
  readonly after: string | null;
  readonly most: number;
}

export interface NewPublication {
  readonly complaintId: string;
  readonly words: PublicWords;
  readonly actorId: string;
  readonly day: CalendarDate;
  readonly at: Date;
}

const CASE = `
  SELECT published.id, published.complaint_id AS "complaintId", published.title, published.story, published.answer,
    published.published_on::text AS "publishedOn", complaint.unit_id AS "unitId", complaint.topic_id AS "topicId",
    complaint.region_code AS "regionCode", complaint.class, complaint.ground, complaint.closed_on::text AS "closedOn",
    complaint.answered_on - complaint.filed_on AS "daysToAnswer", complaint.reopenings
  FROM published_complaints published JOIN complaints complaint ON complaint.id = published.complaint_id
  WHERE complaint.unit_id IS NOT NULL AND ($1::text[] IS NULL OR complaint.unit_id = ANY($1))`;

@Injectable()
export class PublishedComplaintsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The latest first. */
  page({ units, unitId, topicId, patterns, after, most }: PublishedQuery): Promise<PublishedCase[]> {
    return this.dataSource.manager.query<PublishedCase[]>(
      `${CASE} AND ($2::text IS NULL OR complaint.unit_id = $2) AND ($3::text IS NULL OR complaint.topic_id = $3)
         AND NOT EXISTS (
           SELECT FROM unnest($4::text[]) AS pattern
           WHERE concat_ws(chr(10), published.title, published.story, published.answer) NOT ILIKE pattern)
         AND ($5::uuid IS NULL OR (published.published_at, published.id)
           < (SELECT published_at, id FROM published_complaints WHERE id = $5))
       ORDER BY published.published_at DESC, published.id DESC LIMIT $6`,
      [units, unitId, topicId, patterns, after, most],
    );
  }

  async find(id: string, units: readonly string[] | null): Promise<PublishedCase | null> {
    const [found] = await this.dataSource.manager.query<PublishedCase[]>(`${CASE} AND published.id = $2`, [
      units,
      id,
    ]);
    return found ?? null;
  }

  async ofComplaint(complaintId: string): Promise<(PublicWords & { readonly id: string }) | null> {
    const [found] = await this.dataSource.manager.query<(PublicWords & { id: string })[]>(
      'SELECT id, title, story, answer FROM published_complaints WHERE complaint_id = $1',
      [complaintId],
    );
    return found ?? null;
  }

  /** By the complaint's id; those that are not published are left out. */
  async idsOf(complaintIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.dataSource.manager.query<{ id: string; complaint: string }[]>(
      'SELECT id, complaint_id AS complaint FROM published_complaints WHERE complaint_id = ANY($1::uuid[])',
      [complaintIds],
    );
    return new Map(rows.map(({ id, complaint }) => [complaint, id]));
  }

  /** Whoever publishes, and whoever takes the permission back, one after the other. */
  async lock(complaintId: string, manager: EntityManager): Promise<void> {
    await manager.query('SELECT FROM complaints WHERE id = $1 FOR UPDATE', [complaintId]);
  }

  /** In other words, if it is published already; its address and its first day stay. */
  async keep(
    { complaintId, words, actorId, day, at }: NewPublication,
    manager: EntityManager,
  ): Promise<string> {
    const { title, story, answer } = words;
    const [kept] = await manager.query<{ id: string }[]>(
      `INSERT INTO published_complaints (id, complaint_id, title, story, answer, published_on, published_at, actor_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
       ON CONFLICT (complaint_id) DO UPDATE
         SET title = excluded.title, story = excluded.story, answer = excluded.answer, actor_id = excluded.actor_id
       RETURNING id`,
      [randomUUID(), complaintId, title, story, answer, day, at, actorId],
    );
    if (kept === undefined) throw new Error('an upsert returns its row');
    return kept.id;
  }

  async remove(complaintId: string, manager: EntityManager): Promise<boolean> {
    const removed = await manager.query<{ id: string }[]>(
      `WITH gone AS (DELETE FROM published_complaints WHERE complaint_id = $1 RETURNING id) SELECT id FROM gone`,
      [complaintId],
    );
    return removed.length > 0;
  }

  async publishedBy(actorId: string): Promise<{ title: string; day: CalendarDate }[]> {
    return this.dataSource.manager.query(
      `SELECT title, published_on::text AS day FROM published_complaints WHERE actor_id = $1
       ORDER BY published_at DESC, id DESC`,
      [actorId],
    );
  }

  /** What they published stays; that it was they does not. */
  async forgetActor(actorId: string, manager: EntityManager): Promise<void> {
    await manager.query('UPDATE published_complaints SET actor_id = NULL WHERE actor_id = $1', [actorId]);
  }
}
