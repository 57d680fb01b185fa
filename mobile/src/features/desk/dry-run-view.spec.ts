import type { RuleDryRun } from '@yingshang/shared/contracts/policy-rules';
import { changeSentence, countLines } from './dry-run-view';

const run = (now: RuleDryRun['now']): RuleDryRun => ({
  asOf: '2026-11-21',
  sentence: '主体类型为企业',
  warnings: [],
  counts: { eligible: 1234, unknown: 0, notEligible: 18_766, total: 20_000 },
  now,
  examples: { eligible: null, unknown: null, notEligible: null },
});
const before = { eligible: 1000, unknown: 0, notEligible: 19_000, total: 20_000, changed: 1500 };

describe('what a try says', () => {
  it('counts each way against what counts now', () =>
    expect(
      countLines(run(before)).map(({ label, count, difference }) => `${label} ${count} ${difference}`),
    ).toEqual(['可享 1,234家 比现在多234家', '待补充 0家 ', '不符合 18,766家 比现在少234家']));

  it.each([
    [before, '登记库里的20,000家企业中，有1,500家的结果会变；可享由1,000家变为1,234家。'],
    [{ ...before, changed: 0 }, '登记库里的20,000家企业的结果都不会变。'],
    [null, '现在的条件有误，谁也不能判断；保存后，登记库里的20,000家企业中有1,234家可享。'],
  ])('says whom a save changes', (now, words) => expect(changeSentence(run(now))).toBe(words));

  it('compares with nothing where the stored rule is broken', () =>
    expect(countLines(run(null)).map(({ difference }) => difference)).toEqual(['', '', '']));
});
