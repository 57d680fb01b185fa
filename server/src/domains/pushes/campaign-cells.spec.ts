import fc from 'fast-check';
import { type CampaignCell, FEWEST, foldedCells, OTHER, total } from './campaign-cells';

const count = fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 40 }));
const cell: fc.Arbitrary<CampaignCell> = fc
  .record({
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    told: count,
    unchanged: count,
    more: fc.nat({ max: 3 }),
    opened: fc.nat({ max: 5 }),
  })
  .map(({ key, told, unchanged, more, opened }) => ({
    key,
    steps: {
      // Several holders of one enterprise.
      matched: told + unchanged + (told > 0 ? more : 0),
      told: told + (told > 0 ? more : 0),
      opened: Math.min(told, opened),
      favourited: 0,
      claimOpened: Math.min(told, 1),
    },
    enterprises: { told, matched: told + unchanged },
  }));
const cells = fc.array(cell, { maxLength: 20 });

const one = (key: string, told: number, matched = told): CampaignCell => ({
  key,
  steps: { matched, told, opened: 1, favourited: 0, claimOpened: 0 },
  enterprises: { told, matched },
});
const shown = (folded: readonly CampaignCell[]) => folded.map(({ key, steps }) => `${key}${steps.told}`);

describe('cells of a campaign', () => {
  it('show nobody alone: no cell has one to four enterprises, unless all of them together are so few', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const folded = foldedCells(given);
        if (folded.length < 2) return;
        for (const { enterprises } of folded)
          for (const size of Object.values(enterprises)) expect(size === 0 || size >= FEWEST).toBe(true);
      }),
    );
  });

  it('lose and invent nothing', () => {
    fc.assert(
      fc.property(cells, (given) => {
        expect(total(foldedCells(given))).toEqual(total(given));
      }),
    );
  });

  it('stand once each, and what is shown by name is that name’s whole', () => {
    fc.assert(
      fc.property(cells, (given) => {
        const folded = foldedCells(given);
        expect(new Set(folded.map(({ key }) => key)).size).toBe(folded.length);
        for (const each of folded.filter(({ key }) => key !== OTHER)) {
          const same = given.filter(({ key }) => key === each.key);
          expect(each).toEqual({ ...total(same), key: each.key });
        }
      }),
    );
  });

  it('stay as they are when there are enough in each', () =>
    expect(shown(foldedCells([one('a', 5), one('b', 9)]))).toEqual(['b9', 'a5']));

  it('take a second one along when a single small one could be worked out from the whole', () =>
    expect(shown(foldedCells([one('a', 2), one('b', 7), one('c', 30)]))).toEqual(['c30', 'other9']));

  it('are one when all together are few', () =>
    expect(shown(foldedCells([one('a', 2), one('b', 1)]))).toEqual(['other3']));

  it('count those that were told apart from those that match', () =>
    expect(shown(foldedCells([one('a', 1, 60), one('b', 20, 80), one('c', 30, 90)]))).toEqual([
      'c30',
      'other21',
    ]));
});
