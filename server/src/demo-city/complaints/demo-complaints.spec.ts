import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { closingGrounds, isLate, replay, usualLimits } from '@yingshang/shared/complaints';
import { addDays, calendarDate } from '@yingshang/shared/kernel';
import { packFolder, units } from '../../../test/demo-city/committed-pack';
import { type DemoComplaint, demoComplaints } from './demo-complaints';
import { madeMatters } from './made-matters';
import { standingMatters } from './standing-matters';

const until = calendarDate('2026-11-21');
const fictional = units.filter(({ demo }) => demo);
const complaints = demoComplaints(fictional, until);
const stands = ({ told }: DemoComplaint) => replay(told.map(({ event }) => event));
const filedOn = ({ told }: DemoComplaint) => told[0]?.event.on ?? until;
const today = addDays(until, -1);

describe('the made-up complaints of the fictional district', () => {
  it('are the same for the same day', () => expect(demoComplaints(fictional, until)).toEqual(complaints));

  it('cover thirteen months, and nothing of them happens later than the day before', () => {
    expect(complaints.length).toBeGreaterThan(150);
    expect(complaints.length).toBeLessThan(260);
    expect(new Set(complaints.map((one) => filedOn(one).slice(0, 7))).size).toBeGreaterThanOrEqual(13);
    expect(complaints.every(({ told }) => told.every(({ event }) => event.on < until))).toBe(true);
  });

  it('know each ending, returns, reopenings and late answers', () => {
    for (const ground of closingGrounds)
      expect(complaints.some((one) => stands(one).ground === ground)).toBe(true);
    expect(complaints.some((one) => stands(one).status === 'returned')).toBe(true);
    expect(complaints.filter((one) => stands(one).reopenings > 0).length).toBeGreaterThan(8);
    expect(
      complaints.some(({ told }) =>
        told.some(({ event }) => event.kind === 'limit-told' && event.told === 'supervisor'),
      ),
    ).toBe(true);
  });

  it('stand today as desks meet them: to be checked, in hand, asked, drafted, answered, in dispute, to be revisited', () => {
    const open = complaints.map(stands).filter(({ ground }) => ground === null);
    for (const status of [
      'submitted',
      'accepted',
      'assigned',
      'handling',
      'answered',
      'reopened',
      'disputed',
    ])
      expect(open.map((one) => one.status)).toContain(status);
    expect(open.some(({ unitId }) => unitId === null)).toBe(true);
    expect(open.some(({ isDrafted }) => isDrafted)).toBe(true);
    expect(open.some(({ pauses }) => pauses.at(-1)?.until === null)).toBe(true);
    expect(open.some(({ isRevisitDue, status }) => isRevisitDue && status === 'answered')).toBe(true);
    const late = open.filter((one) => isLate(one, usualLimits, today));
    expect(late.length).toBeGreaterThanOrEqual(3);
    expect(late.length).toBeLessThan(14);
  });

  it('differ on the desk of the unit in which the demo’s staff work, though all are of one topic', () => {
    const there = complaints.filter((one) => {
      const { ground, status, unitId } = stands(one);
      return ground === null && status !== 'returned' && unitId?.endsWith('-biz') === true;
    });
    expect(there.length).toBeGreaterThan(10);
    expect(new Set(there.map(({ text }) => text)).size).toBeGreaterThanOrEqual(9);
  });

  it('are published one of a matter at most, and only once they are over', () => {
    const published = complaints.filter((one) => one.published !== null);
    expect(published.length).toBeGreaterThan(12);
    expect(new Set(published.map((one) => one.published?.title)).size).toBe(published.length);
    expect(published.every((one) => stands(one).status === 'closed')).toBe(true);
  });

  it('are about topics that the pack knows, of units that are fictional', () => {
    const topics = JSON.parse(readFileSync(join(packFolder, 'complaint-topics.json'), 'utf8')) as {
      id: string;
    }[]; // the committed pack
    const known = new Set(topics.map(({ id }) => id));
    expect(complaints.filter(({ topicId }) => !known.has(topicId))).toEqual([]);
    const ids = new Set(fictional.map(({ id }) => id));
    const named = complaints.flatMap((one) => stands(one).unitId ?? []);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('come to their end whatever the day is', () => {
    // Each a day of another month and another weekday, holidays before some.
    for (let month = 0; month < 6; month += 1)
      expect(() => demoComplaints(fictional, addDays(calendarDate('2026-02-24'), month * 51))).not.toThrow();
  });
});

it('every made-up sentence of a complainant is visibly made up', () =>
  expect([...madeMatters, ...standingMatters].filter(({ text }) => !text.includes('示例'))).toEqual([]));
