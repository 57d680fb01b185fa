import { reputationMonths } from './reputation-months';

describe('the months of a reputation', () => {
  it('are thirteen, over the end of a year, with silence where nothing was made public', () => {
    const months = reputationMonths(
      [
        { stars: 5, month: '2026-01' },
        { stars: 4, month: '2026-01' },
        { stars: 4, month: '2026-01' },
        { stars: 1, month: '2025-12' },
      ],
      '2026-01',
    );
    expect(months).toHaveLength(13);
    expect(months[0]).toEqual({ month: '2025-01', count: 0, mean: null });
    expect(months.slice(-2)).toEqual([
      { month: '2025-12', count: 1, mean: 100 },
      { month: '2026-01', count: 3, mean: 433 },
    ]);
  });
});
