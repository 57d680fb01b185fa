import { outcomeOf, usualLimits } from '@yingshang/shared/complaints';
import { calendarDate } from '@yingshang/shared/kernel';
import { units } from '../../../test/demo-city/committed-pack';
import { demoComplaints } from '../../demo-city/complaints';
import { complaintFrom, eventsFrom } from './complaint-row';
import { madeComplaint } from './made-complaint';

const today = calendarDate('2026-11-21');
const drawn = {
  number: 'TS-2222-3333',
  limits: usualLimits,
  regionCode: '210199',
  statement: null,
  place: null,
  words: [],
  terms: [],
  today,
};
const made = demoComplaints(
  units.filter(({ demo }) => demo),
  today,
).map((one) => madeComplaint(one, drawn));

describe('rows of made-up complaints', () => {
  it('say what their history says', () => {
    for (const { row, events } of made) {
      const { status, ground, unitId, reopenings } = complaintFrom(events);
      expect(row).toMatchObject({ status, ground, unitId, reopenings, events: events.length, seeded: true });
      expect(events.map(({ number }) => number)).toEqual(events.map((_, at) => at + 1));
    }
  });

  it('know of the first answer and of the end what statistics find in the history', () => {
    for (const { row, events } of made) {
      const answered = events.some(({ kind }) => kind === 'answered');
      const { isOnTime } = outcomeOf(eventsFrom(events), usualLimits, today);
      expect(row.firstAnswerOnTime).toBe(answered ? isOnTime : null);
      expect(row.closedOn).toBe(events.find(({ kind }) => kind === 'closed')?.on ?? null);
    }
  });

  it('name no person as handler', () =>
    expect(made.flatMap(({ row, events }) => [row.handlerId, ...events.map((one) => one.handlerId)])).toEqual(
      expect.not.arrayContaining([expect.any(String)]),
    ));
});
