import { randomUUID } from 'node:crypto';
import type { AnyContract } from '@yingshang/shared/contracts/definition';
import { servedContracts } from '../../src/platform/http/served-contracts';
import { withCity } from '../support/with-city';
import { Callers, units } from './callers';
import { filledWith } from './hostile-text';

jest.setTimeout(240_000);

/** Each ends, quotes, widens or names something in some language that a text may pass through on its way. */
const texts = [
  `' OR '1'='1`,
  `'); DROP TABLE people; --`,
  `"\\'$1 %_ \${x}`,
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '{{7*7}} $(id) `id`',
  '__proto__',
];

describe('hostile text', () => {
  const city = withCity('2026-11-21');
  let callers: Callers;
  let contracts: readonly AnyContract[];
  beforeAll(async () => {
    callers = new Callers(city.dataSource);
    await callers.make();
    // Demo routes start everything anew, the callers included.
    contracts = servedContracts(city.app).filter(({ access }) => access.kind !== 'demo');
  });

  const ask = async (contract: AnyContract, text: string) => {
    const { access, idempotent } = contract;
    const caller = access.kind === 'staff' ? (access.roles[0] ?? 'handler') : 'owner';
    const token = await callers.tokenOf(caller, true, new Date(city.clock.now()));
    const body = filledWith(text, contract.body);
    return city.request(contract.method, `/api${addressOf(contract, text)}`, {
      ...(body === undefined ? {} : { body }),
      headers: {
        authorization: `Bearer ${token}`,
        'x-visitor-id': '5b0f0f1e-8f7a-4b62-9d0c-5a3d8e1f2a10',
        ...(idempotent ? { 'idempotency-key': randomUUID() } : {}),
      },
    });
  };

  const addressOf = ({ path, access, params, query }: AnyContract, text: string) => {
    const given = Object.entries(filledWith(text, params) ?? {});
    const filled = path.replace(/:(\w+)/g, (_, name: string) => {
      if (access.kind === 'staff' && access.ofUnit === name) return units.own;
      if (access.kind === 'enterprise' && access.of === name) return callers.enterpriseId;
      return encodeURIComponent(String(given.find(([key]) => key === name)?.[1] ?? text));
    });
    const asked = new URLSearchParams(Object.entries(filledWith(text, query) ?? {}));
    return asked.size === 0 ? filled : `${filled}?${asked.toString()}`;
  };

  it.each(texts)('is text to every route, and nothing else: %s', async (text) => {
    const faults: string[] = [];
    let parsed = 0;
    for (const contract of contracts) {
      const answer = await ask(contract, text);
      if (answer.status >= 500 && answer.status !== 503) faults.push(`${contract.name}: ${answer.status}`);
      if (!answer.text.includes('request.malformed')) parsed += 1;
    }
    expect(faults).toEqual([]);
    // Most routes take a text, so most must have let it through to where it could do harm.
    expect(parsed).toBeGreaterThan(contracts.length * 0.6);
    const [{ people } = { people: 0 }] = await city.dataSource.query<{ people: number }[]>(
      'SELECT count(*)::int AS people FROM people',
    );
    expect(people).toBeGreaterThanOrEqual(15);
  });
});
