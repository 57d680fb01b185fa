import fc from 'fast-check';
import { plainDecimal, shiftedDecimal, typedDecimal } from './decimal-text';

describe('numbers as text', () => {
  it.each([
    [3_000_000, -4, '300'],
    [0.055, 2, '5.5'],
    [0.1 + 0.2, 2, '30.000000000000004'],
    [-12.5, -4, '-0.00125'],
    [1e21, 0, '1000000000000000000000'],
    [5e-7, 0, '0.0000005'],
    [0, -4, '0'],
  ])('%j shifted by %j is written %s', (value, places, text) =>
    expect(shiftedDecimal(plainDecimal(value), places)).toBe(text),
  );

  it('come back to the last digit, whatever the number and the shift', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0));
    fc.assert(
      fc.property(value, fc.integer({ min: -10, max: 10 }), (one, places) => {
        const shifted = shiftedDecimal(plainDecimal(one), places);
        expect(Number(shiftedDecimal(shifted, -places))).toBe(one);
      }),
    );
  });

  it.each([
    ['1,200', '1200'],
    ['１２．５', '12.5'],
    [' -3 ', '-3'],
    ['1万', null],
    ['', null],
    ['1e5', null],
  ])('typed as %j are read as %j', (typed, text) => expect(typedDecimal(typed)).toBe(text));
});
