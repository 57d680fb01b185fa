import { isLive, isUseWorthNoting, sessionEnds } from './session-life';

const start = Date.parse('2026-11-21T12:00:00+08:00');
const day = 86_400_000;
const used = (afterDays: number) => ({
  startedAt: new Date(start),
  usedAt: new Date(start + afterDays * day),
});

describe('a session', () => {
  it('holds while it is used at least once a week', () => {
    expect(isLive(used(0), start + 7 * day - 1)).toBe(true);
    expect(isLive(used(6), start + 13 * day - 1)).toBe(true);
  });

  it('ends after seven days without use', () => {
    expect(isLive(used(0), start + 7 * day)).toBe(false);
    expect(isLive(used(6), start + 13 * day)).toBe(false);
  });

  it('ends after thirty days however much it was used', () => {
    expect(isLive(used(29.9), start + 30 * day - 1)).toBe(true);
    expect(isLive(used(29.9), start + 30 * day)).toBe(false);
    expect(sessionEnds(used(29)).idleEndsAt).toEqual(sessionEnds(used(29)).endsAt);
  });

  it('has its use written down every five minutes at most', () => {
    expect(isUseWorthNoting(used(0), start + 299_999)).toBe(false);
    expect(isUseWorthNoting(used(0), start + 300_000)).toBe(true);
  });
});
