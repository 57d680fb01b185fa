import { type PackPolicy, packPolicies, ruleCaseFiles } from '../../test/rule-case-files';
import { isInForce, type Rule } from '../eligibility';
import { calendarDate } from '../kernel';
import { answerCase, answerWords } from './index';

const policies = packPolicies();
const files = ruleCaseFiles();
const policyNamed = (name: string): PackPolicy | undefined =>
  policies.find(({ id, title }) => id === name || title === name);

describe.each(files)('案例：$policy', ({ policy, cases }) => {
  const about = policyNamed(policy);
  it.each(cases)('$name', (one) => {
    if (!about) throw new Error(`没有叫「${policy}」的政策`);
    expect(answerWords(answerCase(about, one))).toBe(answerWords(one.expected));
  });
});

describe('the files of rule cases', () => {
  it.each(files)(
    '$id: the file is called after its policy and quotes its document',
    ({ id, policy, basis }) => {
      const about = policyNamed(policy);
      expect(about?.id).toBe(id);
      expect(basis).toContain(about?.documentNumber ?? '');
    },
  );

  it('give every case a name of its own', () => {
    const names = files.flatMap(({ cases }) => cases.map(({ name }) => name));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('hold at least three cases for each of the 60 policies in force with most conditions', () => {
    const counts = new Map(files.map(({ id, cases }) => [id, cases.length]));
    const few = mostConditioned(60).filter(({ id }) => (counts.get(id) ?? 0) < 3);
    expect(few.map(({ title }) => title)).toEqual([]);
  });

  it.each(files)('$id: shows an enterprise of each kind', ({ cases }) => {
    const shown = new Set(cases.map(({ expected }) => expected.verdict));
    expect([...shown]).toEqual(expect.arrayContaining(['eligible', 'not-eligible', 'unknown']));
  });
});

/** The 60th has equals: all of them are meant, so that no order among equals decides who is looked after. */
function mostConditioned(count: number): PackPolicy[] {
  const inForce = policies.filter((policy) => isInForce(policy, calendarDate('2026-11-21')));
  const sizes = inForce.map(({ rule }) => leavesOf(rule)).sort((a, b) => b - a);
  const least = sizes[count - 1] ?? 0;
  return inForce.filter(({ rule }) => leavesOf(rule) >= least);
}

function leavesOf(rule: Rule): number {
  if ('field' in rule) return 1;
  if ('not' in rule) return leavesOf(rule.not);
  return ('all' in rule ? rule.all : rule.any).reduce((sum, child) => sum + leavesOf(child), 0);
}
