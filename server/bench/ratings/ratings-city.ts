import { randomUUID } from 'node:crypto';
import { createApplication } from '../../src/application';
import { CityPacksService } from '../../src/domains/city-packs';
import { Sequencer } from '../../src/domains/ledger';
import { openDatabase } from '../../src/platform/database';
import { testSettings } from '../../test/support';
import { temporaryFolder } from '../../test/support/server-process';
import { removePack, tinyPack, writePack } from '../../test/support/tiny-pack';
import { benchDatabase } from '../bench-database';

export interface RatingsCity {
  readonly app: Awaited<ReturnType<typeof createApplication>>;
  readonly dataSource: Awaited<ReturnType<typeof benchDatabase>>['dataSource'];
  /** What another process of the product needs to work on it. */
  readonly url: string;
  readonly keyFile: string;
  close(): Promise<void>;
}

export const RATED_UNIT = 'u-city';

/** A small city on a real PostgreSQL whose commits reach the disk, and the product on it in this process. */
export async function openRatingsCity(): Promise<RatingsCity> {
  const pack = await writePack(tinyPack());
  try {
    return await openCity(pack);
  } finally {
    await removePack(pack);
  }
}

/** The same with a pack of the product's own, by its name, or any other by its path. */
export async function openCity(pack: string): Promise<RatingsCity> {
  const files = temporaryFolder();
  const database = await benchDatabase();
  const keyFile = `${files.path}/keys.json`;
  const settings = testSettings({
    databaseUrl: database.url,
    keyFile,
    dataDir: files.path,
  });
  const opened = await openDatabase(settings, { migrate: false });
  const app = await createApplication({ settings, database: opened });
  const loaded = await app.get(CityPacksService, { strict: false }).load(pack, '/', () => undefined);
  if (!loaded.ok) throw new Error(loaded.refusal.message);
  return {
    app,
    dataSource: opened.dataSource,
    url: database.url,
    keyFile,
    close: async () => {
      await app.close();
      await opened.close();
      await database.close();
      files.remove();
    },
  };
}

/** A finished visit of a device of its own each time, to be rated with proof. */
export interface Visit {
  readonly occasionId: string;
  readonly visitorId: string;
}

export async function finishedVisits({ dataSource }: RatingsCity, count: number): Promise<Visit[]> {
  const visits = Array.from({ length: count }, () => ({ occasionId: randomUUID(), visitorId: randomUUID() }));
  await dataSource.query(
    `INSERT INTO occasions (id, channel, unit_id, visitor_id, ends_at)
     SELECT id, 'case', $1, visitor, now() + interval '1 day' FROM unnest($2::uuid[], $3::uuid[]) AS t (id, visitor)`,
    [RATED_UNIT, visits.map(({ occasionId }) => occasionId), visits.map(({ visitorId }) => visitorId)],
  );
  return visits;
}

/** Everything that waits gets its place in the log, as it does each minute. */
export async function sequenceAll({ app }: RatingsCity): Promise<void> {
  const done = await app.get(Sequencer, { strict: false }).run();
  if (!done.ok) throw new Error(done.refusal.message);
}
