import { calendarDate, isWorkingDay } from '@yingshang/shared/kernel';
import { units } from '../../../test/demo-city/committed-pack';
import { demoRatings } from './demo-ratings';

const until = calendarDate('2026-11-21');
const fictional = units.filter(({ demo }) => demo);
const ratings = demoRatings(fictional, until);
const of = (id: string) => ratings.filter(({ unitId }) => unitId === id);

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
    expect(ratings.length).toBeGreaterThan(2_000);
    expect(ratings.length).toBeLessThan(5_000);
    expect(new Set(ratings.map(({ unitId }) => unitId)).size).toBe(36);
    expect(of('demo-210199-svc').length).toBeGreaterThan(200);
    expect(of('demo-210199-stat').length).toBeLessThan(20);
    expect(of('demo-210199-audit')).toEqual([]);
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
