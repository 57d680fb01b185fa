import * as fc from 'fast-check';
import { type LedgerRow, whenToAsk } from './when-to-ask';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-11-23T10:00:00+08:00');
const row = (lastAnswer: LedgerRow['lastAnswer'], days: number, remaining = 0): LedgerRow => ({
  remaining,
  lastAnswer,
  askedAt: NOW - days * DAY_MS,
});

describe('asking for messages beside something else', () => {
  it.each([
    ['who was never asked', null, true],
    ['who agreed a moment ago', row('accept', 0, 1), false],
    ['who agreed yesterday and has few left', row('accept', 1, 2), true],
    ['who agreed long ago and has plenty', row('accept', 90, 3), false],
    ['who declined four weeks ago', row('reject', 29.9), false],
    ['who declined a month ago', row('reject', 30), true],
    ['whom WeChat did not show it lately', row('filter', 29.9), false],
    ['whose template WeChat closed', row('ban', 3650), false],
  ])('%s', (_who, given, expected) => expect(whenToAsk(given, NOW).byTheWay).toBe(expected));
});

describe('asking whoever wants just that', () => {
  it('is always right, unless WeChat closed the template', () => {
    expect(whenToAsk(row('reject', 0), NOW).onPurpose).toBe(true);
    expect(whenToAsk(row('accept', 0, 99), NOW).onPurpose).toBe(true);
    expect(whenToAsk(row('ban', 3650), NOW).onPurpose).toBe(false);
  });
});

it('nobody is asked beside something else who would not be asked on purpose, nor twice in a day', () =>
  fc.assert(
    fc.property(
      fc.constantFrom('accept' as const, 'reject' as const, 'ban' as const, 'filter' as const),
      fc.double({ min: 0, max: 400, noNaN: true }),
      fc.nat(6),
      (answer, days, remaining) => {
        const { byTheWay, onPurpose } = whenToAsk(row(answer, days, remaining), NOW);
        if (!byTheWay) return true;
        return onPurpose && days >= 1 && remaining < 3;
      },
    ),
  ));
