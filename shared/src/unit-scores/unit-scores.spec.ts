import fc from 'fast-check';
import { calendarDate, versionOn } from '../kernel';
import {
  noRatings,
  PARTS,
  scoreOfRatings,
  scoringSettings,
  sumsOfRatings,
  type WeightedRating,
} from '../scoring';
import {
  type ComplaintFigures,
  causesOfChange,
  complaintCauses,
  complaintPart,
  noComplaintFigures,
  placesOf,
  type UnitScore,
  unitScore,
  unitScoreSettings,
} from './index';
import { ratingPart } from './rating-part';
import { roundedParts } from './rounded-parts';
import { wrongWithSettings } from './unit-score-settings';
import { gradeOf, yearlyAssessment } from './yearly-assessment';

const unit = unitScoreSettings[0];
const rating = scoringSettings[0];
const settings = { rating, unit };

const ratings = fc.array(
  fc.record({
    stars: fc.integer({ min: 1, max: 5 }),
    weight: fc.constantFrom(PARTS, PARTS / 4, 1, 7_777),
    cluster: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  }),
  { maxLength: 60 },
);
const count = fc.nat(300).chain((of) => fc.nat(of).map((cases) => ({ cases, of })));
const figures: fc.Arbitrary<ComplaintFigures> = fc.record({
  late: count,
  reopened: count,
  dissatisfied: count,
  'follow-ups': count,
  transfers: count,
});
const period = fc.record({ ratings: ratings.map(sumsOfRatings), complaints: figures });
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const law = <T>(arbitrary: fc.Arbitrary<T>, holds: (one: T) => void) =>
  fc.assert(fc.property(arbitrary, holds));

describe('the score of a unit', () => {
  it('has all points for complaints while there are none, and for ratings what a unit is taken to be worth', () => {
    const score = unitScore({ ratings: noRatings, complaints: noComplaintFigures }, settings);
    expect(score.complaints.tenths).toBe(1_000);
    expect(score.ratings.tenths).toBe(750); // μ is 4 of 5 stars
    expect(score.hundredths).toBe(750 * 6 + 1_000 * 4);
    expect(score.ranked).toBe(false);
  });

  it('adds up: each part from its deductions, the total from its parts', () =>
    law(period, (one) => {
      const score = unitScore(one, settings);
      for (const part of [score.ratings, score.complaints])
        expect(1_000 - sum(part.deductions.map(({ tenths }) => tenths))).toBe(part.tenths);
      expect(score.hundredths).toBe(score.ratings.tenths * 6 + score.complaints.tenths * 4);
      expect(score.hundredths).toBeGreaterThanOrEqual(0);
      expect(score.hundredths).toBeLessThanOrEqual(10_000);
    }));

  it('is the published score of the ratings, on 100 points', () =>
    law(ratings, (all) => {
      const { score } = scoreOfRatings(all, rating);
      // Rounded to 1/10,000 star there and to 1/10 point here: at most half a tenth and the other rounding apart.
      expect(
        Math.abs((score - PARTS) / 40 - ratingPart(sumsOfRatings(all), rating).tenths),
      ).toBeLessThanOrEqual(0.52);
    }));

  it('is the same whatever the order of the ratings', () =>
    law(fc.tuple(ratings, figures), ([all, complaints]) => {
      const there = unitScore({ ratings: sumsOfRatings(all), complaints }, settings);
      const back = unitScore({ ratings: sumsOfRatings(all.toReversed()), complaints }, settings);
      expect(JSON.stringify(back)).toBe(JSON.stringify(there));
    }));

  it('is not lowered by more stars of one rating', () =>
    law(fc.tuple(ratings, fc.nat(59)), ([all, at]) => {
      const better = all.map((one, place): WeightedRating => {
        return place === at && one.stars < 5 ? { ...one, stars: one.stars + 1 } : one;
      });
      expect(ratingPart(sumsOfRatings(better), rating).tenths).toBeGreaterThanOrEqual(
        ratingPart(sumsOfRatings(all), rating).tenths,
      );
    }));

  it('is lowered by no faultless case, and raised by no faulty one', () =>
    law(fc.tuple(figures, fc.constantFrom(...complaintCauses)), ([one, cause]) => {
      const { cases, of } = one[cause];
      const plus = (more: number) =>
        complaintPart({ ...one, [cause]: { cases: cases + more, of: of + 1 } }, unit).tenths;
      expect(plus(0)).toBeGreaterThanOrEqual(complaintPart(one, unit).tenths);
      expect(plus(1)).toBeLessThanOrEqual(complaintPart(one, unit).tenths);
    }));

  it('puts no unit with one rating of five stars at the top of a list of 829', () => {
    const usual = Array.from({ length: 40 }, (_, at) => ({ stars: 4, weight: PARTS, cluster: `${at}` }));
    const one = [{ stars: 5, weight: PARTS, cluster: 'one' }];
    const units = Array.from({ length: 829 }, (_, at) => ({
      id: `unit-${at}`,
      score: unitScore(
        { ratings: sumsOfRatings(at === 0 ? one : usual), complaints: noComplaintFigures },
        settings,
      ),
    }));
    const places = placesOf(units);
    expect(places[0]?.unit.id).not.toBe('unit-0');
    expect(places.find(({ unit: { id } }) => id === 'unit-0')?.place).toBeNull();
  });

  it('refuses counts that are none', () => {
    const wrong = (late: { cases: number; of: number }) => () =>
      complaintPart({ ...noComplaintFigures, late }, unit);
    expect(wrong({ cases: 2, of: 1 })).toThrow(RangeError);
    expect(wrong({ cases: -1, of: 1 })).toThrow(RangeError);
    expect(wrong({ cases: 0.5, of: 1 })).toThrow(RangeError);
  });
});

describe('why a score changed', () => {
  it('adds up to the change of the total and of each part, to the last digit', () =>
    law(fc.tuple(period, period), ([one, other]) => {
      const [now, before] = [unitScore(one, settings), unitScore(other, settings)];
      const causes = causesOfChange(now, before, unit);
      const of = (part: 'ratings' | 'complaints') =>
        sum(causes.filter((cause) => cause.part === part).map(({ tenths }) => tenths));
      expect(sum(causes.map(({ hundredths }) => hundredths))).toBe(now.hundredths - before.hundredths);
      expect(of('ratings')).toBe(now.ratings.tenths - before.ratings.tenths);
      expect(of('complaints')).toBe(now.complaints.tenths - before.complaints.tenths);
      expect(causes.every(({ tenths }) => tenths !== 0)).toBe(true);
    }));

  it('names the heaviest first, with its cases', () => {
    const months = (late: number, reopened: number): UnitScore =>
      unitScore(
        {
          ratings: noRatings,
          complaints: {
            ...noComplaintFigures,
            late: { cases: late, of: 40 },
            reopened: { cases: reopened, of: 40 },
          },
        },
        settings,
      );
    expect(causesOfChange(months(2, 1), months(0, 0), unit)).toEqual([
      { part: 'complaints', cause: 'late', cases: 2, tenths: -16, hundredths: -64 },
      { part: 'complaints', cause: 'reopened', cases: 1, tenths: -4, hundredths: -16 },
    ]);
  });
});

describe('places', () => {
  const scored = (id: string, hundredths: number, ranked = true) => ({ id, score: { hundredths, ranked } });

  it('are shared by equal scores, and left free after them', () => {
    const places = placesOf([scored('c', 90), scored('a', 95), scored('b', 95), scored('d', 99, false)]);
    expect(places.map(({ unit: { id }, place }) => [id, place])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
      ['d', null],
    ]);
  });
});

describe('rounded parts', () => {
  const fractions = fc.array(
    fc.record({ over: fc.bigInt({ min: 0n, max: 10_000n }), under: fc.bigInt({ min: 1n, max: 97n }) }),
    { maxLength: 9 },
  );

  it('add up to the rounded sum, and none is more than one off', () =>
    law(fractions, (parts) => {
      const whole = parts.reduce((all, { over, under }) => all + Number(over) / Number(under), 0);
      const numbers = roundedParts(parts);
      expect(Math.abs(sum(numbers) - whole)).toBeLessThanOrEqual(0.5 + 1e-9);
      for (const [at, { over, under }] of parts.entries())
        expect(Math.abs((numbers[at] ?? 0) - Number(over) / Number(under))).toBeLessThan(1);
    }));
});

describe('the assessment of a year', () => {
  const year = (...months: (number | null)[]) =>
    yearlyAssessment([...months, ...Array.from({ length: 12 - months.length }, () => null)], 20, unit);

  it('is the mean of the months that were measured, its points and its grade', () => {
    expect(year(9_000, 9_000, 9_000, 9_000, 9_000, 9_001)).toEqual({
      hundredths: 9_000,
      grade: 'good',
      points: 1_800,
      months: 6,
    });
  });

  it('waits until enough months were measured', () => expect(year(9_000, 9_000, 9_000)).toBeNull());

  it('is refused for a year that has not twelve months', () =>
    expect(() => yearlyAssessment([9_000], 20, unit)).toThrow(RangeError));

  it.each([
    [10_000, 'excellent'],
    [9_500, 'excellent'],
    [9_499, 'good'],
    [8_999, 'fair'],
    [7_999, 'passing'],
    [6_999, 'weak'],
    [5_999, 'poor'],
  ])('calls %i hundredths %s', (hundredths, grade) =>
    expect(gradeOf(hundredths, unit.gradesFrom)).toBe(grade),
  );
});

describe('settings of unit scores', () => {
  it('hold together, and hold from their day on', () => {
    expect(unitScoreSettings.map((one) => wrongWithSettings(one))).toEqual([null]);
    const later = { ...unit, version: 2, from: calendarDate('2027-01-01') };
    expect(versionOn(calendarDate('2026-12-31'), [unit, later]).version).toBe(1);
    expect(versionOn(calendarDate('2027-01-01'), [unit, later]).version).toBe(2);
  });

  it.each([
    [{ shares: { ratings: 6, complaints: 5 } }, '十成'],
    [{ mostPoints: { ...unit.mostPoints, late: 41 } }, '100'],
    [{ priorCases: 0 }, '基础件数'],
    [{ gradesFrom: [90, 95, 80, 70, 60] as const }, '从高到低'],
    [{ priorCases: 1.5 }, '整数'],
  ])('are refused where they do not: %j', (change, words) =>
    expect(wrongWithSettings({ ...unit, ...change })).toContain(words),
  );
});
