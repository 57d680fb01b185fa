import { randomUUID } from 'node:crypto';
import { addDays, calendarDate } from '@yingshang/shared/kernel';
import { withDatabase } from '../../../test/support';
import { AttentionRepository } from './attention.repository';
import { AttentionMarksRepository } from './attention-marks.repository';

const today = calendarDate('2026-11-21');
const HALF_LIFE = 14;

describe('attention in the database', () => {
  const suite = withDatabase();
  const sums = () => new AttentionRepository(suite.dataSource);
  const marks = () => new AttentionMarksRepository(suite.dataSource);
  const manager = () => suite.dataSource.manager;
  const cell = (daysAgo: number, views: number, own: object = {}) => ({
    day: addDays(today, -daysAgo),
    section: 'H',
    band: 'small',
    district: '',
    category: 'talent',
    demo: false,
    weight: views * 1000,
    views,
    ...own,
  });

  beforeEach(async () => {
    for (const table of [
      'cohort_attention',
      'policy_attention',
      'attention_marks',
      'attention_salts',
      'people',
    ])
      await suite.dataSource.query(`DELETE FROM ${table}`);
    await suite.dataSource.query('DELETE FROM enterprises');
  });

  it('halves in a half-life, counts thirty days of views, and knows the busiest of them', async () => {
    await sums().addToCohorts([cell(0, 3), cell(14, 4), cell(28, 8), cell(42, 100)], manager());
    await sums().addToCohorts([cell(0, 2)], manager());
    expect(await sums().ofCohorts(today, HALF_LIFE)).toEqual([
      {
        section: 'H',
        band: 'small',
        district: '',
        category: 'talent',
        weight: 5 + 2 + 2 + 12.5,
        views: 17,
        busiest: 8,
        demo: false,
      },
    ]);
  });

  it('is of made-up use as long as views that count are', async () => {
    const demo = async (rows: ReturnType<typeof cell>[]) => {
      await suite.dataSource.query('DELETE FROM cohort_attention');
      await sums().addToCohorts(rows, manager());
      return (await sums().ofCohorts(today, HALF_LIFE))[0]?.demo;
    };
    expect(await demo([cell(1, 3), cell(1, 3, { demo: true })])).toBe(true);
    expect(await demo([cell(1, 3), cell(30, 3, { demo: true })])).toBe(false);
    expect(await demo([cell(1, 3), cell(1, 0, { demo: true, weight: 2000 })])).toBe(false);
  });

  it('counts no day that is still to come', async () => {
    const policy = { policyId: 'p', demo: false, weight: 1000, views: 1 };
    await sums().addToPolicies(
      [
        { ...policy, day: today },
        { ...policy, day: addDays(today, 1) },
      ],
      manager(),
    );
    expect(await sums().ofPolicies(today, HALF_LIFE)).toMatchObject([{ policyId: 'p', views: 1, weight: 1 }]);
    expect(await sums().ofPolicies(addDays(today, 1), HALF_LIFE)).toMatchObject([{ views: 2 }]);
  });

  it('is forgotten on its hundred and twentieth day', async () => {
    await sums().addToCohorts([cell(119, 1), cell(120, 1), cell(121, 1)], manager());
    await sums().removeOld(today);
    expect(await suite.dataSource.query('SELECT day::text FROM cohort_attention')).toEqual([
      { day: addDays(today, -119) },
    ]);
  });

  it('of a holder decays as it is added to, and goes with the registration', async () => {
    const [enterpriseId, personId] = [randomUUID(), randomUUID()];
    await suite.dataSource.query(
      `INSERT INTO people (id, kind, display_name, demo, visitor_id, created_at)
       VALUES ($1, 'enterprise', '王示甲子', true, $2, now())`,
      [personId, randomUUID()],
    );
    await suite.dataSource.query(
      `INSERT INTO enterprises (id, credit_code, name, region_code, industry_code, demo, first_registered_at)
       VALUES ($1, 'X', '示例面馆（演示）', '210102', '6210', true, now())`,
      [enterpriseId],
    );
    await suite.dataSource.query(
      `INSERT INTO enterprise_holders (enterprise_id, person_id, verification, registered_at)
       VALUES ($1, $2, 'none', now())`,
      [enterpriseId, personId],
    );
    const row = { enterpriseId, personId, category: 'talent', weight: 4, views: 2 };
    await sums().addToHolder({ ...row, asOf: addDays(today, -14) }, HALF_LIFE, manager());
    await sums().addToHolder({ ...row, asOf: today }, HALF_LIFE, manager());
    expect(await sums().ofHolder(enterpriseId, personId)).toEqual([
      { enterpriseId, personId, category: 'talent', weight: 6, views: 3, asOf: today },
    ]);
    await suite.dataSource.query('DELETE FROM enterprise_holders');
    expect(await sums().ofHolder(enterpriseId, personId)).toEqual([]);
  });

  it('is marked once a day under a salt of that day, and the marks go with it', async () => {
    const tomorrow = addDays(today, 1);
    expect(await marks().beginDay(today, manager())).toBe(true);
    expect(await marks().beginDay(today, manager())).toBe(false);
    expect(await marks().isFirst(today, ['device 1', 'view'], manager())).toBe(true);
    expect(await marks().isFirst(today, ['device 1', 'view'], manager())).toBe(false);
    expect(await marks().isFirst(today, ['device 2', 'view'], manager())).toBe(true);
    await marks().beginDay(tomorrow, manager());
    expect(await marks().isFirst(tomorrow, ['device 1', 'view'], manager())).toBe(true);
    const kept = await suite.dataSource.query<{ mark: string }[]>('SELECT mark FROM attention_marks');
    expect(new Set(kept.map(({ mark }) => mark)).size).toBe(3);
    await marks().removeFormer(tomorrow);
    const days = await suite.dataSource.query(
      'SELECT day::text FROM attention_marks UNION SELECT day::text FROM attention_salts',
    );
    expect(days).toEqual([{ day: tomorrow }]);
  });
});
