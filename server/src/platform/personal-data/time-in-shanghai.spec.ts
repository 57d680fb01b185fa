import { timeInShanghai } from './time-in-shanghai';

describe('a time in a file for people', () => {
  it.each([
    ['2026-11-21T04:00:00.000Z', '2026-11-21 12:00:00'],
    ['2026-12-31T16:00:01.999Z', '2027-01-01 00:00:01'],
  ])('%s is written %s', (at, words) => {
    expect(timeInShanghai(new Date(at))).toBe(words);
  });
});
