import type { matchBenefits } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { policy, tinyPack } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';

const rules = {
  few: { field: 'employees', op: 'lte', value: 20 },
  many: { field: 'employees', op: 'gte', value: 300 },
  small: { field: 'scale', op: 'in', value: ['small', 'micro'] },
  trained: { field: 'activities', op: 'has', value: 'tourism' },
  exporter: {
    all: [
      { field: 'exportYuan', op: 'gt', value: 0 },
      { field: 'patents', op: 'gte', value: 1 },
    ],
  },
};
const asking = Object.entries(rules).map(([id, eligibility]) => policy(id, { eligibility }));

function packThatAsks() {
  const pack = tinyPack();
  const [contact] = pack['policy-contacts.json'];
  pack['policies.json'].push(...asking);
  pack['policy-contacts.json'].push(...asking.map(({ id }) => ({ ...contact, policyId: id })));
  return pack;
}

type Match = ResponseOf<typeof matchBenefits>;

describe('the question after the lists', () => {
  const city = withCity('2026-11-21', packThatAsks);
  const shop = { entityType: 'individual-business', industryCode: '6210', regionCode: '210102' };
  const post = (body: object) => city.request('POST', '/api/benefits/match', { body });
  const match = async (facts: object, skipped: readonly string[] = []) =>
    (await post({ facts: { ...shop, ...facts }, skipped })).body as Match;

  it('asks for the fact on which most hangs, in words, with what the answer can settle', async () => {
    const { nextQuestion, unknown } = await match({});
    expect(unknown.map(({ id }) => id).sort()).toEqual(['exporter', 'few', 'many', 'small', 'trained']);
    expect(nextQuestion).toEqual({
      field: 'employees',
      name: '从业人员数',
      words: '您的企业有多少从业人员？',
      type: 'integer',
      unit: '人',
      choices: [],
      // Two hang on the headcount alone; nine people and fewer make a micro eating place whatever it takes in.
      settles: 3,
      settlesSurely: 2,
    });
  });

  it('keeps its word: the answer moves as many policies as it said', async () => {
    for (const [employees, open] of [
      [5, ['exporter', 'trained']],
      [50, ['exporter', 'small', 'trained']],
    ] as const) {
      const { unknown } = await match({ employees });
      expect(unknown.map(({ id }) => id).sort()).toEqual(open);
    }
  });

  it('puts the choices on which something hangs first, and leaves none out', async () => {
    const { nextQuestion } = await match({ employees: 5, exportYuan: 0 });
    expect(nextQuestion).toMatchObject({ field: 'activities', type: 'enum[]', settles: 1, settlesSurely: 1 });
    expect(nextQuestion?.choices[0]).toEqual({ value: 'tourism', label: '旅游服务' });
    expect(nextQuestion?.choices.length).toBeGreaterThan(30);
  });

  it('does not come again after 「不清楚」, and what hangs on it stays open', async () => {
    const { nextQuestion, unknown } = await match({}, ['employees']);
    expect(nextQuestion?.field).not.toBe('employees');
    expect(unknown.map(({ id }) => id)).toContain('few');
    const asked = [
      'employees',
      'annualRevenueYuan',
      'totalAssetsYuan',
      'activities',
      'exportYuan',
      'patents',
    ];
    expect((await match({}, asked)).nextQuestion).toBeNull();
  });

  it('is none when every policy is settled', async () => {
    const facts = { employees: 5, activities: [], exportYuan: 0 };
    expect(await match(facts)).toMatchObject({ unknown: [], nextQuestion: null });
  });

  it('is none to a caller who skips a fact that nobody knows: that is refused', async () => {
    expect(await post({ facts: shop, skipped: ['shoeSize'] })).toMatchObject({
      status: 400,
      body: { error: { code: 'benefits.unknown-fact', field: 'skipped' } },
    });
  });
});
