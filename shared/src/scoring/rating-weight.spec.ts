import { calendarDate, versionOn } from '../kernel';
import { scoringSettings, weightOf, weightWords } from './index';

const settings = versionOn(calendarDate('2026-11-22'), scoringSettings);

describe('the weight of a rating', () => {
  it.each([
    [true, 0, 10_000],
    [true, 9, 10_000],
    [false, 0, 2_500],
    [false, 1, 0],
    [false, 3, 0],
    [false, 4, null],
  ])('with proof %p after %i others without is %p', (proof, before, weight) =>
    expect(weightOf({ proof, before }, settings)).toBe(weight),
  );

  it('follows the settings, and nothing else', () => {
    const other = {
      weights: { proven: 9_000, unproven: 1_000 },
      unproven: { days: 10, counted: 2, heard: 3 },
    };
    const given = [0, 1, 2, 3].map((before) => weightOf({ proof: false, before }, other));
    expect([weightOf({ proof: true, before: 0 }, other), ...given]).toEqual([9_000, 1_000, 1_000, 0, null]);
  });

  it.each([
    [10_000, '1条'],
    [2_500, '四分之一条'],
    [5_000, '半条'],
    [1_200, '0.12条'],
  ])('of %i is said as %s', (weight, words) => expect(weightWords(weight)).toBe(words));
});
