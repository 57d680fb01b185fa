import { randomUUID } from 'node:crypto';
import { withCity } from '../../../test/support/with-city';
import { leadOf, openedAt, pairedCounter, scan } from '../../../test/support/with-counter';
import { Transactions } from '../../platform/database';
import { Occasions } from './occasions.service';

jest.setTimeout(240_000);

const UNIT = 'u-east';
const MOST = 1_000;

describe('an occasion used by a thousand at the same moment', () => {
  const city = withCity('2026-11-21');
  const use = (id: string, visitorId: string) =>
    city.app
      .get(Transactions, { strict: false })
      .run((manager) =>
        city.app.get(Occasions, { strict: false }).use(id, { personId: null, visitorId }, manager),
      );

  it('goes to one of them, and knows nobody afterwards', async () => {
    const visitorId = randomUUID();
    const id = await openedAt(city, UNIT, visitorId);
    const outcomes = await Promise.all(Array.from({ length: MOST }, () => use(id, visitorId)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal.code]));
    expect(new Set(refusals)).toEqual(new Set(['occasions.used']));
    const kept = await city.dataSource.query<object[]>('SELECT * FROM occasions WHERE id = $1', [id]);
    expect(kept).toMatchObject([
      { used: true, person_id: null, visitor_id: null, counter_name: null, officer_id: null },
    ]);
  });

  it('is still there when the rating that used it was taken back', async () => {
    const visitorId = randomUUID();
    const id = await openedAt(city, UNIT, visitorId);
    const occasions = city.app.get(Occasions, { strict: false });
    const failing = city.app.get(Transactions, { strict: false }).run(async (manager) => {
      await occasions.use(id, { personId: null, visitorId }, manager);
      return { ok: false, refusal: { code: 'x', message: '', advice: '' } };
    });
    expect((await failing).ok).toBe(false);
    expect((await use(id, visitorId)).ok).toBe(true);
  });

  it('spends one code for one of two hundred scans, and stays within the hourly cap', async () => {
    const counter = await pairedCounter(city, await leadOf(city, UNIT), UNIT, { hourlyCap: 2 });
    const codes = [await counter.code(), await counter.code(), await counter.code()];
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, n) => scan(city, codes[n % 3] ?? { address: '' })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(2);
    const opened = await city.dataSource.query<object[]>(
      'SELECT 1 FROM counter_openings WHERE counter_id = $1',
      [counter.id],
    );
    expect(opened).toHaveLength(2);
  });
});
