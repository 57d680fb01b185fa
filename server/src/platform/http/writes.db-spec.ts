import { ok, refuse } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { withDatabase } from '../../../test/support';
import { Clock } from '../clock';
import { Transactions } from '../database';
import { type WriteKey, Writes } from './writes';

const suite = withDatabase();
const busy = { code: 'probe.busy', message: '现在不行', advice: '稍后再试' };

class StoppedClock extends Clock {
  constructor(private readonly instant: number) {
    super();
  }
  override now(): number {
    return this.instant;
  }
}

const writes = (clock = new Clock()) => new Writes(new Transactions(suite.dataSource), clock);
const keyOf = (changes: Partial<WriteKey> = {}): WriteKey => ({
  idempotencyKey: 'key-00000001',
  route: 'probe.add',
  actor: 'visitor-1',
  request: { amount: 1, tags: ['a', 'b'] },
  ...changes,
});

/** One more row in the probe's table; answers its number. */
async function add(manager: EntityManager) {
  const rows: { id: number }[] = await manager.query('INSERT INTO probe DEFAULT VALUES RETURNING id');
  return ok({ id: rows[0]?.id });
}

async function countRows(): Promise<number> {
  const rows: { n: string }[] = await suite.dataSource.query('SELECT count(*) AS n FROM probe');
  return Number(rows[0]?.n);
}

beforeAll(() => suite.dataSource.query('CREATE TABLE probe (id serial PRIMARY KEY)'));
beforeEach(async () => {
  await suite.dataSource.query('TRUNCATE probe');
  await suite.dataSource.query('TRUNCATE idempotency_keys');
});

describe('a write with a key', () => {
  it('happens once, and a repeat gets the first answer', async () => {
    const first = await writes().once(keyOf(), add);
    // The same request with its members in another order.
    const again = await writes().once(keyOf({ request: { tags: ['a', 'b'], amount: 1 } }), add);
    expect(again).toEqual(first);
    expect(await countRows()).toBe(1);
  });

  it('happens once when twenty arrive together', async () => {
    const together = await Promise.all(Array.from({ length: 20 }, () => writes().once(keyOf(), add)));
    expect(new Set(together.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(together[0]).toMatchObject({ ok: true });
    expect(await countRows()).toBe(1);
  }, 30_000);

  it('is refused for another request, and nothing happens', async () => {
    await writes().once(keyOf(), add);
    expect(await writes().once(keyOf({ request: { amount: 2, tags: ['a', 'b'] } }), add)).toMatchObject({
      ok: false,
      refusal: { code: 'request.key-reused' },
    });
    expect(await countRows()).toBe(1);
  });

  it.each([{ actor: 'visitor-2' }, { route: 'probe.other' }, { idempotencyKey: 'key-00000002' }])(
    'is another write for %p',
    async (changes) => {
      await writes().once(keyOf(), add);
      await writes().once(keyOf(changes), add);
      expect(await countRows()).toBe(2);
    },
  );

  it('that was refused left nothing behind, and its key may succeed later', async () => {
    const refused = await writes().once(keyOf(), async (manager) => {
      await add(manager);
      return refuse(busy);
    });
    expect(refused).toEqual({ ok: false, refusal: busy });
    expect(await countRows()).toBe(0);
    expect(await writes().once(keyOf(), add)).toMatchObject({ ok: true });
  });

  it('that broke off left nothing behind, and its key may succeed later', async () => {
    const broken = writes().once(keyOf(), async (manager) => {
      await add(manager);
      throw new Error('the line went dead');
    });
    await expect(broken).rejects.toThrow('the line went dead');
    expect(await countRows()).toBe(0);
    expect(await writes().once(keyOf(), add)).toMatchObject({ ok: true });
  });

  it('is forgotten after thirty days and not before', async () => {
    const day = 86_400_000;
    const start = Date.UTC(2026, 10, 21);
    await writes(new StoppedClock(start)).once(keyOf(), add);
    const { manager } = suite.dataSource;
    expect(await writes().forgetOld(new Date(start + 30 * day), manager)).toBe(0);
    await writes(new StoppedClock(start + 30 * day)).once(keyOf(), add);
    expect(await countRows()).toBe(1);
    expect(await writes().forgetOld(new Date(start + 30 * day + 1), manager)).toBe(1);
    await writes().once(keyOf(), add);
    expect(await countRows()).toBe(2);
  });

  it('is not kept once it is to be forgotten, and still does not happen twice', async () => {
    await writes().once(keyOf(), add);
    await writes().once(keyOf({ actor: 'visitor-2' }), add);
    await suite.dataSource.transaction((manager) =>
      writes().forgetAnswers({ actor: 'visitor-1', routes: ['probe.add'] }, manager),
    );
    const rows = await suite.dataSource.query(
      `SELECT request_hash AS hash, answer FROM idempotency_keys WHERE actor = 'visitor-1'`,
    );
    expect(rows).toEqual([{ hash: '', answer: null }]);
    expect(await writes().once(keyOf(), add)).toMatchObject({
      ok: false,
      refusal: { code: 'request.key-reused', message: expect.stringContaining('已经处理过') },
    });
    expect(await writes().once(keyOf({ actor: 'visitor-2' }), add)).toMatchObject({ ok: true });
    expect(await countRows()).toBe(2);
  });
});
