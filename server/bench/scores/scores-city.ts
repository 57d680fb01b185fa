import { createApplication } from '../../src/application';
import { CityPacksService } from '../../src/domains/city-packs';
import { ScoreDays } from '../../src/domains/unit-scores';
import { openDatabase } from '../../src/platform/database';
import { testSettings } from '../../test/support';
import { MovableClock } from '../../test/support/movable-clock';
import { temporaryFolder } from '../../test/support/server-process';
import { removePack, tinyPack, unit, writePack } from '../../test/support/tiny-pack';
import { benchDatabase } from '../bench-database';
import { UNITS } from './filled-events';

export type ScoresCity = Awaited<ReturnType<typeof openScoresCity>>;

const LEVELS = ['city', 'district', 'district', 'street'] as const;

/** A real city of 829 units on a PostgreSQL whose commits reach the disk, and the product on it in this process. */
export async function openScoresCity(today: string) {
  const pack = await writePack(realPack());
  const files = temporaryFolder();
  const database = await benchDatabase();
  const settings = testSettings({
    databaseUrl: database.url,
    keyFile: `${files.path}/keys.json`,
    dataDir: files.path,
    // Nothing works in the background: each day is done when it is asked for.
    role: 'web',
    // Elsewhere every answer is held to its contract once more, which costs more than to make it.
    environment: 'production',
  });
  const opened = await openDatabase(settings, { migrate: false });
  const clock = new MovableClock(today);
  const app = await createApplication({ settings, database: opened, overrides: { clock } });
  const loaded = await app.get(CityPacksService, { strict: false }).load(pack, '/', () => undefined);
  await removePack(pack);
  if (!loaded.ok) throw new Error(loaded.refusal.message);
  const close = async () => {
    await app.close();
    await opened.close();
    await database.close();
    files.remove();
  };
  const environs = { DATABASE_URL: database.url, DATA_DIR: files.path, KEY_FILE: `${files.path}/keys.json` };
  return { app, clock, dataSource: opened.dataSource, environs, close };
}

/** As the loop does once the day's ratings were made public. */
export async function endDay(
  { app, clock, dataSource }: ScoresCity,
  day: string,
  today: string,
): Promise<void> {
  clock.moveTo(today);
  await dataSource.query('INSERT INTO reputation_days (day) VALUES ($1) ON CONFLICT DO NOTHING', [day]);
  if ((await app.get(ScoreDays, { strict: false }).catchUp()) === null)
    throw new Error(`nothing was scored on ${day}`);
}

/** Units that there are, and nothing made up: in a demo city those alone would be scored. */
function realPack() {
  const plain = tinyPack();
  const units = Array.from({ length: UNITS }, (_, at) =>
    unit(`u-${at}`, { level: LEVELS[at % LEVELS.length], regionCode: '990102' }),
  );
  return {
    ...plain,
    'city.json': { ...plain['city.json'], demo: false },
    'regions.json': plain['regions.json'].filter(({ demo }) => demo === false),
    'units.jsonl': [...plain['units.jsonl'].filter(({ demo }) => demo === false), ...units],
    'officers.jsonl': plain['officers.jsonl']
      .filter(({ unitId }) => unitId !== 'u-demo')
      .map((officer) => ({ ...officer, synthetic: false })),
    'policies.json': plain['policies.json'].filter(({ demo }) => demo === false),
    'policy-contacts.json': plain['policy-contacts.json'].filter(({ policyId }) => policyId !== 'windowed'),
    'scan-codes.json': [],
  };
}
