import * as fc from 'fast-check';
import { counterMark, secondsToShow, secondsUntilRoom, whyNoVisit } from './counter-code';

const counterId = '01234567-0000-4000-8000-000000000000';
const mark = counterMark(counterId);
const at = (ms: number, spent = false) => ({ counterId, issuedAt: new Date(ms), spent });

describe('a code of a counter', () => {
  it('proves a visit for exactly a minute, whenever it was issued', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 200_000 }), (issued, age) => {
        expect(whyNoVisit(at(issued), mark, issued + age)).toBe(age <= 60_000 ? null : 'ended');
      }),
    ));

  it('says what is wrong with it, the other window first', () => {
    expect(whyNoVisit(at(0, true), 'ffffffff', 99_000)).toBe('other-counter');
    expect(whyNoVisit(at(0, true), mark, 99_000)).toBe('used');
  });

  it('is shown no longer than it proves anything', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (age) => {
        const left = secondsToShow(at(0), counterId, age);
        expect(left === 0 || whyNoVisit(at(0), mark, age + left * 1_000) === null).toBe(true);
      }),
    ));

  it('is not shown once it was spent, and never at another counter', () => {
    expect(secondsToShow(at(0, true), counterId, 0)).toBe(0);
    expect(secondsToShow(at(0), 'another', 0)).toBe(0);
    expect(secondsToShow(null, counterId, 0)).toBe(0);
  });
});

describe('a counter that is full', () => {
  const opened = [0, 60_000, 120_000].map((ms) => new Date(ms));

  it('has room when the oldest visits have left the hour', () => {
    expect(secondsUntilRoom(opened, 3, 600_000)).toBe(3_000);
    // A lead who lowered the cap: all but one must leave.
    expect(secondsUntilRoom(opened, 1, 600_000)).toBe(3_120);
  });
});
