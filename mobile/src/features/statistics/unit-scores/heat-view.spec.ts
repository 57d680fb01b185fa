import fc from 'fast-check';
import { districtMatrix, districtTable, type Heat, heatMatrix, heatTable, topicSums } from './heat-view';

const place = (id: string) => ({ id, name: `名${id}甲` });
const heats = fc
  .record({ topics: fc.integer({ min: 0, max: 9 }), units: fc.integer({ min: 1, max: 16 }) })
  .chain(({ topics, units }) =>
    fc
      .array(
        fc.tuple(
          fc.array(fc.integer({ min: 0, max: 9 }), { minLength: topics, maxLength: topics }),
          fc.integer({ min: 0, max: 3 }),
        ),
        { minLength: units, maxLength: units },
      )
      .map(
        (rows): Heat => ({
          topics: Array.from({ length: topics }, (_, at) => place(`t${at}`)),
          rows: rows.map(([counts, other], at) => ({
            unit: place(`u${at}`),
            counts,
            all: counts.reduce((sum, one) => sum + one, other),
          })),
        }),
      ),
  );
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

describe('what is complained of where', () => {
  it('is drawn with every complaint once, within the room that there is', () =>
    fc.assert(
      fc.property(heats, fc.integer({ min: 1, max: 8 }), (heat, columns) => {
        const matrix = heatMatrix(heat, { columns, rows: 12 });
        const cells = matrix.rows.flatMap((row) => row.cells.map(({ text }) => Number(text)));
        expect(sum(cells)).toBe(sum(heat.rows.map(({ all }) => all)));
        expect(matrix.columns.length).toBeLessThanOrEqual(Math.max(2, columns));
        expect(matrix.rows.length).toBeLessThanOrEqual(12);
        for (const { cells: own } of matrix.rows) expect(own).toHaveLength(matrix.columns.length);
      }),
    ));

  it('is told again in the table, where nothing is cut off', () =>
    fc.assert(
      fc.property(heats, (heat) => {
        const { rows } = heatTable(heat);
        rows.forEach(([name, all, told = ''], at) => {
          expect([name, all]).toEqual([heat.rows[at]?.unit.name, `${heat.rows[at]?.all}件`]);
          const counts = [...told.matchAll(/(\d+)件/g)].map(([, count]) => Number(count));
          expect(sum(counts)).toBe(heat.rows[at]?.all);
        });
      }),
    ));

  it('is shaded by its figure, and empty where there is nothing', () => {
    const heat: Heat = {
      topics: [place('a'), place('b')],
      rows: [
        { unit: place('u'), counts: [8, 0], all: 8 },
        { unit: place('v'), counts: [2, 5], all: 7 },
      ],
    };
    expect(heatMatrix(heat, { columns: 6, rows: 12 }).rows.map(({ cells }) => cells)).toEqual([
      [
        { step: 4, text: '8' },
        { step: 0, text: '0' },
      ],
      [
        { step: 1, text: '2' },
        { step: 3, text: '5' },
      ],
    ]);
    expect(topicSums(heat).map(({ count }) => count)).toEqual([10, 5]);
  });
});

describe('districts by level and kind', () => {
  const kind = (key: string, hundredths: number | null) => ({
    key,
    name: `类${key}`,
    units: 4,
    ranked: hundredths === null ? 0 : 3,
    hundredths,
  });
  const districts = [
    {
      district: { id: '1', name: '东区' },
      units: 8,
      ranked: 3,
      ratingTenths: 900,
      complaintTenths: 900,
      kinds: [kind('a', 8_642), kind('b', null)],
    },
    {
      district: { id: '2', name: '西区' },
      units: 4,
      ranked: 3,
      ratingTenths: 900,
      complaintTenths: 900,
      kinds: [kind('a', 9_950)],
    },
  ];

  it('are drawn in whole points, with a word where there is no mean or no such unit', () =>
    expect(districtMatrix(districts)).toEqual({
      columns: ['类a', '类b'],
      rows: [
        {
          name: '东区',
          cells: [
            { step: 3, text: '86' },
            { step: 0, text: '无' },
          ],
        },
        {
          name: '西区',
          cells: [
            { step: 4, text: '100' },
            { step: 0, text: '无' },
          ],
        },
      ],
    }));

  it('are told to the last digit in the table, with how many units', () =>
    expect(districtTable(districts).rows).toEqual([
      ['东区 类a', '86.42', '3', '4'],
      ['东区 类b', '无', '0', '4'],
      ['西区 类a', '99.50', '3', '4'],
    ]));
});
