import { printLines, printRows } from './print-view';

const month = { month: '2026-10', state: 'frozen', asOf: '2026-10-31', seeded: true } as const;
const rules = { version: 1, from: '2025-01-01', decidedBy: '产品默认' };

describe('the order on paper', () => {
  it('says of when it is, by which formula, that it was made up, and when it was printed', () =>
    expect(printLines(month, rules, '2026-11-22')).toEqual([
      '2026年10月，统计到2026年10月31日，已定下并写进公开账本',
      '得分公式第1版，2025年1月1日起执行，产品默认',
      '演示数据：示例区是虚构的，评价和投诉都是编的',
      '2026年11月22日打印',
    ]));

  it('says that a month still runs', () =>
    expect(printLines({ ...month, state: 'running', seeded: false }, undefined, '2026-11-22')).toEqual([
      '2026年10月，统计到2026年10月31日，还没有定下，名次会变',
      '2026年11月22日打印',
    ]));

  it('has every unit, also those without a place', () => {
    const row = {
      unit: { id: 'u', name: '示例局' },
      districtName: '示例区',
      place: null,
      hundredths: 9_231,
      ratingTenths: 931,
      complaintTenths: 910,
      ratingCount: 7,
      change: null,
    };
    expect(printRows({ key: 'd', name: '区级部门', rows: [row] })).toEqual([
      ['示例局', '不排名', '92.31', '93.1', '91.0', '7', '示例区'],
    ]);
  });
});
