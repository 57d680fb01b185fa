import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { withDatabase } from '../../../test/support';
import { Jobs } from './jobs';
import { queues } from './queues';

jest.setTimeout(30_000);
// One test breaks the queue on purpose.
Logger.overrideLogger(false);

describe('jobs', () => {
  const running: Jobs[] = [];
  const suite = withDatabase(async () => {
    for (const jobs of running) await jobs.onModuleDestroy();
  });
  const done: object[] = [];

  /** A process of its own, as far as jobs are concerned. */
  const started = async (role: 'web' | 'worker', work?: (jobs: readonly object[]) => Promise<void>) => {
    const jobs = new Jobs(suite.dataSource, { role });
    jobs.work('messages', work ?? (async (given) => void done.push(...given)));
    await jobs.onApplicationBootstrap();
    running.push(jobs);
    return jobs;
  };
  const enqueue = (jobs: Jobs, data: object) =>
    suite.dataSource.transaction((manager) => jobs.enqueue('messages', data, manager));
  const until = async (holds: () => boolean) => {
    for (let tries = 0; !holds() && tries < 100; tries += 1) await sleep(100);
  };
  const states = async (): Promise<string[]> => {
    const rows: { state: string }[] = await suite.dataSource.query('SELECT state FROM pgboss.job');
    return rows.map(({ state }) => state);
  };

  it('have a table for every queue', async () => {
    const rows: { name: string }[] = await suite.dataSource.query('SELECT name FROM pgboss.queue');
    expect(rows.map(({ name }) => name).toSorted()).toEqual([...queues].toSorted());
  });

  it('exist when what they belong to is committed, and are done in a process that works', async () => {
    const web = await started('web');
    await expect(
      suite.dataSource.transaction(async (manager) => {
        await web.enqueue('messages', { of: 'what was rolled back' }, manager);
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    await enqueue(web, { of: 'one' });
    await enqueue(web, { of: 'another' });
    expect(await states()).toEqual(['created', 'created']);
    await started('worker');
    await until(() => done.length === 2);
    expect(new Set(done)).toEqual(new Set([{ of: 'one' }, { of: 'another' }]));
  });

  it('are done once by several processes', async () => {
    const web = await started('web');
    await started('worker');
    done.length = 0;
    for (let n = 0; n < 20; n += 1) await enqueue(web, { n });
    await until(() => done.length >= 20);
    await sleep(300);
    expect(new Set(done.map((job) => JSON.stringify(job))).size).toBe(20);
    expect(done).toHaveLength(20);
  });

  it('are finished by a process that stops, and asked for no more', async () => {
    for (const jobs of running.splice(0)) await jobs.onModuleDestroy();
    let finished = false;
    let begun = false;
    const worker = await started('worker', async () => {
      begun = true;
      await sleep(400);
      finished = true;
    });
    await enqueue(worker, { of: 'a long one' });
    await until(() => begun);
    await worker.onModuleDestroy();
    expect(finished).toBe(true);
    await enqueue(worker, { of: 'nobody' });
    await sleep(2_500);
    expect(await states()).toContain('created');
  });

  it('do not end the process when the database is in trouble', async () => {
    await started('worker');
    await suite.dataSource.query('ALTER TABLE pgboss.job RENAME TO gone');
    await sleep(2_500);
    await suite.dataSource.query('ALTER TABLE pgboss.gone RENAME TO job');
    expect(await suite.dataSource.query('SELECT 1 AS fine')).toEqual([{ fine: 1 }]);
  });
});
