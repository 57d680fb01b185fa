import { CityPacksService } from '../../src/domains/city-packs';
import { MovableClock } from './movable-clock';
import { removePack, type TinyPack, tinyPack, writePack } from './tiny-pack';
import { type SuiteServer, type SuiteServerOptions, withServer } from './with-server';

export interface SuiteCity extends SuiteServer {
  readonly clock: MovableClock;
  /** Writes the pack to the folder that this city was loaded from, and loads it. */
  readonly reload: (pack: Partial<TinyPack>) => Promise<void>;
  readonly packFolder: () => string;
}

/** Call once at the top of an e2e-spec: a server with the tiny city loaded on the given day. */
export function withCity(
  day: string,
  pack: () => TinyPack = tinyPack,
  settings?: SuiteServerOptions['settings'],
): SuiteCity {
  const clock = new MovableClock(day);
  let folder = '';
  const server = withServer({
    settings,
    overrides: { clock },
    prepare: async () => {
      folder = await writePack(pack());
      await load();
    },
  });
  const load = async () => {
    const loaded = await server.app
      .get(CityPacksService, { strict: false })
      .load(folder, '/', () => undefined);
    if (!loaded.ok) throw new Error(loaded.refusal.message);
  };
  afterAll(() => removePack(folder));
  const reload = async (changes: Partial<TinyPack>) => {
    await writePack({ ...pack(), ...changes }, folder);
    await load();
  };
  // The server's own members are getters that work only while a test runs, so they are passed on, not copied.
  return Object.assign(Object.create(server) as SuiteServer, { clock, reload, packFolder: () => folder });
}
