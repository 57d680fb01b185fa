import { cohortOf } from './cohort';

describe('the cohort of an enterprise', () => {
  it('is its section, size band and district', () =>
    expect(
      cohortOf({ entityType: 'enterprise', industryCode: '6210', regionCode: '210102019', scale: 'micro' }),
    ).toEqual({ section: 'H', band: 'small', district: '210102' }));

  it.each([
    ['micro', 'small'],
    ['small', 'small'],
    ['medium', 'large'],
    ['large', 'large'],
  ])('counts %s enterprises among the %s', (scale, band) =>
    expect(cohortOf({ entityType: 'enterprise', scale }).band).toBe(band),
  );

  it('keeps individual businesses apart, whatever their size', () =>
    expect(cohortOf({ entityType: 'individual-business', scale: 'medium' }).band).toBe('individual'));

  it('guesses nothing', () => {
    const nothing = { section: null, band: null, district: null };
    expect(cohortOf({})).toEqual(nothing);
    expect(cohortOf({ entityType: 'enterprise', industryCode: '99', regionCode: '210100' })).toEqual(nothing);
    expect(cohortOf({ industryCode: null, regionCode: null, scale: null })).toEqual(nothing);
  });
});
