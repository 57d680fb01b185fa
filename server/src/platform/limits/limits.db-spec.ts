import * as fc from 'fast-check';
import { withDatabase } from '../../../test/support';
import { KeptKeys } from '../../../test/support/kept-keys';
import { SteppedClock } from '../../../test/support/stepped-clock';
import { openKeys } from '../crypto';
import { FieldCrypto } from '../crypto/field-crypto';
import { KeyRegister } from '../crypto/key-register';
import { SealedTables } from '../crypto/sealed-tables';
import { UseCounter } from '../crypto/use-counter';
import { PreparedQueries, Transactions } from '../database';
import { KeptTakes } from './kept-takes';
import type { LimitWindow } from './limit-windows';
import { type LimitedAttempt, Limits } from './limits';

const suite = withDatabase();
const settings = { dataDir: '/nowhere', keyFile: undefined, fieldCipher: 'aes-256-gcm' } as const;
const provider = new KeptKeys();
const START = Date.UTC(2026, 10, 21);
const clock = new SteppedClock(START);

/** As another process on the same database would have them. */
async function openLimits(): Promise<Limits> {
  const register = new KeyRegister(suite.database);
  const keys = await openKeys({ settings, database: suite.database, provider });
  const fields = new FieldCrypto(keys, register, new UseCounter(register), new SealedTables());
  return new Limits(
    new KeptTakes(new PreparedQueries(suite.dataSource)),
    new Transactions(suite.dataSource),
    fields,
    clock,
  );
}

const attempt = (person: string, windows: readonly LimitWindow[], name = 'probe.do'): LimitedAttempt => ({
  name,
  key: { caller: { person } },
  windows,
});
const tenAnHour = [{ most: 10, seconds: 3_600 }];
const phoneCode = [
  { most: 1, seconds: 60 },
  { most: 5, seconds: 3_600 },
  { most: 10, seconds: 86_400 },
];

let limits: Limits;
beforeAll(async () => {
  limits = await openLimits();
});
beforeEach(async () => {
  clock.instant = START;
  await suite.dataSource.query('TRUNCATE limit_takes');
});

describe('a limit', () => {
  it('holds in all its windows, and says how long to wait for the longest', async () => {
    const send = () => limits.take(attempt('p', phoneCode, 'phone-code.send'));
    expect(await send()).toEqual({ ok: true, value: undefined });
    clock.instant += 15_000;
    expect(await send()).toMatchObject({
      refusal: { code: 'limits.too-many', retryAfterSeconds: 45, advice: expect.stringContaining('45 秒') },
    });
    for (let n = 0; n < 4; n += 1) {
      clock.instant += 60_000;
      expect((await send()).ok).toBe(true);
    }
    clock.instant += 60_000;
    expect(await send()).toMatchObject({ refusal: { advice: expect.stringContaining('55 分钟') } });
    clock.instant = START + 3_600_000;
    expect((await send()).ok).toBe(true);
  });

  it('is not prolonged by those who do not wait', async () => {
    const once = attempt('p', [{ most: 1, seconds: 60 }]);
    await limits.take(once);
    for (let n = 0; n < 10; n += 1) {
      clock.instant += 5_999;
      expect((await limits.take(once)).ok).toBe(false);
    }
    clock.instant = START + 60_000;
    expect((await limits.take(once)).ok).toBe(true);
  });

  it('says whether there is room, and counts nothing by it', async () => {
    const once = attempt('p', [{ most: 1, seconds: 60 }]);
    for (let n = 0; n < 3; n += 1) expect(await limits.hasRoom(once)).toBe(true);
    await limits.take(once);
    expect(await limits.hasRoom(once)).toBe(false);
    clock.instant += 60_000;
    expect(await limits.hasRoom(once)).toBe(true);
  });

  it('counts each name and each caller by itself', async () => {
    const one = [{ most: 1, seconds: 60 }];
    expect((await limits.take(attempt('p', one))).ok).toBe(true);
    expect((await limits.take(attempt('q', one))).ok).toBe(true);
    expect((await limits.take(attempt('p', one, 'probe.other'))).ok).toBe(true);
    expect((await limits.take(attempt('p', one))).ok).toBe(false);
  });

  it('lets exactly ten of two hundred through that come at once to two processes', async () => {
    const other = await openLimits();
    const together = await Promise.all(
      Array.from({ length: 200 }, (_, n) => (n % 2 ? limits : other).take(attempt('p', tenAnHour))),
    );
    expect(together.filter(({ ok }) => ok)).toHaveLength(10);
  }, 30_000);

  it('keeps nobody’s address or number in clear', async () => {
    await limits.take({
      name: 'probe.do',
      key: { caller: { address: '203.0.113.77' }, target: '13900001234' },
      windows: tenAnHour,
    });
    const rows: unknown = await suite.dataSource.query('SELECT * FROM limit_takes');
    expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113|13900001234|probe/);
  });

  it('keeps no time that counts no more, and is gone after its longest window', async () => {
    const short = attempt('p', [{ most: 3, seconds: 60 }]);
    for (let n = 0; n < 20; n += 1) {
      clock.instant += 30_000;
      await limits.take(short);
    }
    const rows: { taken: string[] }[] = await suite.dataSource.query('SELECT taken FROM limit_takes');
    expect(rows[0]?.taken).toHaveLength(2);
    const takes = new KeptTakes(new PreparedQueries(suite.dataSource));
    const { manager } = suite.dataSource;
    expect(await takes.removeOld(clock.instant + 60_000, manager)).toBe(0);
    expect(await takes.removeOld(clock.instant + 60_001, manager)).toBe(1);
  });
});

describe('several limits at once', () => {
  const both = (person: string, address: string): LimitedAttempt[] => [
    attempt(person, [{ most: 2, seconds: 60 }]),
    { name: 'probe.do', key: { caller: { address } }, windows: [{ most: 3, seconds: 60 }] },
  ];

  it('are taken all or none', async () => {
    for (const person of ['p', 'p', 'q']) expect((await limits.takeAll(both(person, 'a'))).ok).toBe(true);
    // The address is full: q keeps the one that is left.
    expect((await limits.takeAll(both('q', 'a'))).ok).toBe(false);
    expect((await limits.takeAll(both('q', 'b'))).ok).toBe(true);
    expect((await limits.takeAll(both('q', 'b'))).ok).toBe(false);
  });

  it('never wait for each other crosswise', async () => {
    const together = await Promise.all(
      Array.from({ length: 100 }, (_, n) => {
        const attempts = both(`p${n % 5}`, `a${n % 3}`);
        return limits.takeAll(n % 2 ? attempts : attempts.toReversed());
      }),
    );
    // Nine rooms by address, ten by person.
    expect(together.filter(({ ok }) => ok).length).toBeLessThanOrEqual(9);
    const rows: { taken: string[] }[] = await suite.dataSource.query('SELECT taken FROM limit_takes');
    const counted = rows.reduce((sum, { taken }) => sum + taken.length, 0);
    expect(counted).toBe(2 * together.filter(({ ok }) => ok).length);
  }, 30_000);

  it('are a fault when two are the same', async () => {
    const same = attempt('p', tenAnHour);
    await expect(limits.takeAll([same, same])).rejects.toThrow(/twice/);
  });
});

describe('any course of attempts', () => {
  const windowsOf = fc.array(
    fc.record({ most: fc.integer({ min: 1, max: 4 }), seconds: fc.integer({ min: 1, max: 20 }) }),
    { minLength: 1, maxLength: 3 },
  );
  const pauses = fc.array(fc.integer({ min: 0, max: 8_000 }), { maxLength: 25 });
  const hasRoom = (windows: readonly LimitWindow[], written: readonly number[], now: number) =>
    windows.every(({ most, seconds }) => written.filter((at) => at > now - seconds * 1_000).length < most);

  it('is answered as by somebody who writes every time down and counts, with the wait that it takes', async () => {
    let run = 0;
    const course = fc.asyncProperty(windowsOf, pauses, async (windows, steps) => {
      run += 1;
      const written: number[] = [];
      for (const pause of steps) {
        const now = (clock.instant += pause);
        const answer = await limits.take(attempt(`run-${run}`, windows));
        expect(answer.ok).toBe(hasRoom(windows, written, now));
        if (answer.ok) {
          written.push(now);
          continue;
        }
        const wait = (answer.refusal.retryAfterSeconds ?? 0) * 1_000;
        expect(hasRoom(windows, written, now + wait)).toBe(true);
        expect(wait > 1_000 && hasRoom(windows, written, now + wait - 1_000)).toBe(false);
      }
    });
    await fc.assert(course, { numRuns: 40 });
  }, 120_000);
});
