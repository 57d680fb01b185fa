import fc from 'fast-check';
import type { Ending } from './ending';
import { pauseBeforeRetry } from './retry-rule';

const busy: Ending<never> = { kind: 'errcode', errcode: -1, errmsg: '', rid: '' };
const once = { number: 1, harmless: false, chance: 0.5 };

describe('asking WeChat again', () => {
  it('is safe when WeChat was busy or was not reached', () => {
    expect(pauseBeforeRetry(busy, once)).toBe(300);
    expect(pauseBeforeRetry({ kind: 'unreachable' }, once)).toBe(300);
  });

  it.each(['cut-off', 'bad-answer'] as const)('after %s is only for what does no harm twice', (kind) => {
    expect(pauseBeforeRetry({ kind }, once)).toBeUndefined();
    expect(pauseBeforeRetry({ kind }, { ...once, harmless: true })).toBe(300);
  });

  it('never follows a time-out or an answer', () => {
    const harmless = { ...once, harmless: true };
    expect(pauseBeforeRetry({ kind: 'timed-out' }, harmless)).toBeUndefined();
    expect(pauseBeforeRetry({ kind: 'answered', value: 1 }, harmless)).toBeUndefined();
    expect(pauseBeforeRetry({ ...busy, errcode: 40029 }, harmless)).toBeUndefined();
  });

  it('ends with the third attempt', () => {
    expect(pauseBeforeRetry(busy, { ...once, number: 2 })).toBe(600);
    expect(pauseBeforeRetry(busy, { ...once, number: 3 })).toBeUndefined();
  });

  it('never comes at once, nor all together', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (chance) => {
        const pause = pauseBeforeRetry(busy, { ...once, chance }) ?? 0;
        expect(pause).toBeGreaterThanOrEqual(200);
        expect(pause).toBeLessThanOrEqual(400);
      }),
    );
    expect(pauseBeforeRetry(busy, { ...once, chance: 0 })).not.toBe(
      pauseBeforeRetry(busy, { ...once, chance: 1 }),
    );
  });
});
