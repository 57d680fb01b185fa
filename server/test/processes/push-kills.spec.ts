import { runKills } from '../push-kills/run-kills';
import { freshPostgresUrl, stopPostgres } from '../support/postgres-test-database';

jest.setTimeout(120_000);

// `pnpm accept push` does the same at length.
describe('campaigns while workers, web server and publisher are killed', () => {
  let database: Awaited<ReturnType<typeof freshPostgresUrl>>;
  beforeAll(async () => {
    database = await freshPostgresUrl();
  }, 60_000);
  afterAll(async () => {
    await database.drop();
    await stopPostgres();
  });

  it('lose nobody, reach nobody twice, and keep the ledger', async () => {
    const figures = await runKills({
      databaseUrl: database.url,
      recipients: 100,
      kills: 3,
      workers: 2,
      seed: 7,
      everyMs: 1_000,
      inAHurry: true,
    });
    expect(figures).toMatchObject({ kills: 3, lost: 0, tooMany: 0, duplicates: 0, denied: 0, ledger: 0 });
    expect(figures.sent).toBeGreaterThan(50);
  });
});
