import { checkWindows, waitingTime } from './limit-windows';
import { tooMany, waitInWords } from './limits.refusals';

const windows = [
  { most: 1, seconds: 60 },
  { most: 3, seconds: 3_600 },
];

describe('the wait for room in every window', () => {
  it.each<[string, number[], number, number]>([
    ['none when nothing was taken', [], 0, 0],
    ['until the minute of the last is over', [10_000], 15_000, 55_000],
    ['none when that minute is over to the millisecond', [10_000], 70_000, 0],
    ['until the hour of the third last is over', [0, 100_000, 200_000], 300_000, 3_300_000],
    ['the longer of two', [0, 100_000, 3_590_000], 3_595_000, 55_000],
    ['the same in whatever order it was kept', [200_000, 0, 100_000], 300_000, 3_300_000],
  ])('is %s', (_, taken, now, wait) => expect(waitingTime(taken, windows, now)).toBe(wait));
});

describe('the words for a wait', () => {
  it.each([
    [1, '1 秒'],
    [59, '59 秒'],
    [60, '1 分钟'],
    [61, '2 分钟'],
    [3_599, '60 分钟'],
    [3_600, '约 1 小时'],
    [86_000, '约 24 小时'],
  ])('%p seconds', (seconds, words) => expect(waitInWords(seconds)).toBe(words));

  it('are never shorter than a second', () =>
    expect(tooMany(0)).toMatchObject({ retryAfterSeconds: 1, advice: expect.stringContaining('1 秒') }));
});

describe('windows that cannot hold', () => {
  it.each([
    [[]],
    [[{ most: 0, seconds: 60 }]],
    [[{ most: 1.5, seconds: 60 }]],
    [[{ most: 5, seconds: 0 }]],
    [[{ most: 1_001, seconds: 60 }]],
    [[{ most: 1, seconds: 86_401 }]],
  ])('are a fault: %p', (wrong) => expect(() => checkWindows('probe', wrong)).toThrow(/probe/));
});
