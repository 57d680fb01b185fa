import { randomUUID } from 'node:crypto';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  getCityScores,
  getScoreBoard,
  getUnitScore,
  getUnitScoreRules,
  listUnitScores,
} from '@yingshang/shared/contracts/unit-scores';
import { withCity } from '../../../test/support/with-city';
import { LedgerAudit } from '../ledger';
import { DEPARTMENTS, packWithDistrict } from './district-in-spec';
import { ScoreReplay } from './score-replay.service';

describe('the scores of the fictional district', () => {
  const city = withCity('2026-11-21', packWithDistrict);
  const get = async (path: string) => {
    const { status, body } = await city.request('GET', `/api${path}`);
    return { status, body };
  };
  type Month = ResponseOf<typeof getUnitScore>;
  const monthOf = async (unitId: string, month: string) =>
    ((await get(`/units/${unitId}/scores/${month}`)).body as Month).month;

  it('have frozen months and the one that runs as soon as the city is loaded', async () => {
    const body = (await get('/city-scores/2026-10')).body as ResponseOf<typeof getCityScores>;
    expect(body).toMatchObject({ month: '2026-10', state: 'frozen', asOf: '2026-10-31', seeded: true });
    expect(body.months.slice(0, 2)).toEqual(['2026-11', '2026-10']);
    expect(body.months.length).toBeGreaterThanOrEqual(13);
    expect(body.districts).toMatchObject([{ district: { id: '990199', name: '示例区' }, units: 6 }]);
    expect(body.bands.reduce((sum, { units }) => sum + units, 0)).toBe(body.districts[0]?.ranked);
    expect((await get('/city-scores/last')).body).toEqual(body);
    const running = await get('/city-scores/2026-11');
    expect(running.body).toMatchObject({ state: 'running', asOf: '2026-11-20' });
  });

  it('add up in every unit and month, and so do the causes of every change', async () => {
    let changes = 0;
    for (const department of DEPARTMENTS) {
      const body = (await get(`/units/u-demo-${department}/scores`)).body as ResponseOf<
        typeof listUnitScores
      >;
      expect(body.last).toBe('2026-10');
      expect(body.months.length).toBeGreaterThanOrEqual(12);
      for (const { month, ...figures } of body.months) {
        const shown = await monthOf(`u-demo-${department}`, month);
        if (shown === null) throw new Error(`${department} has nothing in ${month}`);
        const { score, change } = shown;
        for (const { tenths, deductions } of [score.ratings, score.complaints])
          expect(tenths + deductions.reduce((sum, one) => sum + one.tenths, 0)).toBe(1_000);
        expect(score.hundredths).toBe(6 * score.ratings.tenths + 4 * score.complaints.tenths);
        expect(figures).toMatchObject({ hundredths: score.hundredths, ratingCount: score.ratingCount });
        const causes = change?.causes ?? [];
        expect(causes.reduce((sum, one) => sum + one.hundredths, 0)).toBe(change?.hundredths ?? 0);
        changes += causes.length;
      }
    }
    expect(changes).toBeGreaterThan(50);
  });

  it('tell how a month came about: its place, the year around it, and the day it was frozen', async () => {
    const shown = await monthOf('u-demo-svc', '2026-10');
    expect(shown).toMatchObject({
      state: 'frozen',
      place: { place: expect.any(Number), of: 5, group: '区级部门' },
      rolling: { from: '2025-11', score: { ranked: true } },
      versions: [{ version: 1, on: '2026-11-01', reason: null, hundredths: shown?.score.hundredths }],
      settings: { unit: 1, rating: 1 },
    });
    expect(shown?.rolling.score.ratingCount).toBeGreaterThan(shown?.score.ratingCount ?? 0);
    expect(await monthOf('u-demo-biz', '2026-10')).toMatchObject({
      place: { place: null },
      score: { ranked: false },
    });
  });

  it('show bad ratings that were answered only when their month is over', async () => {
    const counts = async (month: string) => {
      const shown = await Promise.all(DEPARTMENTS.map((one) => monthOf(`u-demo-${one}`, month)));
      const deductions = shown.flatMap((one) => one?.score.complaints.deductions ?? []);
      return deductions.reduce((sum, { cause, of }) => sum + (cause === 'follow-ups' ? of : 0), 0);
    };
    expect(await counts('2026-10')).toBeGreaterThan(0);
    expect(await counts('2026-11')).toBe(0);
  });

  it('have a board of a month that is frozen: the best and the worst of those with a place, each once', async () => {
    const { groups } = (await get('/city-scores/2026-10/board')).body as ResponseOf<typeof getScoreBoard>;
    expect(groups).toMatchObject([{ key: 'district', ranked: 5 }]);
    const [red = [], black = []] = [groups[0]?.red, groups[0]?.black];
    expect([red[0]?.place, black[0]?.place]).toEqual([1, 5]);
    const names = [...red, ...black].map((row) => row.unit.id);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('u-demo-biz');
    expect(await get('/city-scores/2026-11/board')).toMatchObject({
      status: 409,
      body: { error: { code: 'unit-scores.not-frozen' } },
    });
  });

  it('have a board that tells of the last ones what cost them most, and of no correction where there was none', async () => {
    const board = (await get('/city-scores/2026-10/board')).body as ResponseOf<typeof getScoreBoard>;
    const black = board.groups.flatMap((group) => group.black);
    expect(black.length).toBeGreaterThan(0);
    for (const { unit, lost, hundredths } of black) {
      const score = (await monthOf(unit.id, '2026-10'))?.score;
      const all = [
        ...(score?.ratings.deductions ?? []).map((one) => ({ ...one, points: one.tenths * 6 })),
        ...(score?.complaints.deductions ?? []).map((one) => ({ ...one, points: one.tenths * 4 })),
      ].filter(({ cause, points }) => cause !== 'prior' && points > 0);
      expect(lost.length).toBe(Math.min(3, all.length));
      expect(lost.map((one) => one.hundredths)).toEqual(
        all
          .map(({ points }) => points)
          .toSorted((a, b) => b - a)
          .slice(0, 3),
      );
      expect(hundredths).toBe(score?.hundredths);
    }
    expect(board.corrections).toEqual([]);
  });

  it('know no month before the first and after the one that runs, and no other unit', async () => {
    const unknown = { status: 404, body: { error: { code: 'unit-scores.unknown-month' } } };
    for (const month of ['2024-01', '2026-12']) {
      expect(await get(`/city-scores/${month}`)).toMatchObject(unknown);
      expect(await get(`/city-scores/${month}/board`)).toMatchObject(unknown);
      expect(await get(`/units/u-demo-svc/scores/${month}`)).toMatchObject(unknown);
    }
    for (const path of ['/units/u-none/scores', '/units/u-none/scores/2026-10'])
      expect(await get(path)).toMatchObject({
        status: 404,
        body: { error: { code: 'service-cards.unknown-unit' } },
      });
  });

  it('say nothing of a unit that there is', async () => {
    expect((await get('/units/u-east/scores')).body).toMatchObject({
      withheld: 'real-unit',
      last: null,
      months: [],
    });
    expect((await get('/units/u-east/scores/2026-10')).body).toMatchObject({
      withheld: 'real-unit',
      month: null,
    });
  });

  it('are explained by every version of the settings', async () => {
    const body = (await get('/unit-score-rules')).body as ResponseOf<typeof getUnitScoreRules>;
    expect(body.versions[0]).toMatchObject({ version: 1, shares: { ratings: 6, complaints: 4 } });
    expect(Object.values(body.versions[0]?.mostPoints ?? {}).reduce((sum, one) => sum + one, 0)).toBe(100);
  });

  it('are worked out from nothing to the same digits, in whatever order everything arrives', async () => {
    const replay = city.app.get(ScoreReplay, { strict: false });
    const months = { from: '2025-10', to: '2026-11' };
    const read = await replay.run({ ...months, shuffle: null });
    expect(read).toMatchObject({ identical: true, first: null });
    expect(read?.events).toBeGreaterThan(500);
    expect(await replay.run({ ...months, shuffle: 7 })).toEqual(read);
  });

  it('are held by the ledger, which finds a digit that was changed in a version', async () => {
    const audit = () => city.app.get(LedgerAudit, { strict: false }).once({ witness: null, receipts: [] });
    expect((await audit()).faults).toEqual([]);
    const change = (hundredths: number) =>
      city.dataSource.transaction(async (manager) => {
        await manager.query('SET LOCAL session_replication_role = replica');
        await manager.query(
          `UPDATE unit_month_versions SET line = jsonb_set(line, '{hundredths}', to_jsonb($1::int))
           WHERE unit_id = 'u-demo-svc' AND month = '2026-10'`,
          [hundredths],
        );
      });
    const kept = (await monthOf('u-demo-svc', '2026-10'))?.score.hundredths ?? 0;
    await change(kept + 1);
    expect((await audit()).faults).toMatchObject([{ fault: 'row-differs', kind: 'month-scores' }]);
    await change(kept);
  });

  it('are made anew by a reset, and nothing of before stays', async () => {
    const versions = async () =>
      new Set(
        (
          await city.dataSource.query<{ subject: string }[]>(
            'SELECT DISTINCT subject FROM unit_month_versions',
          )
        ).map(({ subject }) => subject),
      );
    const before = await versions();
    await city.request('POST', '/api/demo/reset', {
      body: {},
      headers: { 'idempotency-key': randomUUID() },
    });
    const after = await versions();
    expect(after.size).toBe(before.size);
    expect([...after].filter((subject) => before.has(subject))).toEqual([]);
    const { faults } = await city.app
      .get(LedgerAudit, { strict: false })
      .once({ witness: null, receipts: [] });
    expect(faults).toEqual([]);
  });
});
