import { boardCaption, correctionRow, frozenMonths, lostLine } from './board-words';

describe('whoever stands last', () => {
  it('reads what cost most, in points of the total', () =>
    expect(
      lostLine([
        { part: 'complaints', cause: 'late', cases: 4, of: 20, hundredths: 360 },
        { part: 'ratings', cause: 'one-star', cases: 3, of: 30, hundredths: 240 },
      ]),
    ).toBe('主要扣分：逾期4件 −3.60，1星评价3条 −2.40'));

  it('is shown with how many ratings it is by', () => {
    expect(boardCaption({ districtName: '示例区', ratingCount: 38 })).toBe('示例区 · 38条评价');
    expect(boardCaption({ districtName: null, ratingCount: 38 })).toBe('38条评价');
  });

  it('is not blamed for having lost nothing', () => expect(lostLine([])).toContain('没有扣分的事'));
});

describe('a correction', () => {
  const one = {
    unit: { id: 'u', name: '示例局' },
    version: 2,
    on: '2026-11-12',
    hundredths: 8_258,
    before: 8_210,
    reason: 'objection-granted',
    subject: '11111111-1111-4111-8111-111111111111',
  } as const;

  it('says from what to what, why and when', () =>
    expect(correctionRow(one)).toMatchObject({
      title: '示例局：82.10 → 82.58',
      detail: '单位异议成立，剔除了一件',
      caption: '2026年11月12日，第2版',
    }));

  it('of a unit of which nothing was known is its figure alone', () =>
    expect(correctionRow({ ...one, version: 1, before: null }).title).toBe('示例局：82.58'));
});

it('months with a board are those that are frozen', () => {
  const months = ['2026-11', '2026-10', '2026-09'];
  expect(frozenMonths({ month: '2026-10', state: 'frozen', months })).toEqual(['2026-10', '2026-09']);
  expect(frozenMonths({ month: '2026-11', state: 'running', months: ['2026-11'] })).toEqual([]);
});
