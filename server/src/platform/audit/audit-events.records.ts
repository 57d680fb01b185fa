import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PersonalRegister, type RecordEntry, timeInShanghai } from '../personal-data';

interface KeptEvent {
  readonly at: Date;
  readonly kind: string;
  readonly by: string;
  readonly own: boolean;
}

/** By the kinds that `AuditTrail.note` was given. */
const KINDS: Readonly<Record<string, string>> = { 'account.erased': '注销账号' };

@Injectable()
export class AuditEventsRecords {
  constructor(
    register: PersonalRegister,
    private readonly dataSource: DataSource,
  ) {
    register.register({
      name: 'audit-events',
      of: 'person',
      title: '审计记录',
      columns: { audit_events: ['actor_id', 'about'] },
      read: async (id) => (await this.events(id)).map(shown),
      count: async (id) => (await this.events(id)).length,
      forget: null,
      kept: '角色的授予和收回、注销本身等事件。只有编号和当时的署名，没有手机号和证件号；这份记录只增不改，用来查权力怎样被使用。',
    });
  }

  private events(id: string): Promise<KeptEvent[]> {
    return this.dataSource.query(
      `SELECT at, kind, actor_name AS by, actor_id = $1 AS own FROM audit_events
       WHERE actor_id = $1 OR about = $1 ORDER BY at, id`,
      [id],
    );
  }
}

function shown({ at, kind, by, own }: KeptEvent): RecordEntry {
  return { 时间: timeInShanghai(at), 事件: KINDS[kind] ?? kind, 操作人: own ? '您本人' : by };
}
