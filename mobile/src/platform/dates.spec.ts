import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dayHeading, dayOf, daysLeft, longDate, secondOf, sinceWhen } from './dates';

describe('dates as a person reads them', () => {
  it('a calendar date is written out', () => expect(longDate('2026-11-21')).toBe('2026年11月21日'));

  it('a text that is no date stays as it came', () => expect(longDate('待定')).toBe('待定'));

  it.each([
    ['2026-11-26', '还有5天'],
    ['2026-11-22', '还有1天'],
    ['2026-11-21', '今天'],
    ['2026-11-18', '已过3天'],
    ['2027-02-21', '还有92天'],
  ])('%s seen on 21 November is %s', (date, text) => expect(daysLeft(date, '2026-11-21')).toBe(text));

  it('an instant belongs to the day on the wall in Shanghai', () => {
    expect(dayOf('2026-11-20T15:59:59.000Z')).toBe('2026年11月20日');
    expect(dayOf('2026-11-20T16:00:00.000Z')).toBe('2026年11月21日');
    expect(secondOf('2026-11-20T16:00:07.000Z')).toBe('2026年11月21日 00:00:07');
  });
});

describe('since when something stands', () => {
  // 18:00 in Shanghai.
  const now = Date.parse('2026-11-21T10:00:00.000Z');

  it.each([
    ['2026-11-21T09:59:40.000Z', '不到1分钟前'],
    ['2026-11-21T09:55:00.000Z', '5分钟前'],
    ['2026-11-21T07:00:00.000Z', '3小时前'],
    ['2026-11-20T15:59:00.000Z', '昨天'],
    ['2026-11-16T01:00:00.000Z', '5天前'],
    ['2026-11-13T01:00:00.000Z', '2026年11月13日'],
  ])('%s reads %s', (instant, text) => expect(sinceWhen(instant, now)).toBe(text));

  it.each([
    ['2026-11-21T11:00:00.000Z', '今天'],
    ['2026-11-20T16:00:00.000Z', '今天'],
    ['2026-11-20T15:59:00.000Z', '昨天'],
    ['2026-11-19T15:59:00.000Z', '2026年11月19日'],
  ])('%s came on %s', (instant, text) => expect(dayHeading(instant, now)).toBe(text));

  it('a phone whose clock is behind does not speak of the future', () =>
    expect(sinceWhen('2026-11-21T10:00:30.000Z', now)).toBe('不到1分钟前'));
});

it('dates get their words nowhere else', () => {
  const root = path.join(__dirname, '..');
  const own = /from 'dayjs|toLocale(?:Date|Time)?String\((?!'zh-CN'\))|DateTimeFormat|getFullYear|\}年\$\{/;
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/(?:dates|\.spec)\.tsx?$/.test(file))
    .filter((file) => own.test(readFileSync(path.join(root, file), 'utf8')));
  expect(found).toEqual([]);
});
