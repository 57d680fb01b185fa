import type { RankedRow } from '@yingshang/shared/contracts/unit-scores';
import { bandName, districtPairs, meanText, rowCaption, rowDetail, rowTitle, shownBands } from './city-words';
import { monthItems } from './points-words';

const row: RankedRow = {
  unit: { id: 'u', name: '示例局' },
  districtName: '示例区',
  place: 3,
  hundredths: 9_231,
  ratingTenths: 931,
  complaintTenths: 910,
  ratingCount: 38,
  change: 52,
};

describe('a row of the city’s order', () => {
  it('tells its place, its parts, and how it moved', () => {
    expect([rowTitle(row), rowDetail(row), rowCaption(row)]).toEqual([
      '第3名 示例局',
      '评价分93.1，投诉分91.0',
      '示例区 · 38条评价 · 较上月 +0.52',
    ]);
  });

  it('has no place with few ratings, and no change without a month before', () => {
    const few = { ...row, place: null, change: null, districtName: null, ratingCount: 7 };
    expect([rowTitle(few), rowDetail(few), rowCaption(few)]).toEqual([
      '示例局',
      '评价分93.1，投诉分91.0',
      '7条评价',
    ]);
    expect(rowCaption({ ...row, change: 0 })).toContain('与上月持平');
  });
});

it('bands are shown down to the lowest that holds a unit', () => {
  const bands = [
    { from: 90, to: 100, units: 2 },
    { from: 80, to: 90, units: 0 },
    { from: 70, to: 80, units: 1 },
    { from: 60, to: 70, units: 0 },
  ];
  expect(shownBands(bands).map(bandName)).toEqual(['90分以上', '80–90分', '70–80分']);
  expect(shownBands(bands.map((band) => ({ ...band, units: 0 })))).toEqual([]);
});

it('a district without ranked units has no bar, and says that it has no mean', () => {
  const district = { id: '1', name: '示例区' };
  const none = { district, units: 3, ranked: 0, ratingTenths: null, complaintTenths: null };
  const some = { ...none, ranked: 1, ratingTenths: 883, complaintTenths: 900 };
  expect(districtPairs([none, some])).toEqual([{ name: '示例区', first: 883, second: 900 }]);
  expect([meanText(null), meanText(883)]).toEqual(['无', '88.3']);
});

it('months are offered the newest first, those of another year by it, one that runs says so', () =>
  expect(
    monthItems([
      { month: '2025-12', state: 'frozen' },
      { month: '2026-01', state: 'frozen' },
      { month: '2026-02', state: 'running' },
    ]),
  ).toEqual([
    { key: '2026-02', label: '2月（未完）' },
    { key: '2026-01', label: '1月' },
    { key: '2025-12', label: '2025年12月' },
  ]));
