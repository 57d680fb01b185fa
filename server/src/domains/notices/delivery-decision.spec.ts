import { calmPreferences, noticePreferences } from '@yingshang/shared/contracts/notices';
import * as fc from 'fast-check';
import { type DeliveryCase, decideDelivery } from './delivery-decision';
import { isQuiet } from './delivery-hours';

/** On the wall in Shanghai; 2026-11-23 is a Monday. */
const at = (wall: string) => Date.parse(`${wall}+08:00`);
const MONDAY_TEN = at('2026-11-23T10:00:00');
const eager = { ...calmPreferences, rhythm: 'at-once' as const };
const message = (over: Partial<DeliveryCase> = {}): DeliveryCase => ({
  kind: 'policy',
  topics: ['category:talent'],
  madeAt: over.now ?? MONDAY_TEN,
  windowDay: null,
  now: MONDAY_TEN,
  preferences: eager,
  sent: { today: 0, thisWeek: 0 },
  ...over,
});
const settled = (state: string, reason: string) => ({ do: 'settle', state, reason });
const until = (wall: string) => ({ do: 'wait', until: at(wall) });

describe('a message about a policy', () => {
  it('leaves when nothing speaks against it', () =>
    expect(decideDelivery(message())).toEqual({ do: 'send' }));

  it.each([
    ['WeChat is switched off', { ...eager, wechat: false }, 'switched-off'],
    ['its category is muted', { ...eager, muted: ['category:talent'] }, 'muted-topic'],
    ['its reader takes a rest', { ...eager, snoozedUntil: '2026-11-23T02:00:01.000Z' }, 'snoozed'],
  ])('stays in the inbox when %s', (_why, preferences, reason) =>
    expect(decideDelivery(message({ preferences }))).toEqual(settled('muted', reason)),
  );

  it('leaves again in the instant in which the rest is over', () => {
    const preferences = { ...eager, snoozedUntil: '2026-11-23T02:00:00.000Z' };
    expect(decideDelivery(message({ preferences }))).toEqual({ do: 'send' });
  });

  it('is capped by the day first, then by the week', () => {
    expect(decideDelivery(message({ sent: { today: 1, thisWeek: 3 } }))).toEqual(
      settled('capped', 'daily-cap'),
    );
    expect(decideDelivery(message({ sent: { today: 0, thisWeek: 3 } }))).toEqual(
      settled('capped', 'weekly-cap'),
    );
  });

  it('waits while it is quiet, past midnight too, and is capped by the day on which it would leave', () => {
    const sent = { today: 1, thisWeek: 1 };
    expect(decideDelivery(message({ now: at('2026-11-23T20:00:00'), sent }))).toEqual(
      until('2026-11-24T09:00:00'),
    );
    expect(decideDelivery(message({ now: at('2026-11-24T08:59:59') }))).toEqual(until('2026-11-24T09:00:00'));
    expect(decideDelivery(message({ now: at('2026-11-24T09:00:00') }))).toEqual({ do: 'send' });
  });

  it('knows no quiet time that begins when it ends', () => {
    const preferences = { ...eager, quietFrom: 600, quietTo: 600 };
    expect(decideDelivery(message({ preferences }))).toEqual({ do: 'send' });
  });

  it.each([
    ['daily', '2026-11-23T10:00:00', '2026-11-24T09:30:00'],
    ['daily', '2026-11-23T05:00:00', '2026-11-23T09:30:00'],
    ['weekly', '2026-11-23T10:00:00', '2026-11-30T09:30:00'],
    ['weekly', '2026-11-22T23:00:00', '2026-11-23T09:30:00'],
  ] as const)('that is told together (%s) and was made at %s waits for %s', (rhythm, made, digest) => {
    const preferences = { ...calmPreferences, rhythm };
    expect(decideDelivery(message({ now: at(made), preferences }))).toEqual(until(digest));
    expect(decideDelivery(message({ madeAt: at(made), now: at(digest), preferences }))).toEqual({
      do: 'send',
    });
  });

  it('waits for the end of quiet hours that the digest would fall into', () => {
    const preferences = { ...calmPreferences, quietTo: 12 * 60 };
    expect(decideDelivery(message({ now: at('2026-11-23T07:00:00'), preferences }))).toEqual(
      until('2026-11-23T12:00:00'),
    );
  });

  it('is no news after eight days', () => {
    const madeAt = at('2026-11-15T10:00:00');
    expect(decideDelivery(message({ madeAt }))).toEqual({ do: 'send' });
    expect(decideDelivery(message({ madeAt: madeAt - 1 }))).toEqual(settled('expired', 'too-late'));
  });
});

describe('a reminder of a window', () => {
  const reminder = (over: Partial<DeliveryCase>) => message({ kind: 'window', topics: ['windows'], ...over });

  it('is of use to the end of its day', () => {
    const late = { windowDay: '2026-11-23', preferences: { ...eager, quietFrom: 0, quietTo: 0 } };
    expect(decideDelivery(reminder({ ...late, now: at('2026-11-23T23:59:59') }))).toEqual({ do: 'send' });
    expect(decideDelivery(reminder({ ...late, now: at('2026-11-24T00:00:00') }))).toEqual(
      settled('expired', 'too-late'),
    );
  });

  it('does not wait for a digest after its day', () => {
    const preferences = { ...calmPreferences, rhythm: 'weekly' as const };
    expect(decideDelivery(reminder({ windowDay: '2026-11-30', preferences }))).toEqual(
      until('2026-11-30T09:30:00'),
    );
    expect(decideDelivery(reminder({ windowDay: '2026-11-29', preferences }))).toEqual({ do: 'send' });
    expect(
      decideDelivery(reminder({ windowDay: '2026-11-29', preferences, now: at('2026-11-24T07:00:00') })),
    ).toEqual(until('2026-11-24T09:00:00'));
  });
});

describe('a message about a case', () => {
  const news = (over: Partial<DeliveryCase>) => message({ kind: 'case', topics: ['cases'], ...over });

  it('leaves past caps, digest and rest', () => {
    const preferences = {
      ...calmPreferences,
      rhythm: 'weekly' as const,
      snoozedUntil: '2027-01-01T00:00:00.000Z',
    };
    expect(decideDelivery(news({ preferences, sent: { today: 99, thisWeek: 99 } }))).toEqual({ do: 'send' });
  });

  it('respects quiet hours, its own switch and the switch of WeChat', () => {
    expect(decideDelivery(news({ now: at('2026-11-23T21:00:00') }))).toEqual(until('2026-11-24T09:00:00'));
    expect(decideDelivery(news({ preferences: { ...eager, muted: ['cases'] } }))).toEqual(
      settled('muted', 'muted-topic'),
    );
    expect(decideDelivery(news({ preferences: { ...eager, wechat: false } }))).toEqual(
      settled('muted', 'switched-off'),
    );
  });

  it('is of use for fourteen days', () => {
    const madeAt = MONDAY_TEN - 14 * 86_400_000;
    expect(decideDelivery(news({ madeAt }))).toEqual({ do: 'send' });
    expect(decideDelivery(news({ madeAt: madeAt - 1 }))).toEqual(settled('expired', 'too-late'));
  });
});

describe('whatever comes up', () => {
  // One obstacle is enough for a message to stay, so each is drawn seldom: else hardly any would be sent, and a
  // law about what is sent would run out of cases (`fc.pre` gives up below 1 %).
  const often = <Calm, Rare>(calm: fc.Arbitrary<Calm>, rare: fc.Arbitrary<Rare>) =>
    fc.oneof({ weight: 3, arbitrary: calm }, { weight: 1, arbitrary: rare });
  const minute = fc.integer({ min: 0, max: 1439 });
  const day = fc.integer({ min: -9, max: 9 });
  const preferences = fc
    .record({
      wechat: often(fc.constant(true), fc.boolean()),
      muted: often(
        fc.constant<string[]>([]),
        fc.subarray(['windows', 'profile', 'cases', 'category:talent'], { maxLength: 2 }),
      ),
      rhythm: often(fc.constant('at-once' as const), fc.constantFrom('daily' as const, 'weekly' as const)),
      mostADay: fc.integer({ min: 1, max: 10 }),
      mostAWeek: fc.integer({ min: 1, max: 30 }),
      quietFrom: minute,
      quietFor: often(fc.nat(360), minute),
      snoozedUntil: often(
        fc.constant(null),
        day.map((days) => new Date(MONDAY_TEN + days * 86_400_000).toISOString()),
      ),
    })
    .map(({ quietFor, ...rest }) => ({ ...rest, quietTo: (rest.quietFrom + quietFor) % 1440 }));
  const cases: fc.Arbitrary<DeliveryCase> = fc
    .record({
      kind: fc.constantFrom('policy' as const, 'facts' as const, 'window' as const, 'case' as const),
      topics: fc.subarray(['windows', 'profile', 'cases', 'category:talent', 'category:rent'], {
        maxLength: 2,
      }),
      now: fc.integer({ min: MONDAY_TEN - 10 * 86_400_000, max: MONDAY_TEN + 10 * 86_400_000 }),
      ageMs: fc.oneof(fc.nat(86_400_000), fc.nat(16 * 86_400_000)),
      day: fc.integer({ min: 10, max: 30 }),
      preferences,
      sent: fc.record({
        today: often(fc.nat(3), fc.nat(11)),
        thisWeek: often(fc.nat(9), fc.nat(31)),
      }),
    })
    .map(({ ageMs, day: window, ...rest }) => ({
      ...rest,
      madeAt: rest.now - ageMs,
      windowDay: rest.kind === 'window' ? `2026-11-${window}` : null,
    }));
  const law = (holds: (one: DeliveryCase) => void) => fc.assert(fc.property(cases, holds), { numRuns: 300 });
  const waitOf = (one: DeliveryCase): number => {
    const decision = decideDelivery(one);
    fc.pre(decision.do === 'wait');
    return decision.do === 'wait' ? decision.until : Number.NaN;
  };

  it.each([
    ['sent', 'send'],
    ['put off', 'wait'],
    ['stopped by a cap', 'capped'],
  ])('a tenth of the messages about policies that are drawn here are %s', (_what, outcome) => {
    const policies = fc.sample(cases, { numRuns: 4000, seed: 1 }).filter(({ kind }) => kind !== 'case');
    const outcomes = policies.map(decideDelivery).map((one) => ('state' in one ? one.state : one.do));
    expect(outcomes.filter((one) => one === outcome).length / policies.length).toBeGreaterThan(0.1);
  });

  it('nothing is sent in quiet hours', () =>
    law((one) => {
      fc.pre(decideDelivery(one).do === 'send');
      expect(isQuiet(one.preferences, one.now)).toBe(false);
    }));

  it('whatever waits, waits for later, and once only', () =>
    law((one) => {
      const then = waitOf(one);
      expect(then).toBeGreaterThan(one.now);
      expect(decideDelivery({ ...one, now: then }).do).not.toBe('wait');
    }));

  it('whatever waits, waits less than eight days, and news comes in time', () =>
    law((one) => {
      const news = { ...one, madeAt: one.now, windowDay: null };
      const then = waitOf(news);
      expect(then - news.now).toBeLessThan(8 * 86_400_000);
      expect(decideDelivery({ ...news, now: then })).not.toMatchObject({ state: 'expired' });
    }));

  it('a case is never capped, nor put off by a rest', () =>
    law((one) => {
      const decision = decideDelivery({ ...one, kind: 'case' });
      expect(decision).not.toMatchObject({ state: 'capped' });
      expect(decision).not.toMatchObject({ reason: 'snoozed' });
    }));

  it('a policy is never sent past a cap', () =>
    law((one) => {
      fc.pre(one.kind !== 'case' && decideDelivery(one).do === 'send');
      expect(one.sent.today).toBeLessThan(one.preferences.mostADay);
      expect(one.sent.thisWeek).toBeLessThan(one.preferences.mostAWeek);
    }));

  it('what is muted is never sent', () =>
    law((one) => {
      fc.pre(decideDelivery(one).do === 'send');
      expect(one.preferences.wechat).toBe(true);
      expect(one.topics.filter((topic) => one.preferences.muted.includes(topic))).toEqual([]);
    }));

  it('the preferences that are drawn here are ones that somebody can have', () =>
    fc.assert(
      fc.property(preferences, (one) => expect(noticePreferences.safeParse(one).success).toBe(true)),
    ));
});
