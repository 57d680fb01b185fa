import { Injectable } from '@nestjs/common';
import type { NoticeSubject } from '@yingshang/shared/contracts/notices';
import type { EntityManager } from 'typeorm';
import type { ToldNotice } from './messages.repository';

export interface KeptNotice extends ToldNotice {
  /** What is told once only says it by a key. */
  readonly key: string | null;
  readonly subject: NoticeSubject;
  readonly topics: readonly string[];
}

@Injectable()
export class NoticesRepository {
  /** @returns false when one of the same key is there already. */
  async add(notice: KeptNotice, manager: EntityManager): Promise<boolean> {
    const { id, key, subject, topics, template, madeAt } = notice;
    const rows: unknown[] = await manager.query(
      `INSERT INTO notices (id, key, subject, topics, template, made_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (key) DO NOTHING RETURNING 1`,
      [id, key, JSON.stringify(subject), topics, template, madeAt],
    );
    return rows.length > 0;
  }

  async close(id: string, told: number, manager: EntityManager): Promise<void> {
    await manager.query('UPDATE notices SET told = $2 WHERE id = $1', [id, told]);
  }

  async remove(id: string, manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM notices WHERE id = $1', [id]);
  }
}
