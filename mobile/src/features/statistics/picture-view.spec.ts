import type { PictureTag } from '@yingshang/shared/contracts/benefits';
import { completenessWords, openerWords, shownCategories, tagGroups } from './picture-view';

const tag = (groupName: string, name: string): PictureTag => ({
  group: 'staff',
  groupName,
  name,
  reason: '',
});

describe('the picture in words', () => {
  it('keeps tags of one group together', () => {
    const tags = [tag('规模', '微型企业'), tag('用工', '上年未裁员'), tag('用工', '安置残疾人')];
    expect(tagGroups(tags).map(({ name, tags: grouped }) => `${name}${grouped.length}`)).toEqual([
      '规模1',
      '用工2',
    ]);
  });

  it('counts what is known of what policies ask for, and divides by nothing never', () => {
    expect(completenessWords({ known: 31, asked: 62 })).toBe('有效政策会用到62项信息，已知31项（50%）。');
    expect(completenessWords({ known: 0, asked: 0 })).not.toContain('NaN');
  });

  it('names some of the policies that wait, and says that there are more', () => {
    const opener = { field: 'patents', fieldName: '有效知识产权件数', policies: 5, titles: ['甲', '乙'] };
    expect(openerWords(opener)).toBe('有5项政策在等这项信息：《甲》《乙》等');
    expect(openerWords({ ...opener, policies: 2 })).toBe('有2项政策在等这项信息：《甲》《乙》');
  });

  it('leaves out categories without a policy in force', () => {
    const counts = { key: 'tax', name: '减税降费', eligible: 0, unknown: 0, notEligible: 0 };
    expect(shownCategories([counts, { ...counts, key: 'loan', unknown: 1 }]).map(({ key }) => key)).toEqual([
      'loan',
    ]);
  });
});
