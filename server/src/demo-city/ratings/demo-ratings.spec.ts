import { calendarDate, isWorkingDay } from '@yingshang/shared/kernel';
import { units } from '../../../test/demo-city/committed-pack';
import { demoRatings } from './demo-ratings';

const until = calendarDate('2026-11-21');
const fictional = units.filter(({ demo }) => demo);
const ratings = demoRatings(fictional, until);
const of = (id: string) => ratings.filter(({ unitId }) => unitId === id);

/** Made public in a month: at the end of the day on which five wait. */
function publicIn(id: string, month: string): number {
  const own = of(id);
  let [waiting, found] = [0, 0];
  for (const day of new Set(own.map((one) => one.day))) {
    waiting += own.filter((one) => one.day === day).length;
    if (waiting < 5) continue;
    found += day.startsWith(month) ? waiting : 0;
    waiting = 0;
  }
  return found;
}

describe('the made-up ratings of the fictional district', () => {
  it('are the same for the same day', () => {
    expect(demoRatings(fictional, until)).toEqual(ratings);
  });

  it('cover thirteen months of working days, up to the day before', () => {
    const days = ratings.map(({ day }) => day).sort();
    expect(new Set(days.map((day) => day.slice(0, 7)))).toEqual(
      new Set([
        '2025-10',
        '2025-11',
        '2025-12',
        '2026-01',
        '2026-02',
        '2026-03',
        '2026-04',
        '2026-05',
        '2026-06',
        '2026-07',
        '2026-08',
        '2026-09',
        '2026-10',
        '2026-11',
      ]),
    );
    expect(days.every((day) => isWorkingDay(day) && day < until)).toBe(true);
  });

  it('are of fictional units alone, of busy ones many, of one too few to show any', () => {
    expect(ratings.length).toBeGreaterThan(8_000);
    expect(ratings.length).toBeLessThan(11_000);
    expect(new Set(ratings.map(({ unitId }) => unitId)).size).toBe(36);
    expect(of('demo-210199-svc').length).toBeGreaterThan(200);
    expect(of('demo-210199-stat').length).toBeLessThan(20);
    expect(of('demo-210199-audit')).toEqual([]);
  });

  it('are enough for an order: fifteen units of two kinds have twenty in each of the last twelve months', () => {
    const months = [...new Set(ratings.map(({ day }) => day.slice(0, 7)))].sort().slice(1, -1);
    for (const month of months) {
      const ranked = fictional.filter(({ id }) => publicIn(id, month) >= 20);
      expect(ranked.length).toBeGreaterThanOrEqual(15);
      expect(new Set(ranked.map(({ level }) => level)).size).toBe(2);
    }
  });

  it('tell units apart: of those with an order some are clearly better, and some clearly worse', () => {
    const means = fictional
      .map(({ id }) => of(id))
      .filter((own) => own.length > 300)
      .map((own) => own.reduce((sum, { stars }) => sum + stars, 0) / own.length)
      .toSorted((one, other) => one - other);
    expect(means.at(-1)).toBeGreaterThan(4.3);
    expect(means[0]).toBeLessThan(3.8);
  });

  it('have every level, words now and then, and an answer to each bad one', () => {
    for (const stars of [1, 2, 3, 4, 5]) expect(ratings.some((one) => one.stars === stars)).toBe(true);
    expect(ratings.every(({ stars, answer }) => stars <= 2 === (answer !== null))).toBe(true);
    // Whose case could not be over yet.
    expect(ratings.some(({ stars, day }) => stars <= 2 && day >= '2026-11-07')).toBe(false);
    const written = ratings.filter(({ text }) => text !== null).length;
    expect(written).toBeGreaterThan(150);
    expect(written).toBeLessThan(600);
  });

  it('have one burst of praise in one unit, and no other', () => {
    const bursts = fictional.flatMap(({ id }) => {
      const own = of(id);
      const days = [...new Set(own.map(({ day }) => day))];
      return days
        .filter((day) => own.filter((one) => one.day === day).length > 12)
        .map((day) => `${id} ${day}`);
    });
    expect(bursts).toEqual(['demo-210199-urban 2026-10-12']);
  });
});
