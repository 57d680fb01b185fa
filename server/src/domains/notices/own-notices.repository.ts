import { Injectable } from '@nestjs/common';
import type { MessageTemplate, NoticePreferences, NoticeSubject } from '@yingshang/shared/contracts/notices';
import { DataSource, type EntityManager } from 'typeorm';

export interface OwnMessage {
  readonly subject: NoticeSubject;
  readonly enterprise: string | null;
  readonly madeAt: Date;
  readonly readAt: Date | null;
  readonly claimedAt: Date | null;
}

export type OwnSetting =
  | {
      readonly kind: 'grant';
      readonly template: MessageTemplate;
      readonly remaining: number;
      readonly at: Date;
    }
  | { readonly kind: 'preferences'; readonly chosen: Partial<NoticePreferences>; readonly at: Date };

/** What is kept about one person's messages, for them to take away or delete. */
@Injectable()
export class OwnNoticesRepository {
  constructor(private readonly dataSource: DataSource) {}

  messages(personId: string): Promise<OwnMessage[]> {
    return this.dataSource.query(
      `SELECT subject, enterprises.name AS enterprise, made_at AS "madeAt", read_at AS "readAt",
         claimed_at AS "claimedAt"
       FROM messages JOIN notices ON notices.id = notice_id LEFT JOIN enterprises ON enterprises.id = about
       WHERE person_id = $1 ORDER BY notice_id DESC`,
      [personId],
    );
  }

  async countMessages(personId: string): Promise<number> {
    const [row]: { rows: number }[] = await this.dataSource.query(
      'SELECT count(*)::int AS rows FROM messages WHERE person_id = $1',
      [personId],
    );
    return row?.rows ?? 0;
  }

  async settings(personId: string): Promise<OwnSetting[]> {
    const grants: { template: MessageTemplate; remaining: number; at: Date }[] = await this.dataSource.query(
      `SELECT template, remaining, asked_at AS at FROM message_grants WHERE person_id = $1 ORDER BY template`,
      [personId],
    );
    const chosen: { chosen: Partial<NoticePreferences>; at: Date }[] = await this.dataSource.query(
      `SELECT preferences AS chosen, changed_at AS at FROM notice_preferences WHERE person_id = $1`,
      [personId],
    );
    return [
      ...grants.map((grant) => ({ kind: 'grant', ...grant }) as const),
      ...chosen.map((row) => ({ kind: 'preferences', ...row }) as const),
    ];
  }

  async forgetMessages(personId: string, manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM messages WHERE person_id = $1', [personId]);
  }

  async forgetSettings(personId: string, manager: EntityManager): Promise<void> {
    for (const table of ['message_grants', 'notice_preferences'])
      await manager.query(`DELETE FROM ${table} WHERE person_id = $1`, [personId]);
  }
}
