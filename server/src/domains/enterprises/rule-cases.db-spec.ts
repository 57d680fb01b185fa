import type { CaseVerdict, RuleCase } from '@yingshang/shared/cases';
import type { MatchablePolicy, Verdict } from '@yingshang/shared/eligibility';
import { packPolicies, ruleCaseFiles } from '../../../../shared/test/rule-case-files';
import { withDatabase } from '../../../test/support';
import { ProfileRowsRepository } from './profile-rows.repository';
import { ruleSql } from './rule-sql';

const VERDICTS: Readonly<Partial<Record<CaseVerdict, Verdict>>> = {
  eligible: true,
  'not-eligible': false,
  unknown: null,
};

/** A policy out of force is left out before any rule is asked, so its cases have nothing to say about SQL. */
const files = ruleCaseFiles().map(({ id, policy, cases }) => ({
  id,
  policy,
  cases: cases.filter(({ expected }) => expected.verdict !== 'not-in-force'),
}));
const policies = new Map<string, MatchablePolicy>(packPolicies().map((policy) => [policy.id, policy]));

describe('the cases of officials, asked in SQL', () => {
  const suite = withDatabase();
  const verdicts = new Map<string, Verdict>();

  beforeAll(async () => {
    const asked = files.flatMap(({ id, cases }) => cases.map((one) => ({ id, one })));
    const { manager } = suite.dataSource;
    const profiles = asked.map(({ one: { profile } }, at) => ({ creditCode: String(at), profile }));
    await new ProfileRowsRepository(suite.dataSource).addOfRegister(profiles, manager);
    const { text, parameters } = statementOver(asked);
    const rows = await manager.query<{ at: number; verdict: Verdict }[]>(text, parameters);
    for (const { at, verdict } of rows) verdicts.set(asked[at]?.one.name ?? '', verdict);
  });

  describe.each(files)('案例：$policy', ({ cases }) => {
    it.each(cases)('$name', ({ name, expected }) => {
      expect(verdicts.get(name)).toBe(VERDICTS[expected.verdict]);
    });
  });
});

/** Every case in one round trip. */
function statementOver(asked: readonly { id: string; one: RuleCase }[]) {
  const parameters: unknown[] = [];
  const selects = asked.map(({ id, one }, at) => {
    const policy = policies.get(id);
    if (!policy) throw new Error(`no policy ${id}`);
    const predicate = ruleSql(policy.rule, one.asOf, parameters.length + 1);
    parameters.push(...predicate.parameters);
    return `SELECT ${at} AS at, ${predicate.text} AS verdict FROM enterprise_profiles WHERE credit_code = '${at}'`;
  });
  return { text: selects.join(' UNION ALL '), parameters };
}
