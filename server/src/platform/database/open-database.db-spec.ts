import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requestedKind, testSettings } from '../../../test/support';
import { freshPostgresUrl, stopPostgres } from '../../../test/support/postgres-test-database';
import { StartRefused } from '../config';
import { type Database, migrationStatus, openDatabase } from './index';

const applied = async ({ dataSource }: Database) =>
  (await migrationStatus(dataSource)).map((migration) => migration.applied);

/** Each kind has its own answer to two who open at once; the runner asks for one kind at a time. */
const answers = {
  postgres: () =>
    describe('two servers that open one new PostgreSQL database together', () => {
      afterAll(stopPostgres, 60_000);

      it('both find every table, made once', async () => {
        const { url, drop } = await freshPostgresUrl();
        const settings = testSettings({ databaseUrl: url, databasePoolSize: 2 });
        const opened = await Promise.all([1, 2, 3].map(() => openDatabase(settings)));
        for (const database of opened) expect(new Set(await applied(database))).toEqual(new Set([true]));
        await Promise.all(opened.map((database) => database.close()));
        await drop();
      }, 60_000);

      it('that cannot be reached is refused without repeating the password', async () => {
        const settings = testSettings({ databaseUrl: 'postgres://u:s3cret@127.0.0.1:1/x' });
        const refused = openDatabase(settings);
        await expect(refused).rejects.toThrow(StartRefused);
        await expect(refused).rejects.toThrow(/127\.0\.0\.1:1\/x.*ECONNREFUSED/);
        await expect(refused).rejects.not.toThrow(/s3cret/);
      });
    }),
  embedded: () =>
    describe('the embedded database in a folder', () => {
      const dataDir = mkdtempSync(join(tmpdir(), 'ys-'));
      const settings = testSettings({ dataDir });
      afterAll(() => rmSync(dataDir, { recursive: true }));

      it('is opened by one at a time, and keeps what was written', async () => {
        const first = await openDatabase(settings);
        await first.dataSource.query("CREATE TABLE kept AS SELECT '盛京' AS word");
        await expect(openDatabase(settings)).rejects.toThrow(`进程号 ${process.pid}`);
        await first.close();
        expect(readdirSync(dataDir)).toEqual(['postgres']);
        const second = await openDatabase(settings);
        expect(await second.dataSource.query('SELECT word FROM kept')).toEqual([{ word: '盛京' }]);
        expect(new Set(await applied(second))).toEqual(new Set([true]));
        await second.close();
      }, 60_000);

      it('is refused where no folder can be made', async () => {
        await expect(openDatabase(testSettings({ dataDir: join(__filename, 'data') }))).rejects.toThrow(
          StartRefused,
        );
      });
    }),
};

answers[requestedKind()]();
