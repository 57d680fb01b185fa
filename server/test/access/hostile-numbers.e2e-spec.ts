import { randomUUID } from 'node:crypto';
import { profileFields } from '@yingshang/shared/eligibility';
import { withCity } from '../support/with-city';
import { Callers, units } from './callers';

jest.setTimeout(120_000);

/** Past every column, between the whole numbers, and less than nothing. */
const numbers = [1e308, -1e308, 2 ** 63, 5e-324, -0];

describe('a number that no enterprise has', () => {
  const city = withCity('2026-11-21');
  let callers: Callers;
  beforeAll(async () => {
    callers = new Callers(city.dataSource);
    await callers.make();
  });
  const put = async (method: 'PUT' | 'POST', path: string, body: object, caller: 'owner' | 'publisher') => {
    const token = await callers.tokenOf(caller, true, new Date(city.clock.now()));
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
    return city.request(method, `/api${path}`, { body, headers });
  };

  it.each(numbers)('is kept or refused as a fact, and never a fault: %d', async (value) => {
    const answers = [];
    for (const { key } of profileFields)
      answers.push([
        key,
        (await put('PUT', `/enterprises/${callers.enterpriseId}/facts/${key}`, { value }, 'owner')).status,
      ]);
    expect(answers.filter(([, status]) => Number(status) >= 500)).toEqual([]);
    // Facts that are numbers take it, so the number came as far as the database.
    expect(answers.filter(([, status]) => status === 200).length).toBeGreaterThan(20);
  });

  it.each(numbers)('is tried or refused in a condition, and never a fault: %d', async (value) => {
    const answers = [];
    for (const { key } of profileFields)
      for (const op of ['gte', 'lt', 'eq', 'ageMonthsGte']) {
        const path = `/units/${units.own}/policy-rules/always/dry-run`;
        const { status } = await put('POST', path, { rule: { field: key, op, value } }, 'publisher');
        answers.push([key, op, status]);
      }
    expect(answers.filter(([, , status]) => Number(status) >= 500)).toEqual([]);
    expect(answers.filter(([, , status]) => status === 200).length).toBeGreaterThan(5);
  });
});
