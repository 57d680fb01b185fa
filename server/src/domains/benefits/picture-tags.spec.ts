import type { Profile } from '@yingshang/shared/eligibility';
import { calendarDate } from '@yingshang/shared/kernel';
import { pictureTags } from './picture-tags';

const asOf = calendarDate('2026-11-21');
const tags = (profile: Profile) => pictureTags(profile, asOf);
const names = (profile: Profile) => tags(profile).map(({ name }) => name);

describe('what is said of an enterprise', () => {
  it('is nothing while nothing is known', () => {
    expect(tags({})).toEqual([]);
    expect(tags({ scale: null, establishedOn: null, qualifications: [], patents: 0 })).toEqual([]);
  });

  it.each([
    ['2026-11-21', '初创期', '不满1年'],
    ['2023-11-22', '初创期', '已满2年'],
    ['2023-11-21', '成长期', '已满3年'],
    ['2016-11-22', '成长期', '已满9年'],
    ['2016-11-21', '成熟期', '已满10年'],
  ])('is the stage of life of one established on %s: %s', (establishedOn, name, age) => {
    const [tag] = tags({ establishedOn });
    expect(tag).toMatchObject({ group: 'age', name });
    expect(tag?.reason).toContain(age);
    expect(tag?.reason).toContain('满3年不满10年为成长期');
  });

  it('is no stage of life before its first day', () =>
    expect(tags({ establishedOn: '2027-01-01' })).toEqual([]));

  it('is the size class, with the rules of 2017 only where it follows from them', () => {
    const shop = { industryCode: '6210', employees: 5, annualRevenueYuan: 500_000, scale: 'micro' };
    expect(tags(shop)).toMatchObject([{ name: '微型企业', reason: expect.stringContaining('2017') }]);
    expect(tags({ scale: 'micro' })).toMatchObject([{ name: '微型企业', reason: '按已知的企业规模' }]);
  });

  it.each([
    [0.25, '较快增长'],
    [0.2, '较快增长'],
    [0.05, '稳步增长'],
    [0, '基本持平'],
    [-0.1, '营收回落'],
  ])('is how it grows at a rate of %p: %s', (revenueGrowthRate, name) =>
    expect(names({ revenueGrowthRate })).toEqual([name]),
  );

  it('is every title it holds, whom it employs and what it invents', () => {
    const profile = {
      qualifications: ['high-tech', 'srdi-sme'],
      layoffRate: 0,
      newGraduatesHired: 3,
      disabledEmployees: 0,
      patents: 12,
    };
    expect(names(profile)).toEqual([
      '高新技术企业',
      '专精特新中小企业',
      '上年未裁员',
      '吸纳毕业生',
      '有知识产权',
    ]);
    expect(tags(profile).at(-1)?.reason).toBe('有效知识产权件数：12件');
  });
});
