import { scoringSettings } from '@yingshang/shared/scoring';
import { badRatingBars, countLine, monthBars, scoreText, scoringWords, starBars } from './reputation-view';

describe('the reputation of a unit in words', () => {
  it('writes a score with two decimals', () => {
    expect(scoreText(43_127)).toBe('4.31');
    expect(scoreText(50_000)).toBe('5.00');
  });

  it('says when there are too few to compare', () => {
    expect(countLine({ count: 19, ranked: false })).toBe('来自19条评价，样本不足，不排名');
    expect(countLine({ count: 20, ranked: true })).toBe('来自20条评价');
  });

  it('shows each level as its share, and nothing of nothing', () => {
    const [five, four] = starBars([
      { stars: 5, count: 3 },
      { stars: 4, count: 1 },
    ]);
    expect(five).toEqual({ key: '5', label: '5星', value: '3条，75%', length: 0.75 });
    expect(four?.length).toBe(0.25);
    expect(starBars([{ stars: 5, count: 0 }])[0]).toMatchObject({ value: '0条', length: 0 });
  });

  it('shows the newest month first, and admits a silent one', () => {
    const months = monthBars([
      { month: '2025-12', count: 0, mean: null },
      { month: '2026-01', count: 8, mean: 425 },
    ]);
    expect(months).toEqual([
      { key: '2026-01', label: '2026年1月', value: '4.25星，8条', length: 0.85 },
      { key: '2025-12', label: '2025年12月', value: '没有公布评价', length: 0 },
    ]);
  });

  it('says of bad ratings what became of them, and nothing while they are few', () => {
    expect(badRatingBars(null)).toEqual([]);
    const bars = badRatingBars({ cases: 5, answered: 5, putRight: 4, inTime: 4, revisited: 3, satisfied: 2 });
    expect(bars.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '已答复 5件，100%',
      '已整改 4件，80%',
      '按期整改 4件，80%',
      '已回访 3件，60%',
      '评价人满意 2件，40%',
    ]);
  });
});

describe('the published rules in words', () => {
  const [first] = scoringSettings;

  it('are those of the version that holds today', () => {
    const later = {
      ...first,
      version: 2,
      weights: { proven: 10_000, unproven: 5_000 },
      clusterCap: 2,
      minimum: 10,
    };
    const words = scoringWords({ current: 2, versions: [first, later] }).join('');
    for (const part of ['按半条计', '30天内只计1次', '最多按2条计', '30条起始分', '不足10条的'])
      expect(words).toContain(part);
    expect(scoringWords({ current: 1, versions: [first, later] })[0]).toContain('按四分之一条计');
  });

  it('say nothing of a version that is not there', () =>
    expect(scoringWords({ current: 3, versions: [first] })).toEqual([]));
});
