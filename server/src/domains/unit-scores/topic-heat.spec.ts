import { topicHeat } from './topic-heat';

const names = {
  units: [
    { id: 'tax', name: '税务' },
    { id: 'police', name: '公安' },
    { id: 'quiet', name: '档案' },
  ],
  topics: [
    { id: 'noise', name: '噪声' },
    { id: 'fees', name: '收费' },
    { id: 'smoke', name: '油烟' },
  ],
};

describe('what is complained of where', () => {
  it('stands in a table, the most first, with what has no topic in the sums alone', () => {
    const filed = [
      { unitId: 'tax', topicId: 'fees', filed: 3 },
      { unitId: 'tax', topicId: null, filed: 2 },
      { unitId: 'police', topicId: 'fees', filed: 1 },
      { unitId: 'police', topicId: 'noise', filed: 2 },
      { unitId: 'tax', topicId: 'gone', filed: 1 },
    ];
    expect(topicHeat(filed, names)).toEqual({
      topics: [
        { id: 'fees', name: '收费' },
        { id: 'noise', name: '噪声' },
      ],
      rows: [
        { unit: { id: 'tax', name: '税务' }, counts: [3, 0], all: 6 },
        { unit: { id: 'police', name: '公安' }, counts: [1, 2], all: 3 },
      ],
    });
  });

  it('is empty where nobody complained', () =>
    expect(topicHeat([], names)).toEqual({ topics: [], rows: [] }));
});
