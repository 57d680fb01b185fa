import { randomUUID } from 'node:crypto';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { LedgerReceipt } from '@yingshang/shared/contracts/ledger';
import type { listOfficeRatings, Reputation } from '@yingshang/shared/contracts/reputation';
import fc from 'fast-check';
import { realPerson } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { Ledger, LedgerAudit, Sequencer } from '../ledger';
import { BatchClosing } from './batch-closing.service';
import { OfficeRows } from './office-rows.service';
import { type GivenRating, rated } from './rated-in-spec';
import { realCity } from './real-city-in-spec';

type OfficeList = ResponseOf<typeof listOfficeRatings>;

const mixed: readonly GivenRating[] = [
  { stars: 5, prompts: ['counter-efficiency-5', 'counter-skill-5'] },
  { stars: 5 },
  { stars: 4, prompts: ['counter-attitude-4'] },
  { stars: 3 },
  { stars: 2, prompts: ['counter-efficiency-2'] },
  { stars: 1 },
];

const EMPTIED = [
  'reputation_rows',
  'reputation_batches',
  'reputation_days',
  'unit_reputations',
  'fairness_looks',
  'rater.raters',
  'rater.rating_clusters',
  'ratings',
];

describe('the reputation of a unit', () => {
  const city = withCity('2026-11-02', realCity);
  let officers: Record<'u-city' | 'u-east', SignedIn>;
  const publicFace = async (unit: string) =>
    (await city.request('GET', `/api/units/${unit}/reputation`)).text;
  const figures = async (unit: string) => JSON.parse(await publicFace(unit)) as Reputation;
  const officeList = async (unit: 'u-city' | 'u-east', query = '') =>
    (await officers[unit].ask('GET', `/api/units/${unit}/ratings${query}`)).text;
  const rows = async (unit: 'u-city' | 'u-east', query = '') =>
    JSON.parse(await officeList(unit, query)) as OfficeList;
  const both = async (unit: 'u-city' | 'u-east') => [await publicFace(unit), await officeList(unit)];
  const close = async () => {
    const closed = await city.app.get(BatchClosing, { strict: false }).catchUp();
    if (!closed.ok) throw new Error(closed.refusal.message);
    return closed.value;
  };

  /** What an officer is sent when these six and nothing else were said of the unit, each by the rater at its place. */
  const officeAfter = async (given: readonly GivenRating[], raters: readonly string[] = []) => {
    for (const table of EMPTIED) await city.dataSource.query(`DELETE FROM ${table}`);
    city.clock.moveTo('2026-12-01');
    for (const [at, one] of given.entries()) {
      await rated(city, 'u-city', [one], raters[at]);
      city.clock.pass(600);
    }
    city.clock.moveTo('2026-12-02');
    expect(await close()).toEqual({ batches: 1, ratings: 6 });
    return officeList('u-city');
  };

  beforeAll(async () => {
    officers = {
      'u-city': await realPerson(city, { role: 'officer', unitId: 'u-city' }),
      'u-east': await realPerson(city, { role: 'lead', unitId: 'u-east' }),
    };
  });

  it('is silence before anything was rated', async () => {
    expect(await figures('u-city')).toMatchObject({ asOf: null, count: 0, score: null, months: [] });
    expect(await rows('u-city')).toEqual({ items: [], next: null });
  });

  it('shows the same bytes before and after each of four ratings, and the day after', async () => {
    const before = await both('u-city');
    for (const rating of mixed.slice(0, 4)) {
      await rated(city, 'u-city', [rating]);
      expect(await both('u-city')).toEqual(before);
    }
    city.clock.moveTo('2026-11-03');
    expect(await close()).toEqual({ batches: 0, ratings: 0 });
    expect(await both('u-city')).toEqual(before);
  });

  it('shows five raters together when their day has ended, not while it goes on', async () => {
    const before = await both('u-city');
    await rated(city, 'u-city', mixed.slice(4));
    await close();
    expect(await both('u-city')).toEqual(before);
    city.clock.moveTo('2026-11-04');
    expect(await close()).toEqual({ batches: 1, ratings: 6 });
    expect(await close()).toEqual({ batches: 0, ratings: 0 });
    expect(await figures('u-city')).toMatchObject({
      asOf: '2026-11-03',
      count: 6,
      ranked: false,
      seeded: false,
    });
    expect(
      (await rows('u-city')).items.map(({ id, week, stars, prompts }) => [id, week, stars, prompts]),
    ).toEqual([
      ['1/1', '2026-11-02', 1, []],
      ['1/2', '2026-11-02', 2, ['等得太久']],
      ['1/3', '2026-11-02', 3, []],
      ['1/4', '2026-11-02', 4, ['态度好']],
      ['1/5', '2026-11-02', 5, ['办得特别快', '业务很熟，讲得明白']],
      ['1/6', '2026-11-02', 5, []],
    ]);
  });

  it('is byte for byte the same to the officer, whoever of the raters said what, in whatever order', async () => {
    // As u-city was rated: four on one day and two on the next, by others and the other way round.
    city.clock.moveTo('2026-11-02');
    await rated(city, 'u-east', mixed.toReversed().slice(0, 4));
    city.clock.moveTo('2026-11-03');
    await rated(city, 'u-east', mixed.toReversed().slice(4));
    await city.dataSource.query('DELETE FROM reputation_days');
    city.clock.moveTo('2026-11-04');
    expect(await close()).toEqual({ batches: 1, ratings: 6 });
    expect(await officeList('u-east')).toBe(await officeList('u-city'));
    expect(await publicFace('u-east')).toBe(await publicFace('u-city'));
  });

  it('tells nothing of a single rating to who looks before and after it, on any later day', async () => {
    const before = await both('u-city');
    await rated(city, 'u-city', [{ stars: 1 }]);
    expect(await both('u-city')).toEqual(before);
    for (const day of ['2026-11-05', '2026-11-06', '2026-11-07']) {
      city.clock.moveTo(day);
      await close();
      expect(await both('u-city')).toEqual(before);
    }
  });

  it('does not let one rater who comes often make a batch of their own', async () => {
    const before = await both('u-city');
    // With the one that waits since before; more than two of one rater fairness holds back.
    const often = randomUUID();
    await rated(city, 'u-city', [{ stars: 5 }, { stars: 5 }], often);
    await rated(city, 'u-city', [{ stars: 4 }, { stars: 4 }]);
    city.clock.moveTo('2026-11-08');
    await close();
    expect(await both('u-city')).toEqual(before);
    await rated(city, 'u-city', [{ stars: 4 }]);
    city.clock.moveTo('2026-11-09');
    const { ratings } = await close();
    expect(ratings).toBeGreaterThanOrEqual(5);
    expect((await rows('u-city')).items[0]).toMatchObject({ id: '2/1', batch: 2, week: '2026-11-02' });
  });

  it('takes back what is removed or held back at the end of that day, and leaves its row where it was', async () => {
    const before = await both('u-east');
    const id = await city.app.get(OfficeRows, { strict: false }).resolve('1/1', 'u-east');
    await city.dataSource.query(`UPDATE ratings SET standing = 'removed' WHERE id = $1`, [id]);
    expect(await both('u-east')).toEqual(before);
    city.clock.moveTo('2026-11-10');
    await close();
    expect(await figures('u-east')).toMatchObject({ asOf: '2026-11-09', count: 5 });
    const { items } = await rows('u-east');
    expect(items.map(({ id: row, standing }) => [row, standing])).toEqual([
      ['1/1', 'removed'],
      ...['1/2', '1/3', '1/4', '1/5', '1/6'].map((row) => [row, 'counted']),
    ]);
  });

  it('lets nothing into a batch that is held back before', async () => {
    await rated(city, 'u-east', [
      ...Array.from({ length: 30 }, () => ({ stars: 5, standing: 'quarantined' as const })),
      { stars: 3 },
    ]);
    const before = await both('u-east');
    city.clock.moveTo('2026-11-11');
    await close();
    expect(await both('u-east')).toEqual(before);
  });

  it('finds the rating of a row for its own unit alone', async () => {
    const find = (row: string, unit: string) =>
      city.app.get(OfficeRows, { strict: false }).resolve(row, unit);
    expect(await find('1/1', 'u-city')).toEqual(expect.any(String));
    expect(await find('1/1', 'u-city')).not.toBe(await find('1/1', 'u-east'));
    for (const row of ['9/1', '1/99', 'x', '1/1/1', '']) expect(await find(row, 'u-city')).toBeNull();
  });

  it('filters by stars, and goes on page after page without a gap', async () => {
    await rated(
      city,
      'u-city',
      Array.from({ length: 60 }, (_, at) => ({ stars: (at % 5) + 1 })),
    );
    city.clock.moveTo('2026-11-12');
    await close();
    const first = await rows('u-city');
    expect(first.items).toHaveLength(50);
    const second = await rows('u-city', `?after=${encodeURIComponent(first.next ?? '')}`);
    expect(second.next).toBeNull();
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(60 + 5 + 6);
    const bad = await rows('u-city', '?stars=1');
    expect(bad.items.every(({ stars }) => stars === 1)).toBe(true);
    expect(bad.items).toHaveLength(12 + 2);
    expect((await figures('u-city')).ranked).toBe(true);
  });

  it('puts every score that becomes public onto the ledger, as it was published', async () => {
    const recorded: { content: { unit: string; day: string } }[] = await city.dataSource.query(
      `SELECT score.content FROM published_scores score
       JOIN ledger_entries entry ON entry.kind = 'scores' AND entry.about = score.id
       WHERE entry.content::jsonb = score.content`,
    );
    const { asOf, count, score } = await figures('u-city');
    const last = recorded.find(({ content }) => content.unit === 'u-city' && content.day === asOf);
    expect(last?.content).toMatchObject({ score, count, settings: 1, seeded: false });
    const [{ rows: kept } = { rows: 0 }]: { rows: number }[] = await city.dataSource.query(
      'SELECT count(*)::int AS rows FROM published_scores',
    );
    expect(recorded).toHaveLength(kept);
  });

  it('says nothing that joins a row with a rater, a time, a window or the rating itself', async () => {
    const { items } = await rows('u-city');
    expect(new Set(items.flatMap((row) => Object.keys(row)))).toEqual(
      new Set(['id', 'batch', 'week', 'stars', 'prompts', 'texts', 'standing', 'answer', 'seeded']),
    );
  });

  it('is the same bytes to the officer over ten permutations of the raters of a batch', async () => {
    city.clock.moveTo('2026-12-01');
    officers['u-city'] = await realPerson(city, { role: 'officer', unitId: 'u-city' });
    const first = await officeAfter(mixed);
    expect((JSON.parse(first) as OfficeList).items).toHaveLength(6);
    const people = mixed.map(() => randomUUID());
    const orders = fc.sample(fc.shuffledSubarray([...mixed.keys()], { minLength: mixed.length }), 10);
    for (const order of orders) {
      const shuffled = await officeAfter(
        order.map((at) => mixed[at] ?? { stars: 0 }),
        order.map((at) => people[at] ?? ''),
      );
      expect({ order, text: shuffled }).toEqual({ order, text: first });
    }
    // It is not the same whatever was said.
    expect(await officeAfter(mixed.map((one, at) => (at === 0 ? { stars: 4 } : one)))).not.toBe(first);
  });

  it('of a unit that there is not is missing', async () => {
    expect((await city.request('GET', '/api/units/nowhere/reputation')).status).toBe(404);
  });
});

describe('the reputations of a demo city', () => {
  const city = withCity('2026-11-21');
  const figures = async (unit: string) =>
    (await city.request('GET', `/api/units/${unit}/reputation`)).body as Reputation;
  const counts = () =>
    city.dataSource.query<object[]>(
      `SELECT (SELECT count(*)::int FROM ratings) AS ratings, (SELECT count(*)::int FROM reputation_rows) AS rows,
         (SELECT md5(string_agg(kept::text, '' ORDER BY unit_id, batch, place)) FROM reputation_rows kept) AS contents`,
    );

  it('are made up for the fictional district alone, and say so', async () => {
    const made = await figures('u-demo');
    expect(made).toMatchObject({ seeded: true, withheld: null, ranked: true });
    expect(made.months).toHaveLength(13);
    const units = await city.dataSource.query('SELECT DISTINCT unit_id FROM ratings');
    expect(units).toEqual([{ unit_id: 'u-demo' }]);
  });

  it('have a case for each bad rating, which is over', async () => {
    const [counted]: object[] = await city.dataSource.query(
      `SELECT (SELECT count(*)::int FROM ratings WHERE stars <= 2) AS bad, count(*)::int AS cases,
         count(*) FILTER (WHERE state = 'closed' AND closed_on <= '2026-11-21')::int AS over
       FROM follow_ups`,
    );
    const { bad, cases, over } = counted as Record<'bad' | 'cases' | 'over', number>;
    expect(bad).toBeGreaterThan(0);
    expect([cases, over]).toEqual([bad, bad]);
  });

  const audited = async (receipts: readonly LedgerReceipt[] = []) =>
    city.app.get(LedgerAudit, { strict: false }).once({ witness: null, receipts });
  const idsOf = async (table: 'ratings' | 'follow_up_steps') => {
    const rows: { id: string }[] = await city.dataSource.query(`SELECT id FROM ${table}`);
    return rows.map(({ id }) => id);
  };

  it('stand on the ledger like all others, each with its receipt, and the audit finds nothing', async () => {
    await city.app.get(Sequencer, { strict: false }).run();
    const ledger = city.app.get(Ledger, { strict: false });
    const [ratings, steps] = [await idsOf('ratings'), await idsOf('follow_up_steps')];
    const receipts = await city.dataSource.transaction(async (manager) => [
      ...(await ledger.receiptsOf('rating', ratings, manager)).values(),
      ...(await ledger.receiptsOf('follow-up', steps, manager)).values(),
    ]);
    expect(receipts).toHaveLength(ratings.length + steps.length);
    expect(await audited(receipts)).toMatchObject({ faults: [], receipts: receipts.length });
  });

  it('cannot lose their mark as made up without being found', async () => {
    const [id] = await idsOf('ratings');
    await city.dataSource.query('UPDATE ratings SET seeded = false WHERE id = $1', [id]);
    expect((await audited()).faults).toMatchObject([{ fault: 'row-differs', kind: 'rating', subject: id }]);
    await city.dataSource.query('UPDATE ratings SET seeded = true WHERE id = $1', [id]);
  });

  it('stay what they are when the city is loaded again', async () => {
    const before = await counts();
    await city.reload({});
    expect(await counts()).toEqual(before);
  });

  it('show nothing of a real unit, whatever visitors try', async () => {
    await rated(
      city,
      'u-city',
      Array.from({ length: 7 }, () => ({ stars: 1 })),
    );
    city.clock.moveTo('2026-11-22');
    await city.app.get(BatchClosing, { strict: false }).catchUp();
    expect(await figures('u-city')).toMatchObject({ withheld: 'real-unit', count: 0, score: null });
  });
});
