import { commit } from '@yingshang/shared/ledger';
import { isAboutOwn, kindName, toldEntry } from './entry-words';

const [event, rating] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const salt = 'ab'.repeat(32);
const content = JSON.stringify({
  v: 1,
  unit: 'u-east',
  standing: 'removed',
  because: 'organised',
  day: '2026-11-21',
  rating: commit(salt, rating),
});
const change = {
  standing: 'removed' as const,
  because: 'organised' as const,
  reason: null,
  day: '2026-11-21',
  event,
  rating,
  salt,
};

describe('an entry of the public ledger', () => {
  it('is told in plain words', () => {
    expect(kindName({ kind: 'rating-standing' })).toBe('评价计分变动');
    expect(toldEntry({ kind: 'rating-standing', content })).toMatchObject({
      unitId: 'u-east',
      facts: [
        { name: '变动', text: '移除1条' },
        { name: '理由', text: '有组织的刷评' },
        { name: '日期', text: '2026年11月21日' },
      ],
    });
  });

  it('tells of a month of scores, and of a correction of one unit', () => {
    const month = { v: 1, month: '2026-10', on: '2026-11-01', sha256: 'ab'.repeat(32) };
    const told = (record: object) => toldEntry({ kind: 'month-scores', content: JSON.stringify(record) });
    expect(told({ ...month, units: 12 })).toMatchObject({
      unitId: null,
      facts: [
        { name: '月份', text: '2026年10月' },
        { name: '单位数', text: '12个单位的得分一起定下' },
        { name: '日期', text: '2026年11月1日' },
        { name: '得分的校验值' },
      ],
    });
    const corrected = told({
      ...month,
      unit: 'u-east',
      version: 2,
      reason: 'objection-granted',
      hundredths: 8642,
    });
    expect(corrected.unitId).toBe('u-east');
    expect(corrected.facts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['第2版', '86.42', '单位异议成立，剔除了一件']),
    );
    expect(toldEntry({ kind: 'month-scores', content: '{' }).facts).toEqual([{ name: '内容', text: '{' }]);
  });

  it('is shown as it stands where there are no words for it', () => {
    expect(toldEntry({ kind: 'scores', content: '{"v":1}' }).facts).toEqual([
      { name: '内容', text: '{"v":1}' },
    ]);
    expect(toldEntry({ kind: 'rating-standing', content: '{' }).unitId).toBeNull();
    expect(kindName({ kind: 'new' })).toBe('其他记录');
  });

  it('is about one’s own rating when its salt opens it, and about no other', () => {
    const entry = toldEntry({ kind: 'rating-standing', content });
    expect(isAboutOwn(entry, event, { changes: [change] })).toBe(true);
    expect(isAboutOwn(entry, event, { changes: [{ ...change, rating: event }] })).toBe(false);
    expect(isAboutOwn(entry, rating, { changes: [change] })).toBe(false);
  });
});
