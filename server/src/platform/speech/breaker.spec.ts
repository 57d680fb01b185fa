import { Breaker } from './breaker';

describe('an engine that fails', () => {
  it('is let alone after three failures in a row, and tried again after half a minute', () => {
    const breaker = new Breaker();
    breaker.failed(0);
    breaker.failed(10);
    expect(breaker.isOpen(11)).toBe(false);
    breaker.failed(20);
    expect([breaker.isOpen(21), breaker.isOpen(30_019), breaker.isOpen(30_020)]).toEqual([true, true, false]);
  });

  it('is let alone again when the one try fails, and is whole again when it succeeds', () => {
    const breaker = new Breaker();
    for (let at = 0; at < 3; at += 1) breaker.failed(at);
    breaker.failed(40_000);
    expect(breaker.isOpen(60_000)).toBe(true);
    breaker.succeeded();
    expect(breaker.isOpen(60_001)).toBe(false);
    breaker.failed(60_002);
    expect(breaker.isOpen(60_003)).toBe(false);
  });
});
