import { checkRule } from '@yingshang/shared/eligibility';
import { calendarDate } from '@yingshang/shared/kernel';
import { enterprisePicture } from './enterprise-picture';

const leaf = (field: string, op: string, value: unknown) => ({ field, op, value });
const policy = (title: string, category: string, json: unknown) => {
  const rule = checkRule(json);
  if (!rule.ok) throw new Error(rule.refusal.message);
  return { title, rule: rule.value, row: { category } };
};
const categories = ['tax', 'loan', 'jobs'].map((key) => ({ key, name: `类别${key}` }));
const policies = [
  policy('免税', 'tax', leaf('entityType', 'eq', 'enterprise')),
  policy('贷款', 'loan', leaf('employees', 'gte', 10)),
  policy('专利', 'loan', { all: [leaf('patents', 'gte', 1), leaf('employees', 'lte', 300)] }),
  policy('信用', 'loan', leaf('creditBlacklist', 'eq', false)),
];
const picture = (profile: Record<string, string | number | boolean>) =>
  enterprisePicture(profile, policies, categories, calendarDate('2026-11-21'));

describe('the picture of an enterprise', () => {
  it('counts the three answers in every category, also where the city has no policy', () => {
    expect(picture({ entityType: 'enterprise', creditBlacklist: true }).categories).toEqual([
      { key: 'tax', name: '类别tax', eligible: 1, unknown: 0, notEligible: 0 },
      { key: 'loan', name: '类别loan', eligible: 0, unknown: 2, notEligible: 1 },
      { key: 'jobs', name: '类别jobs', eligible: 0, unknown: 0, notEligible: 0 },
    ]);
  });

  it('counts as asked for only what policies read', () => {
    expect(picture({ entityType: 'enterprise', taxpayerType: 'general' }).completeness).toEqual({
      known: 1,
      asked: 4,
    });
  });

  it('names the facts on which most policies wait first, with some of these policies', () => {
    expect(picture({ entityType: 'enterprise' }).openers).toEqual([
      { field: 'employees', fieldName: '从业人员数', policies: 2, titles: ['贷款', '专利'] },
      { field: 'creditBlacklist', fieldName: '是否严重失信主体', policies: 1, titles: ['信用'] },
      { field: 'patents', fieldName: '有效知识产权件数', policies: 1, titles: ['专利'] },
    ]);
    expect(picture({ entityType: 'enterprise', employees: 20 }).openers.map(({ field }) => field)).toEqual([
      'creditBlacklist',
      'patents',
    ]);
  });
});
