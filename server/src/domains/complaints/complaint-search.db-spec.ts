import { usualLimits } from '@yingshang/shared/complaints';
import fc from 'fast-check';
import { withDatabase } from '../../../test/support';
import { PreparedQueries } from '../../platform/database';
import { ComplaintSearchRepository, type WordSearch } from './complaint-search.repository';

const COMPLAINTS = 6_000;
/** The first of them has a third of the complaints: more than are read before the index is asked. */
const UNITS = 70;
const ANY = { where: 'true', values: [], after: null, most: 31 } as const;
const everywhere = Array.from({ length: UNITS }, (_, place) => `u-${place}`);
const NOBODYS = '';

/** Terms of which one is in every second complaint, another in one of sixty, the last in three. */
const FILLED = `
  INSERT INTO complaints (id, number, class, status, unit_id, limits, silence_days, events, filed_at, filed_on,
    provisional, paused, drafted, revisit_due, reopenings, terms, seeded)
  SELECT md5(i::text)::uuid, 'TS-' || i, 'unit', CASE WHEN i % 3 = 0 THEN 'submitted' ELSE 'answered' END,
    CASE WHEN i % 50 <> 7 THEN 'u-' || floor(${UNITS} * (i * 7919 % 1000 / 1000.0) ^ 4)::int END,
    $2::jsonb, 7, 1, day, (day AT TIME ZONE 'Asia/Shanghai')::date, false, false, false, false, 0,
    ARRAY[-1] || CASE WHEN i % 2 = 0 THEN ARRAY[2] ELSE '{}' END || CASE WHEN i % 7 = 0 THEN ARRAY[7] ELSE '{}' END
      || CASE WHEN i % 60 = 0 THEN ARRAY[60] ELSE '{}' END || CASE WHEN i % 1777 = 0 THEN ARRAY[1777] ELSE '{}' END,
    false
  FROM generate_series(1, $1::int) AS i,
    LATERAL (SELECT TIMESTAMPTZ '2026-11-02T00:00:00+08' - i * i / 40000 * interval '1 day' - i % 9 * interval '1 hour' AS day)
      AS filed`;

describe('finding complaints by words', () => {
  const suite = withDatabase();
  let search: ComplaintSearchRepository;
  const find = (wanted: Partial<WordSearch>) =>
    search.page({ ...ANY, units: everywhere, terms: [], ...wanted });
  const byScan = async ({
    terms = [],
    units = everywhere,
    where = 'true',
    most = ANY.most,
  }: Partial<WordSearch>) => {
    const rows: { id: string }[] = await suite.dataSource.query(
      `SELECT id FROM complaints c WHERE terms @> $1::int[] AND coalesce(unit_id, '') = ANY($2) AND ${where}
       ORDER BY filed_at DESC, id DESC LIMIT $3`,
      [terms, units, most],
    );
    return rows.map(({ id }) => id);
  };

  beforeAll(async () => {
    await suite.dataSource.query(FILLED, [COMPLAINTS, JSON.stringify(usualLimits)]);
    search = new ComplaintSearchRepository(suite.dataSource, new PreparedQueries(suite.dataSource));
  });

  const terms = fc.uniqueArray(fc.constantFrom(-1, 2, 7, 60, 1777), { minLength: 1, maxLength: 3 });
  const units = fc.oneof(
    fc.oneof(fc.constant('u-0'), fc.constantFrom(...everywhere)).map((one) => [one]),
    fc.uniqueArray(fc.constantFrom(NOBODYS, ...everywhere), { minLength: 2, maxLength: 9 }),
    fc.constantFrom(everywhere, [NOBODYS, ...everywhere]),
  );
  const where = fc.constantFrom('true', `c.status = 'submitted'`, `c.unit_id IS NULL`);

  it('gives what reading every complaint gives, page after page', () =>
    fc.assert(
      fc.asyncProperty(fc.record({ terms, units, where }), async (wanted) => {
        const [first, all] = [await find({ ...wanted, most: 31 }), await byScan({ ...wanted, most: 93 })];
        expect(first.map(({ id }) => id)).toEqual(all.slice(0, 31));
        const last = first[30];
        if (last === undefined) return;
        const second = await find({ ...wanted, after: last.id });
        expect(second.map(({ id }) => id)).toEqual(all.slice(31, 62));
      }),
      { numRuns: 60 },
    ));

  it('goes back to the oldest for what is rare', async () => {
    const found = await find({ terms: [1777] });
    expect(found.map(({ number }) => number).toSorted()).toEqual(['TS-1777', 'TS-3554', 'TS-5331']);
  });

  it('goes with a complaint that is handed to another unit', async () => {
    const here = { terms: [1777], units: ['u-0'] };
    const there = { terms: [1777], units: ['u-69'] };
    await suite.dataSource.query("UPDATE complaints SET unit_id = 'u-0' WHERE number = 'TS-5331'");
    expect((await find(here)).map(({ number }) => number)).toContain('TS-5331');
    await suite.dataSource.query("UPDATE complaints SET unit_id = 'u-69' WHERE number = 'TS-5331'");
    expect((await find(here)).map(({ number }) => number)).not.toContain('TS-5331');
    expect((await find(there)).map(({ number }) => number)).toEqual(['TS-5331']);
  });

  it('takes what a desk asks further', async () => {
    const found = await find({ terms: [2], where: 'c.number = $5', values: ['TS-4444'] });
    expect(found.map(({ number }) => number)).toEqual(['TS-4444']);
  });

  it('finds nothing after a place that is gone, and nothing of no units', async () => {
    expect(await find({ terms: [2], after: '00000000-0000-4000-8000-000000000000' })).toEqual([]);
    expect(await find({ terms: [2], units: [] })).toEqual([]);
  });
});
