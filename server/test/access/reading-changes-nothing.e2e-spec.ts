import type { AnyContract } from '@yingshang/shared/contracts/definition';
import { servedContracts } from '../../src/platform/http/served-contracts';
import { withCity } from '../support/with-city';
import { Callers, units } from './callers';
import { filledWith } from './hostile-text';

jest.setTimeout(120_000);

/**
 * That somebody was here is noted: the use of a session, a look at the audit trail. And the public code of a policy
 * is kept when it is first asked for; it is the same for everybody, whenever that was. How often a question was asked
 * of which there may be only so many is counted.
 */
const NOTES = new Set(['sessions', 'audit_events', 'scan_codes', 'limit_takes']);

describe('a question by GET', () => {
  const city = withCity('2026-11-21');
  let callers: Callers;
  beforeAll(async () => {
    callers = new Callers(city.dataSource);
    await callers.make();
  });

  /** Every table with a hash of all its rows. */
  const state = async () => {
    const tables = await city.dataSource.query<{ name: string }[]>(
      `SELECT CASE table_schema WHEN 'public' THEN '' ELSE table_schema || '.' END || table_name AS name
       FROM information_schema.tables
       WHERE table_schema IN ('public', 'rater', 'complainant') AND table_type = 'BASE TABLE' ORDER BY table_name`,
    );
    const hashes: [string, string | null][] = [];
    for (const { name } of tables.filter((table) => !NOTES.has(table.name))) {
      const [row] = await city.dataSource.query<{ hash: string | null }[]>(
        `SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) AS hash FROM ${name} t`,
      );
      hashes.push([name, row?.hash ?? null]);
    }
    return Object.fromEntries(hashes);
  };

  const addressOf = ({ path, access, query }: AnyContract) => {
    const filled = path.replace(/:(\w+)/g, (_, name: string) => {
      if (access.kind === 'enterprise' && access.of === name) return callers.enterpriseId;
      return name === 'policyId' || path.startsWith('/policies') ? 'always' : units.own;
    });
    const asked = new URLSearchParams(Object.entries(filledWith('食品', query) ?? {}));
    return asked.size === 0 ? filled : `${filled}?${asked.toString()}`;
  };

  it('changes no row of any table, whoever asks what', async () => {
    const contracts = servedContracts(city.app).filter(({ method }) => method === 'GET');
    expect(contracts.length).toBeGreaterThan(20);
    const before = await state();
    expect(Object.keys(before).length).toBeGreaterThan(20);
    const changed: string[] = [];
    let answered = 0;
    for (const contract of contracts) {
      const { access } = contract;
      const caller = access.kind === 'staff' ? (access.roles[0] ?? 'handler') : 'owner';
      const token = await callers.tokenOf(caller, true, new Date(city.clock.now()));
      const { status } = await city.request('GET', `/api${addressOf(contract)}`, {
        headers: {
          authorization: `Bearer ${token}`,
          'x-visitor-id': '5b0f0f1e-8f7a-4b62-9d0c-5a3d8e1f2a10',
        },
      });
      if (status === 200) answered += 1;
      const after = await state();
      changed.push(
        ...Object.keys(after)
          .filter((table) => after[table] !== before[table])
          .map((table) => `${contract.name}: ${table}`),
      );
    }
    expect(changed).toEqual([]);
    // The looking would show little of routes that answer with a refusal.
    expect(answered).toBeGreaterThan(contracts.length * 0.5);
  });
});
