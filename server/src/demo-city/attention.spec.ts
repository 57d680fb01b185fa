import { addDays, calendarDate } from '@yingshang/shared/kernel';
import { AttentionTally } from '../domains/needs/attention-tally';
import { LEAST_CROWD } from '../domains/needs/need-reason';
import { demoAttention } from './attention';

const today = calendarDate('2026-11-21');
const CATEGORIES = [
  'tax-fee-cut',
  'commerce-consumption',
  'social-insurance',
  'talent',
  'startup',
  'employment',
];
const place = {
  districts: Array.from({ length: 14 }, (_, nth) => `2101${nth + 10}`),
  policies: CATEGORIES.flatMap((category) => [
    { id: `${category}-1`, category },
    { id: `${category}-2`, category },
  ]),
};

describe('made-up attention', () => {
  const { cohorts, policies } = demoAttention(place, today);

  it('is the same for the same city and day, recent, and marked', () => {
    expect(demoAttention(place, today)).toEqual({ cohorts, policies });
    for (const { day, demo, views } of [...cohorts, ...policies]) {
      expect(demo).toBe(true);
      expect(views).toBeGreaterThan(0);
      expect(day > addDays(today, -30) && day <= today).toBe(true);
    }
  });

  it('holds each cohort, category and day once', () => {
    const keys = cohorts.map(({ day, section, band, district, category }) =>
      [day, section, band, district, category].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is enough for something to be said of the trades and sizes that it covers', () => {
    const tally = new AttentionTally(cohorts.map((row) => ({ ...row, busiest: row.views })));
    for (const section of ['F', 'H', 'O'])
      for (const band of ['individual', 'small', 'large']) {
        const crowds = [...tally.at({ section, band }).values()].map(({ busiest }) => busiest);
        expect(Math.max(...crowds)).toBeGreaterThanOrEqual(LEAST_CROWD);
      }
  });

  it('is empty for a city without policies or districts', () => {
    expect(demoAttention({ districts: [], policies: [] }, today)).toEqual({ cohorts: [], policies: [] });
  });
});
