import { randomUUID } from 'node:crypto';
import { staffRoles } from '@yingshang/shared/access';
import type { AnyContract } from '@yingshang/shared/contracts/definition';
import { servedContracts } from '../../src/platform/http/served-contracts';
import { withCity } from '../support/with-city';
import { Callers, callerNames, peopleCallers, unitAt } from './callers';
import { type Place, places, readExpectedAnswers, type Sign, signs } from './expected-answers';

jest.setTimeout(240_000);

const expected = readExpectedAnswers();

describe('the access table', () => {
  const city = withCity('2026-11-21');
  let callers: Callers;
  let contracts: readonly AnyContract[];
  beforeAll(async () => {
    callers = new Callers(city.dataSource);
    await callers.make();
    contracts = servedContracts(city.app);
  });

  it('has a row for every route, and no other', () => {
    expect([...expected.keys()].toSorted()).toEqual(contracts.map(({ name }) => name).toSorted());
  });

  it('has a column for every caller', () => {
    for (const row of expected.values()) expect([...row.keys()]).toEqual([...callerNames]);
  });

  /** As this caller, to this contract, about a unit at that place; nothing but ids is sent along. */
  const answerOf = async (contract: AnyContract, name: (typeof callerNames)[number], place: Place) => {
    const token = await callers.tokenOf(
      name,
      place !== 'own, without second factor',
      new Date(city.clock.now()),
    );
    const path = addressOf(contract, place);
    const answer = await city.request(contract.method, `/api${path}`, {
      headers: token === null ? {} : { authorization: `Bearer ${token}` },
    });
    return signOf(answer.status, answer.text);
  };

  const addressOf = ({ path, access }: AnyContract, place: Place) =>
    path.replace(/:(\w+)/g, (_, parameter: string) => {
      if (access.kind === 'staff' && access.ofUnit === parameter) return unitAt(place);
      if (access.kind === 'enterprise' && access.of === parameter) return callers.enterpriseId;
      return randomUUID();
    });

  it('is what every route answers to everybody', async () => {
    const wrong: string[] = [];
    let asked = 0;
    for (const contract of contracts) {
      const row = expected.get(contract.name);
      for (const name of callerNames) {
        const cells = row?.get(name) ?? [];
        // Units mean nothing to who has no role: one question is enough.
        const asks = peopleCallers.some((one) => one === name) ? places.slice(0, 1) : places;
        for (const [at, place] of asks.entries()) {
          const sign = await answerOf(contract, name, place);
          asked += 1;
          if (sign !== cells[at])
            wrong.push(`${contract.name}, ${name}, ${place}: ${sign}, not ${cells[at]}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(asked).toBe(contracts.length * (peopleCallers.length + staffRoles.length * places.length));
  });

  it('has its demo routes shut, as if they were not there, once the city is real', async () => {
    await city.dataSource.query('UPDATE cities SET demo = false');
    for (const contract of contracts.filter(({ access }) => access.kind === 'demo')) {
      const { status, text } = await city.request(contract.method, `/api${contract.path}`);
      expect([contract.name, status, text]).toEqual([
        contract.name,
        404,
        expect.stringContaining('request.unknown-route'),
      ]);
    }
    await city.dataSource.query('UPDATE cities SET demo = true');
  });
});

/** ✓ for whatever is not one of the gate's own denials: what comes after the gate is another test's. */
function signOf(status: number, text: string): Sign {
  const denial = Object.entries(signs).find(
    ([, answer]) => answer !== null && answer.status === status && text.includes(`"${answer.code}"`),
  );
  // Object.entries widens the keys of the constant above.
  if (denial !== undefined) return denial[0] as Sign;
  if (status === 401 || status === 403)
    throw new Error(`a denial that the table does not know: ${status} ${text}`);
  return '✓';
}
