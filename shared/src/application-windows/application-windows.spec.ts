import fc from 'fast-check';
import { findWindowsTrouble, windowStanding, windowThatMatters } from '.';

const notice = (from: string, to: string) => ({ from, to, source: 'notice' as const });
const guess = (from: string, to: string) => ({ from, to, source: 'approximate' as const });
const spring = notice('2026-03-01', '2026-03-31');
const autumn = notice('2026-09-01', '2026-09-30');
const nextSpring = guess('2027-03-01', '2027-03-31');

describe('an application window', () => {
  it.each([
    ['2026-02-28', 'upcoming'],
    ['2026-03-01', 'open'],
    ['2026-03-31', 'open'],
    ['2026-04-01', 'past'],
  ])('is, on %s, %s', (day, standing) => expect(windowStanding(spring, day)).toBe(standing));
});

describe('the window that matters', () => {
  it.each([
    ['2026-01-01', spring],
    ['2026-03-31', spring],
    ['2026-04-01', autumn],
    ['2026-09-30', autumn],
    ['2026-10-01', nextSpring],
    ['2027-03-31', nextSpring],
    ['2027-04-01', autumn],
  ])('on %s is the open one, the next, a guess to look out for, or the last', (day, window) =>
    expect(windowThatMatters([spring, autumn, nextSpring], day)).toBe(window),
  );

  it('is a certain one before a guess that comes earlier', () =>
    expect(windowThatMatters([guess('2026-03-01', '2026-03-31'), autumn], '2026-03-10')).toBe(autumn));

  it('is none where only a guess has passed, or nothing is known', () => {
    expect(windowThatMatters([nextSpring], '2027-04-01')).toBeNull();
    expect(windowThatMatters([], '2026-01-01')).toBeNull();
  });
});

describe('a list of windows', () => {
  const trouble = (...windows: { from: string; to: string }[]) => findWindowsTrouble(windows);

  it('is sound in order and apart, also where one begins on the day after another ends', () => {
    expect(trouble()).toBeNull();
    expect(trouble(spring, autumn, nextSpring)).toBeNull();
    expect(trouble(spring, notice('2026-04-01', '2026-04-01'))).toBeNull();
  });

  it.each([
    ['that closes before it opens', [notice('2026-03-02', '2026-03-01')], 0, 'to', '早于开始'],
    ['in disorder', [autumn, spring], 1, 'from', '先后排列'],
    ['that overlap on one day', [spring, notice('2026-03-31', '2026-04-30')], 1, 'from', '重叠'],
  ] as const)('is refused %s, in words', (_what, windows, at, edge, words) => {
    expect(findWindowsTrouble(windows)).toEqual({ at, edge, message: expect.stringContaining(words) });
  });

  it('is sound exactly when no day belongs to two windows and none runs backwards', () => {
    const span = fc.record({ from: fc.integer({ min: 0, max: 30 }), to: fc.integer({ min: 0, max: 30 }) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), (spans) => {
        const days = spans.flatMap(({ from, to }) =>
          Array.from({ length: Math.max(0, to - from + 1) }, (_, day) => from + day),
        );
        const inOrder = days.every((day, at) => at === 0 || day > (days[at - 1] ?? day));
        const forward = spans.every(({ from, to }) => from <= to);
        expect(findWindowsTrouble(spans) === null).toBe(forward && inOrder);
      }),
    );
  });
});
