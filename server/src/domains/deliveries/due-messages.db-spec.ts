import { randomUUID } from 'node:crypto';
import { withDatabase } from '../../../test/support';
import { NO_ENTERPRISE } from '../notices';
import { DeliveriesRepository } from './deliveries.repository';

const WAITING = 3_000;
const HANDFUL = 20;

const suite = withDatabase();

/** All due at once, as after a publication, and written so lately that nothing has counted them. */
async function tellEverybody(): Promise<void> {
  const noticeId = randomUUID();
  await suite.dataSource.query(
    `INSERT INTO notices (id, subject, topics, template, made_at) VALUES ($1, '{"kind":"facts"}', '{}', 'policy', now())`,
    [noticeId],
  );
  await suite.dataSource.query(
    `WITH made AS (
       INSERT INTO people (id, kind, display_name, demo, created_at)
       SELECT gen_random_uuid(), 'resident', '示例', false, now() FROM generate_series(1, ${WAITING}) RETURNING id)
     INSERT INTO messages (person_id, notice_id, about, state, due_at)
     SELECT id, $1, $2, 0, now() - interval '1 hour' FROM made`,
    [noticeId, NO_ENTERPRISE],
  );
}

describe('messages that are due', () => {
  beforeAll(tellEverybody);

  it('cost a handful what it holds, however many wait', async () => {
    const deliveries = new DeliveriesRepository(suite.dataSource);
    await suite.dataSource.transaction(async (manager) => {
      await deliveries.goByIndexes(manager);
      const people = await deliveries.claimPeople(new Date(), HANDFUL, manager);
      expect(people).toHaveLength(HANDFUL);
      const due = await deliveries.due(people, new Date(), manager);
      expect(due.map(({ personId }) => personId).toSorted()).toEqual(people.toSorted());
      const [{ read }]: [{ read: number }] = await manager.query(
        `SELECT sum(seq_tup_read + idx_tup_fetch)::int AS read FROM pg_stat_xact_user_tables
         WHERE relname IN ('messages', 'people', 'notices')`,
      );
      expect(read).toBeGreaterThanOrEqual(2 * HANDFUL);
      expect(read).toBeLessThan(10 * HANDFUL);
    });
  });
});
