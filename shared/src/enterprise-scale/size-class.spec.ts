import { sizeClass } from './index';
import cases from './size-cases.json';

describe('size classes of 2017', () => {
  it.each(cases)(
    '$industryCode $note: $expected',
    ({ industryCode, employees, revenueWanYuan, assetsWanYuan, expected }) => {
      expect(sizeClass(industryCode, { employees, revenueWanYuan, assetsWanYuan })).toBe(expected);
    },
  );

  it('says nothing while a missing figure could change the answer', () => {
    expect(sizeClass('6210', { employees: 50, revenueWanYuan: null, assetsWanYuan: null })).toBeNull();
    expect(sizeClass('6210', { employees: 9, revenueWanYuan: null, assetsWanYuan: null })).toBe('micro');
  });

  it('takes a division as well as a class, and leaves out what the rules leave out', () => {
    const figures = { employees: 50, revenueWanYuan: 500, assetsWanYuan: 500 };
    expect(sizeClass('62', figures)).toBe('small');
    expect(sizeClass('7040', figures)).toBeNull();
    expect(sizeClass('66', figures)).toBeNull();
  });
});
