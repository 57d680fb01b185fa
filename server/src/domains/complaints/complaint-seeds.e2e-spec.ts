import { randomUUID } from 'node:crypto';
import { usualLimits } from '@yingshang/shared/complaints';
import { calendarDate } from '@yingshang/shared/kernel';
import { withCity } from '../../../test/support/with-city';
import { demoComplaints } from '../../demo-city/complaints';
import { LedgerAudit } from '../ledger';
import { ComplaintSeeds } from './complaint-seeds.service';

const today = calendarDate('2026-11-21');

describe('the made-up complaints of a demo', () => {
  const city = withCity(today);
  const limitsOf = () => usualLimits;
  const made = demoComplaints([{ id: 'u-demo', department: 'biz' }], today, limitsOf);
  const count = async (what: string) => {
    const [row] = await city.dataSource.query<{ count: number }[]>(`SELECT count(*)::int FROM ${what}`);
    return row?.count;
  };
  const faults = async () =>
    (await city.app.get(LedgerAudit, { strict: false }).once({ witness: null, receipts: [] })).faults;
  const seed = async () => {
    const seeds = city.app.get(ComplaintSeeds, { strict: false });
    const prepared = await seeds.prepare(made, { regionCode: '990199', today, limitsOf });
    await city.dataSource.transaction((manager) => seeds.seed(prepared, manager));
  };

  it('are kept with their ends, as the database demands them, and stand on the ledger step by step', async () => {
    await seed();
    expect(await count('complaints WHERE seeded')).toBe(made.length);
    expect(await count("complaints WHERE status = 'closed'")).toBeGreaterThan(10);
    expect(await count('complaint_events')).toBe(made.flatMap(({ told }) => told).length);
    expect(await count('complainant.complainants')).toBe(0);
    expect(await count("ledger_entries WHERE kind = 'complaint'")).toBe(await count('complaint_events'));
    expect(await faults()).toEqual([]);
  });

  it('go with a reset of the demo, and leave nothing unexplained on the ledger', async () => {
    expect(await count('complaints')).toBeGreaterThan(0);
    const request = { body: {}, headers: { 'idempotency-key': randomUUID() } };
    // Nobody recorded anything: what was made up is not counted.
    expect(await city.request('POST', '/api/demo/reset', request)).toMatchObject({
      status: 200,
      body: { removed: 0 },
    });
    expect(await count('complaints')).toBe(0);
    expect(await count("statements WHERE board = 'complaints'")).toBe(0);
    expect(await faults()).toEqual([]);
  });
});
