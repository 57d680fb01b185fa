import { Logger } from '@nestjs/common';
import { requestedKind, withDatabase } from '../../../test/support';
import { SteppedClock } from '../../../test/support/stepped-clock';
import { countRemoved } from '../database';
import { HealthChecks } from '../health';
import { DailySweep } from './daily-sweep';
import { Retention } from './retention';
import { RetentionHealth } from './retention-health';
import type { RetentionRule } from './retention-rule';
import { RetentionRuns } from './retention-runs';

const suite = withDatabase();
const DAY_MS = 86_400_000;
const clock = new SteppedClock();

const rule = (what: string, changes: Partial<RetentionRule> = {}): RetentionRule => ({
  what,
  words: '记下的话',
  kept: '一天',
  tables: ['notes'],
  forget: (now, manager) =>
    countRemoved(manager, 'DELETE FROM notes WHERE what = $1 AND at < $2', [
      what,
      new Date(now.getTime() - DAY_MS),
    ]),
  ...changes,
});
const broken = (what: string) =>
  rule(what, {
    forget: async (_, manager) => {
      await manager.query('DELETE FROM notes');
      throw new Error('the rule is wrong');
    },
  });
const withRules = (...rules: RetentionRule[]) => {
  const runs = new RetentionRuns(suite.dataSource);
  const retention = new Retention(suite.dataSource, runs, clock);
  for (const one of rules) retention.register(one);
  const checks = new HealthChecks();
  new RetentionHealth(retention, runs, clock, checks).onModuleInit();
  return { retention, health: async () => (await checks.findings())[0] };
};
const note = (what: string, daysAgo: number) =>
  suite.dataSource.query('INSERT INTO notes (what, at) VALUES ($1, $2)', [
    what,
    new Date(clock.instant - daysAgo * DAY_MS),
  ]);
const left = async () => {
  const rows: { what: string }[] = await suite.dataSource.query('SELECT what FROM notes ORDER BY what');
  return rows.map(({ what }) => what);
};

beforeAll(() => suite.dataSource.query('CREATE TABLE notes (what text, at timestamptz)'));
beforeEach(async () => {
  await suite.dataSource.query('TRUNCATE notes');
  await suite.dataSource.query('TRUNCATE retention_runs');
});
beforeEach(() => jest.spyOn(Logger.prototype, 'log').mockImplementation());
afterEach(() => jest.restoreAllMocks());

describe('what is kept for a time', () => {
  it('goes when its time is over, and how much went is logged and kept', async () => {
    const said = jest.spyOn(Logger.prototype, 'log');
    const { retention } = withRules(rule('a'), rule('b'));
    for (const days of [0, 2, 3]) await note('a', days);
    await note('b', 0);
    expect(await retention.sweep()).toEqual([
      { what: 'a', removed: 2, failed: false },
      { what: 'b', removed: 0, failed: false },
    ]);
    expect(await left()).toEqual(['a', 'b']);
    expect(said.mock.calls).toEqual([[{ what: 'a', removed: 2 }, 'deleted what was due']]);
    expect(await retention.status()).toMatchObject([
      { what: 'a', due: 0, last: { removed: 2, ranAt: new Date(clock.instant), failedAt: null } },
      { what: 'b', due: 0, last: { removed: 0 } },
    ]);
  });

  it('is counted without being deleted', async () => {
    const { retention } = withRules(rule('a'));
    for (const days of [0, 2, 3]) await note('a', days);
    expect(await retention.status()).toMatchObject([{ what: 'a', words: '记下的话', due: 2, last: null }]);
    expect(await left()).toHaveLength(3);
  });

  it('goes although another rule fails; that one is logged, undone, shown by health, and tried again', async () => {
    const error = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    const failing = withRules(broken('a'), rule('b'));
    await note('a', 0);
    await note('b', 2);
    expect(await failing.retention.sweep()).toEqual([
      { what: 'a', removed: null, failed: true },
      { what: 'b', removed: 1, failed: false },
    ]);
    expect(await left()).toEqual(['a']);
    expect(error).toHaveBeenCalledTimes(1);
    expect(await failing.health()).toMatchObject({
      ok: true,
      degraded: true,
      detail: expect.stringMatching(/：a；/),
    });
    const mended = withRules(rule('a'), rule('b'));
    await mended.retention.sweep();
    expect(await mended.health()).toMatchObject({ ok: true, detail: '到期的数据都已按时删除' });
  });

  it('is late when nobody swept for a day and a half, and a rule that is no more is not', async () => {
    const { retention, health } = withRules(rule('a'));
    const former = withRules(rule('former'));
    await former.retention.sweep();
    await retention.sweep();
    clock.instant += 1.5 * DAY_MS;
    expect(await health()).not.toHaveProperty('degraded');
    clock.instant += 1;
    expect(await health()).toMatchObject({ degraded: true, detail: expect.stringMatching(/：a；/) });
  });

  it('is registered under one name once', () => {
    expect(() => withRules(rule('a'), rule('a'))).toThrow(/twice/);
  });

  it('is deleted by one process while another leaves it alone', async () => {
    // The embedded database has one process only.
    if (requestedKind() === 'embedded') return;
    let end: () => void = () => undefined;
    let first: Promise<unknown> = Promise.resolve();
    const began = new Promise<void>((begin) => {
      const slow = withRules(
        rule('a', {
          forget: () =>
            new Promise((resolve) => {
              end = () => resolve(7);
              begin();
            }),
        }),
      );
      first = slow.retention.sweep();
    });
    await began;
    expect(await withRules(rule('a')).retention.sweep()).toEqual([
      { what: 'a', removed: null, failed: false },
    ]);
    end();
    expect(await first).toEqual([{ what: 'a', removed: 7, failed: false }]);
  });
});

describe('the daily sweep', () => {
  const sweep = jest.fn<Promise<[]>, []>();
  const daily = new DailySweep({ sweep } as unknown as Retention); // it asks for nothing else
  beforeEach(() => {
    jest.useFakeTimers();
    sweep.mockReset().mockResolvedValue([]);
    daily.onApplicationBootstrap();
  });
  afterEach(() => {
    daily.onModuleDestroy();
    jest.useRealTimers();
  });

  it('comes every day that the server runs, also after one that broke off', async () => {
    const error = jest.spyOn(Logger.prototype, 'error').mockImplementation();
    sweep.mockRejectedValueOnce(new Error('gone'));
    await jest.advanceTimersByTimeAsync(DAY_MS - 1);
    expect(sweep).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(2 * DAY_MS);
    expect(sweep).toHaveBeenCalledTimes(2);
    expect(error).toHaveBeenCalledTimes(1);
  });

  it('stops with the server', async () => {
    daily.onModuleDestroy();
    await jest.advanceTimersByTimeAsync(3 * DAY_MS);
    expect(sweep).not.toHaveBeenCalled();
  });
});
