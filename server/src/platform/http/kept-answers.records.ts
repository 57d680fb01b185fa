import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Holder, type PersonalRecords, PersonalRegister, timeInShanghai } from '../personal-data';

/** The keys of writes, with what was answered. They are the actor's; answers to others may speak of the person. */
@Injectable()
export class KeptAnswersRecords {
  constructor(
    register: PersonalRegister,
    private readonly dataSource: DataSource,
  ) {
    register.register(this.recordsOf('person'), this.recordsOf('device'));
  }

  private recordsOf(holder: Holder): PersonalRecords {
    return {
      name: 'kept-answers',
      of: holder,
      title: '最近 30 天的提交记录',
      columns: { idempotency_keys: ['actor'] },
      read: (id) => this.read(id),
      count: async (id) => (await this.read(id)).length,
      forget: forgetAnswers,
      kept: null,
    };
  }

  private async read(actor: string) {
    const rows: { route: string; at: Date }[] = await this.dataSource.query(
      'SELECT route, created_at AS at FROM idempotency_keys WHERE actor = $1 ORDER BY created_at, route',
      [actor],
    );
    return rows.map(({ route, at }) => ({ 时间: timeInShanghai(at), 操作: route }));
  }
}

async function forgetAnswers(id: string, manager: EntityManager): Promise<void> {
  await manager.query('DELETE FROM idempotency_keys WHERE actor = $1', [id]);
  // An administrator's kept answer names whom it was about; the key itself stays, so that nothing happens twice.
  await manager.query(
    `UPDATE idempotency_keys SET request_hash = '', answer = NULL WHERE strpos(answer::text, $1) > 0`,
    [id],
  );
}
