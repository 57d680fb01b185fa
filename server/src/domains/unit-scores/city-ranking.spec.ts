import fc from 'fast-check';
import type { PlacedUnit } from '../service-cards';
import { type RankingUnit, rankedGroups, scoreBands, scoreBoard } from './city-ranking';
import { districtMeans } from './district-means';

interface Given {
  readonly level: PlacedUnit['level'];
  readonly department: string | null;
  readonly regionCode: string;
  readonly hundredths: number;
  readonly ranked: boolean;
  readonly before: number | null;
}

const given = fc.record<Given>({
  level: fc.constantFrom('city', 'district', 'street'),
  department: fc.constantFrom('service', 'office', null),
  regionCode: fc.constantFrom('d-1', 'd-2'),
  // Few, so that units are often equal.
  hundredths: fc.integer({ min: 0, max: 20 }).map((step) => step * 500),
  ranked: fc.boolean(),
  before: fc.option(fc.constant(5_000)),
});
const cities = fc.array(given, { minLength: 1, maxLength: 60 });

const unitsOf = (all: readonly Given[]): RankingUnit[] =>
  all.map(({ level, department, regionCode, hundredths, ranked, before }, at) => ({
    unit: { id: `u-${at}`, name: `单位${at}`, demo: false, level, department, regionCode },
    figure: {
      unitId: `u-${at}`,
      month: '2026-10',
      state: 'frozen',
      hundredths,
      ratingTenths: hundredths / 10,
      complaintTenths: hundredths / 10,
      ratingCount: ranked ? 30 : 3,
      ranked,
      seeded: false,
    },
    districtName: null,
    before,
  }));

describe('the order of a city', () => {
  it('has every unit once, among those of its level and kind, and places for those with enough ratings', () =>
    fc.assert(
      fc.property(cities, (all) => {
        const groups = rankedGroups(unitsOf(all));
        const rows = groups.flatMap((group) => group.rows);
        expect(rows.map(({ unit }) => unit.id).toSorted()).toEqual(
          unitsOf(all)
            .map(({ unit }) => unit.id)
            .toSorted(),
        );
        expect(rows.filter(({ place }) => place !== null)).toHaveLength(
          all.filter(({ ranked }) => ranked).length,
        );
        for (const group of groups) {
          const levels = group.rows.map(({ unit }) => all[Number(unit.id.slice(2))]?.level);
          expect(new Set(levels).size).toBe(1);
        }
      }),
    ));

  it('counts each ranked unit in one band', () =>
    fc.assert(
      fc.property(cities, (all) => {
        const bands = scoreBands(rankedGroups(unitsOf(all)));
        const ranked = all.filter((one) => one.ranked);
        expect(bands.reduce((sum, { units }) => sum + units, 0)).toBe(ranked.length);
        for (const { from, to, units } of bands)
          expect(units).toBe(
            ranked.filter(({ hundredths: h }) => h >= from * 100 && (h < to * 100 || to === 100)).length,
          );
      }),
    ));

  it('has no unit in both lists of the board, none above one that is better, and parts none that are equal', () =>
    fc.assert(
      fc.property(cities, (all) => {
        const groups = rankedGroups(unitsOf(all));
        for (const { red, black, ranked, key } of scoreBoard(groups)) {
          const group = groups.find((one) => one.key === key)?.rows ?? [];
          const listed = [...red, ...black];
          expect(new Set(listed.map(({ unit }) => unit.id)).size).toBe(listed.length);
          expect(red.length + black.length).toBeLessThanOrEqual(Math.min(10, ranked));
          const others = group.filter((row) => row.place !== null && !listed.includes(row));
          for (const { hundredths } of others) {
            expect(red.every((row) => row.hundredths > hundredths)).toBe(true);
            expect(black.every((row) => row.hundredths < hundredths)).toBe(true);
          }
          for (const one of red) expect(black.every((row) => row.hundredths < one.hundredths)).toBe(true);
        }
      }),
    ));

  it('has nobody on the board where one alone has a place', () => {
    const one: Given = {
      level: 'city',
      department: null,
      regionCode: 'd-1',
      hundredths: 9_000,
      ranked: true,
      before: 8_950,
    };
    const groups = rankedGroups(unitsOf([one, { ...one, ranked: false }]));
    expect(groups).toMatchObject([
      { key: 'city', name: '市级部门', rows: [{ place: 1, change: 50 }, { place: null }] },
    ]);
    expect(scoreBoard(groups)).toEqual([]);
  });
});

describe('a district', () => {
  const one: Given = {
    level: 'district',
    department: null,
    regionCode: 'd-1',
    hundredths: 8_000,
    ranked: true,
    before: null,
  };

  it('is the mean of its units with enough ratings, halves up', () => {
    const units = unitsOf([one, { ...one, hundredths: 8_010 }, { ...one, hundredths: 0, ranked: false }]);
    expect(districtMeans([{ code: 'd-1', name: '东区' }], units)).toEqual([
      {
        district: { id: 'd-1', name: '东区' },
        units: 3,
        ranked: 2,
        ratingTenths: 801,
        complaintTenths: 801,
        kinds: [{ key: 'district', name: '区级部门', units: 3, ranked: 2, hundredths: 8_005 }],
      },
    ]);
  });

  it('has a mean for each level and kind, so that its bureaus are not hidden behind its streets', () =>
    fc.assert(
      fc.property(cities, (all) => {
        const units = unitsOf(all);
        const districts = ['d-1', 'd-2'].map((code) => ({ code, name: code }));
        for (const { district, kinds, units: count, ranked } of districtMeans(districts, units)) {
          expect(kinds.reduce((sum, kind) => sum + kind.units, 0)).toBe(count);
          expect(kinds.reduce((sum, kind) => sum + kind.ranked, 0)).toBe(ranked);
          for (const { key, hundredths, ranked: counted } of kinds) {
            const own = (rankedGroups(units).find((group) => group.key === key)?.rows ?? []).filter(
              ({ unit, place }) =>
                place !== null && all[Number(unit.id.slice(2))]?.regionCode === district.id,
            );
            const sum = own.reduce((total, row) => total + row.hundredths, 0);
            expect(own).toHaveLength(counted);
            expect(hundredths).toBe(own.length === 0 ? null : Math.round(sum / own.length));
          }
        }
      }),
    ));

  it('has no mean without one, and is left out without units', () => {
    const districts = [
      { code: 'd-1', name: '东区' },
      { code: 'd-2', name: '西区' },
    ];
    expect(districtMeans(districts, unitsOf([{ ...one, ranked: false }]))).toMatchObject([
      { district: { id: 'd-1' }, ratingTenths: null, complaintTenths: null },
    ]);
  });
});
