import { createApplication } from '../../src/application';
import { CityPacksService } from '../../src/domains/city-packs';
import { freshDatabase } from '../../test/support';
import { MovableClock } from '../../test/support/movable-clock';
import { stopPostgres } from '../../test/support/postgres-test-database';
import { testSettings } from '../../test/support/test-settings';
import { removePack, tinyPack, writePack } from '../../test/support/tiny-pack';
import { askApplication } from '../../test/support/with-server';
import type { LivesCity } from './life-staff';

/** The whole server over real PostgreSQL with the tiny city loaded, asked without a socket. */
export async function withLivesCity<Result>(use: (city: LivesCity) => Promise<Result>): Promise<Result> {
  const clock = new MovableClock('2026-03-02');
  const database = await freshDatabase('postgres');
  const app = await createApplication({ settings: testSettings(), database, overrides: { clock } });
  const folder = await writePack(tinyPack());
  try {
    const loaded = await app.get(CityPacksService, { strict: false }).load(folder, '/', () => undefined);
    if (!loaded.ok) throw new Error(loaded.refusal.message);
    return await use({
      app,
      clock,
      dataSource: database.dataSource,
      request: (method, path, request = {}) => askApplication(app, method, path, request),
    });
  } finally {
    await app.close();
    await database.close();
    await removePack(folder);
    await stopPostgres();
  }
}
