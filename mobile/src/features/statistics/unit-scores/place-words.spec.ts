import { placeWords, rollingParts, rollingSpan, stateWords, versionRows, whyNoPlace } from './place-words';

const part = { tenths: 900, deductions: [] };
const score = { hundredths: 9_000, ratings: part, complaints: part, ratingCount: 12, ranked: false };
const place = { place: null, of: 5, group: '区级部门' };

describe('the place of a unit', () => {
  it('is told among its like', () =>
    expect(placeWords({ score: { ...score, ranked: true }, place: { ...place, place: 3 } })).toBe(
      '区级部门第3名，5个单位有名次',
    ));

  it('is none with few ratings, with the reason and the year around it', () => {
    expect(placeWords({ score, place })).toBe('样本不足，不排名');
    expect(whyNoPlace({ score }, 20)).toContain('公布了12条评价，满20条才排名');
    expect(whyNoPlace({ score: { ...score, ranked: true } }, 20)).toBeNull();
    const rolling = {
      from: '2025-11',
      score: { ...score, hundredths: 8_510, ratingCount: 230, ranked: true },
    };
    expect(rollingParts({ rolling })).toBe('评价分90.0，投诉分90.0');
    expect(rollingSpan({ month: '2026-10', rolling })).toBe('2025年11月到2026年10月，共230条评价。');
    expect(rollingSpan({ month: '2026-10', rolling: { ...rolling, score } })).toContain('样本仍然不足');
  });
});

it('versions come the newest first, corrections with their reason', () =>
  expect(
    versionRows([
      { version: 1, on: '2026-11-01', hundredths: 8_742, reason: null, subject: 's1' },
      { version: 2, on: '2026-11-09', hundredths: 8_790, reason: 'objection-granted', subject: 's2' },
    ]).map(({ title, detail, when }) => [title, detail, when]),
  ).toEqual([
    ['第2版：87.90', '更正：单位异议成立，剔除了一件', '2026年11月9日'],
    ['第1版：87.42', '月底定下', '2026年11月1日'],
  ]));

it('a month that runs says how far it reaches', () =>
  expect([
    stateWords({ state: 'running', asOf: '2026-11-20' }),
    stateWords({ state: 'frozen', asOf: '2026-10-31' }),
  ]).toEqual([expect.stringContaining('截至2026年11月20日'), expect.stringContaining('已经定下')]));
