import { addDays, type CalendarDate, calendarDate } from '../kernel';
import { burstsOn, type DayOfRatings, poissonTail } from './index';

const today = calendarDate('2026-06-26');
const day = (date: CalendarDate, counts: Partial<DayOfRatings> = {}): DayOfRatings => ({
  day: date,
  praise: 0,
  middle: 0,
  blame: 0,
  ...counts,
});
const steady = (days: number, counts: Partial<DayOfRatings>) =>
  Array.from({ length: days }, (_, at) => day(addDays(today, -days + at), counts));

/** Σ e^−λ·λ^i/i! in whole numbers of 60 digits. */
function exactTail(seen: number, expected: number): number {
  const one = 10n ** 60n;
  const rate = BigInt(expected);
  let [term, total] = [one, one];
  const terms = [one];
  for (let at = 1n; at < 400n; at += 1n) {
    term = (term * rate) / at;
    terms.push(term);
    total += term;
  }
  const above = terms.slice(seen).reduce((sum, each) => sum + each, 0n);
  return Math.log10(Number((above * 10n ** 40n) / total)) - 40;
}

describe('how likely chance brings so many', () => {
  it.each([
    [5, 1],
    [10, 1],
    [30, 8],
    [60, 20],
    [100, 40],
    [45, 44],
  ])('%i where %i are expected, is the sum of the Poisson terms', (seen, expected) =>
    expect(poissonTail(seen, expected)).toBeCloseTo(exactTail(seen, expected), 8),
  );

  it('falls as more are seen, and rises as more are expected', () => {
    for (let seen = 6; seen < 300; seen += 1) {
      expect(poissonTail(seen + 1, 5)).toBeLessThan(poissonTail(seen, 5));
      expect(poissonTail(seen, 5.5)).toBeGreaterThan(poissonTail(seen, 5));
    }
  });

  it('is certain where no more were seen than expected, and can be told of thousands', () => {
    expect(poissonTail(3, 4)).toBe(0);
    expect(poissonTail(50_000, 1000)).toBeLessThan(-1000);
  });

  it('refuses what is no count and no expectation', () => {
    for (const seen of [-1, 1.5, Number.NaN]) expect(() => poissonTail(seen, 1)).toThrow(RangeError);
    for (const expected of [0, -1, Number.NaN]) expect(() => poissonTail(1, expected)).toThrow(RangeError);
  });
});

describe('a burst', () => {
  it.each(['praise', 'blame'] as const)('of %s is found with its days and figures', (direction) => {
    const [found, ...others] = burstsOn(today, [
      ...steady(40, { praise: 1, blame: 1 }),
      day(today, { [direction]: 40 }),
    ]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ direction, from: today, to: today, seen: 40 });
    expect(found?.tail).toBeLessThan(-6000);
  });

  it('that took a week is found though no day of it stands out', () => {
    const usual = steady(40, { praise: 2 });
    const week = usual.map((each) => (each.day > addDays(today, -7) ? { ...each, praise: 9 } : each));
    expect(burstsOn(today, [...week, day(today, { praise: 9 })])).toMatchObject([
      { from: addDays(today, -6), to: today, seen: 63 },
    ]);
    expect(burstsOn(today, [...usual, day(today, { praise: 9 })])).toEqual([]);
  });

  it('is none when all stars rose alike: it was a busy day', () => {
    const usual = steady(40, { praise: 10, middle: 3, blame: 3 });
    expect(burstsOn(today, [...usual, day(today, { praise: 30, middle: 9, blame: 9 })])).toEqual([]);
    expect(burstsOn(today, [...usual, day(today, { praise: 40, middle: 3, blame: 3 })])).toHaveLength(1);
  });

  it('is not seen in fewer than ten, nor at a unit that was rated for less than a fortnight', () => {
    expect(burstsOn(today, [...steady(40, {}), day(today, { praise: 9 })])).toEqual([]);
    expect(burstsOn(today, [...steady(40, {}), day(today, { praise: 10 })])).toHaveLength(1);
    expect(burstsOn(today, [...steady(13, { praise: 1 }), day(today, { praise: 90 })])).toEqual([]);
    expect(burstsOn(today, [])).toEqual([]);
  });

  it('is judged by days of its own kind: 20 on a working day are usual, on a Sunday they are not', () => {
    const sunday = calendarDate('2026-06-28');
    const usual = Array.from({ length: 28 }, (_, at) => addDays(sunday, at - 28)).map((date) =>
      day(date, { praise: [0, 6].includes(new Date(date).getUTCDay()) ? 0 : 20 }),
    );
    const tuesday = calendarDate('2026-06-30');
    expect(burstsOn(sunday, [...usual, day(sunday, { praise: 20 })])).toHaveLength(1);
    expect(burstsOn(tuesday, [...usual, day(tuesday, { praise: 20 })])).toEqual([]);
  });
});
