import { replayEverywhere } from '../../bench/scores/replays';
import { stopPostgres } from '../support/postgres-test-database';

jest.setTimeout(480_000);

afterAll(stopPostgres);

describe('the replay of a city of 829 units, as `pnpm accept scores` has it at full size', () => {
  it('is the same to the last sign in every order, time zone and language, after corrections too', async () => {
    const done = await replayEverywhere({ events: 20_000, days: 25, increment: 2_000 });
    expect(done).toMatchObject({ ok: true, runs: 3 });
    expect(done.events).toBeGreaterThan(20_000);
    expect(done.corrections).toBeGreaterThan(0);
  });
});
