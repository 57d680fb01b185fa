import { MOST_MUTED_TOPICS } from '@yingshang/shared/contracts/notices';
import { withMuted, withoutMuted } from './muted-topics';
import { snoozeEnd, snoozeLeft } from './snooze';

describe('topics that are switched off', () => {
  it('stand there once', () => {
    expect(withMuted(['windows'], 'windows')).toEqual({ ok: true, value: ['windows'] });
    expect(withMuted(['windows'], 'cases')).toEqual({ ok: true, value: ['windows', 'cases'] });
    expect(withoutMuted(['windows', 'cases'], 'windows')).toEqual(['cases']);
    expect(withoutMuted([], 'windows')).toEqual([]);
  });

  it('are no more than a row should hold', () => {
    const many = Array.from({ length: MOST_MUTED_TOPICS }, (_, index) => `category:c${index}`);
    expect(withMuted(many, 'windows')).toMatchObject({
      ok: false,
      refusal: { code: 'notices.too-many-muted' },
    });
    expect(withMuted(many, 'category:c0')).toMatchObject({ ok: true });
  });
});

it('a rest lasts a day or a week from now, or is taken back', () => {
  const now = Date.parse('2026-11-23T02:00:00.000Z');
  expect(snoozeEnd('a-day', now)).toBe('2026-11-24T02:00:00.000Z');
  expect(snoozeEnd('a-week', now)).toBe('2026-11-30T02:00:00.000Z');
  expect(snoozeEnd('no-longer', now)).toBeNull();
  expect(snoozeLeft('2026-11-23T02:00:00.001Z', now)).toBe('2026-11-23T02:00:00.001Z');
  expect(snoozeLeft('2026-11-23T02:00:00.000Z', now)).toBeNull();
});
