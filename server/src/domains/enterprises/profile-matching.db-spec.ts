import { checkRule, evaluate, type Rule } from '@yingshang/shared/eligibility';
import { calendarDate } from '@yingshang/shared/kernel';
import { requestedKind, withDatabase } from '../../../test/support';
import { demoEnterprise } from '../../demo-city/registry';
import type { CityService } from '../city';
import { MatchingRepository } from './matching.repository';
import { ProfileMatching } from './profile-matching.service';
import { registerProfile } from './profile-view';
import { registerOn } from './register-in-spec';
import { maskedCode } from './registry-order';

const place = { cityName: '示范市', districts: [{ code: '990102', name: '东区', demo: false }] };
const asOf = calendarDate('2026-11-21');
const ENTERPRISES = 300;
const enterprises = Array.from({ length: ENTERPRISES }, (_, position) =>
  demoEnterprise('m', position, place),
);

/** Its answer takes three values: annual revenue is missing of some. */
const smallTaxpayers = rule({
  all: [
    { field: 'entityType', op: 'in', value: ['enterprise', 'individual-business'] },
    { field: 'annualRevenueYuan', op: 'lte', value: 3_000_000 },
  ],
});

function rule(json: unknown): Rule {
  const checked = checkRule(json);
  if (!checked.ok) throw new Error(checked.refusal.message);
  return checked.value;
}

describe('a rule against the whole register', () => {
  const suite = withDatabase();
  const names = { region: (code: string) => `地${code}`, industry: (code: string) => `业${code}` };
  // Only the names of codes are asked of the city.
  const city = { codeNames: () => Promise.resolve(names) } as unknown as CityService;
  const matching = () => {
    const { registry, rows } = registerOn(suite.dataSource);
    return new ProfileMatching(new MatchingRepository(suite.dataSource), rows, registry, city);
  };
  beforeAll(async () => {
    const { filling } = registerOn(suite.dataSource);
    await filling.makeExactly(place, { seed: 'm', count: ENTERPRISES }, () => undefined);
  });

  const verdicts = (judged: Rule) =>
    enterprises.map(({ facts }) => evaluate(judged, registerProfile(facts), asOf));

  it('counts whom it lets in, whom it leaves open and whom it leaves out', async () => {
    const expected = verdicts(smallTaxpayers);
    const count = (verdict: boolean | null) => expected.filter((one) => one === verdict).length;
    const answer = { eligible: count(true), unknown: count(null), notEligible: count(false), total: 300 };
    expect(await matching().count(smallTaxpayers, asOf)).toEqual({ ok: true, value: answer });
    expect(Object.values(answer).every((size) => size > 10)).toBe(true);
  });

  it('says how many are answered otherwise when another rule takes its place', async () => {
    const strict = rule({ all: [smallTaxpayers, { field: 'employees', op: 'lte', value: 5 }] });
    const [before, after] = [verdicts(smallTaxpayers), verdicts(strict)];
    const changed = before.filter((verdict, at) => verdict !== after[at]).length;
    const compared = await matching().compare(smallTaxpayers, strict, asOf);
    const counted = [await matching().count(smallTaxpayers, asOf), await matching().count(strict, asOf)];
    expect(compared).toEqual({
      ok: true,
      value: {
        before: counted[0]?.ok && counted[0].value,
        after: counted[1]?.ok && counted[1].value,
        changed,
      },
    });
    expect(changed).toBeGreaterThan(10);
  });

  it('reads a dated threshold as it is on the day', async () => {
    const dated = rule({
      field: 'employees',
      op: 'lte',
      values: [
        { from: '2020-01-01', value: 3 },
        { from: '2026-01-01', value: 30 },
      ],
    });
    const within = (limit: number) =>
      enterprises.filter(({ facts }) => Number(registerProfile(facts).employees) <= limit).length;
    const eligible = async (day: string) => {
      const counted = await matching().count(dated, calendarDate(day));
      return counted.ok ? counted.value.eligible : null;
    };
    expect(await eligible('2025-12-31')).toBe(within(3));
    expect(await eligible('2026-01-01')).toBe(within(30));
    expect(within(3)).toBeLessThan(within(30));
  });

  it('shows one enterprise each way with the facts that the rule reads', async () => {
    const examples = await matching().examples(smallTaxpayers, asOf);
    if (!examples.ok) throw new Error(examples.refusal.message);
    const ways = [
      ['eligible', true],
      ['unknown', null],
      ['notEligible', false],
    ] as const;
    for (const [way, verdict] of ways) {
      const example = examples.value[way];
      const shown = enterprises.find(({ name }) => name === example?.name);
      if (shown === undefined) throw new Error(`no enterprise shown as ${way}`);
      expect(evaluate(smallTaxpayers, registerProfile(shown.facts), asOf)).toBe(verdict);
      expect(example).toMatchObject({ codeMasked: maskedCode(shown.creditCode), demo: true });
      expect(example?.facts.map(({ name }) => name)).toEqual(['主体类型', '年营业收入']);
    }
    expect(examples.value.unknown?.facts[1]?.valueText).toBeNull();
  });

  it('shows nobody where there is nobody', async () => {
    const nobody = rule({ field: 'employees', op: 'gt', value: 10_000_000 });
    expect(await matching().examples(nobody, asOf)).toMatchObject({ ok: true, value: { eligible: null } });
  });

  // The embedded database has no clock beside its one thread, so a limit of time cannot stop it.
  if (requestedKind() === 'embedded') return;
  it('stops a statement that takes too long', async () => {
    const repository = new MatchingRepository(suite.dataSource);
    await suite.dataSource.transaction(async (manager) => {
      // Whoever holds the table makes the statement wait until its time is up.
      await manager.query('LOCK TABLE enterprise_profiles IN ACCESS EXCLUSIVE MODE');
      expect(await repository.count(smallTaxpayers, asOf, 50)).toBeNull();
    });
    expect(await repository.count(smallTaxpayers, asOf, 5_000)).not.toBeNull();
  });
});
