import { type ComplaintEvent, usualLimits } from '@yingshang/shared/complaints';
import { addDays, calendarDate } from '@yingshang/shared/kernel';
import { complaintMomentsThrough, followUpMomentsThrough } from './moments-through';

const monday = calendarDate('2026-03-02');
/** 15 working days after it. */
const due = calendarDate('2026-03-23');
const events: readonly ComplaintEvent[] = [
  { kind: 'filed', unitId: 'u-1', on: monday },
  { kind: 'accepted', on: monday },
];
const lateOn = (told: readonly ComplaintEvent[], day: typeof due) =>
  complaintMomentsThrough(told, usualLimits, day)
    .filter(({ cause }) => cause === 'late')
    .map(({ on, faulty }) => [on, faulty]);

describe('when a day is over', () => {
  it('a limit that ended with it was missed, and one that ends tomorrow was not', () => {
    expect(lateOn(events, due)).toEqual([[due, true]]);
    expect(lateOn(events, addDays(due, -1))).toEqual([]);
  });

  it('what happened on the next day is not known, and changes nothing of the day', () => {
    const answered: readonly ComplaintEvent[] = [
      ...events,
      { kind: 'assigned', handlerId: 'staff', on: monday },
      { kind: 'drafted', on: monday },
      { kind: 'answered', on: addDays(due, 1) },
    ];
    expect(lateOn(answered, due)).toEqual([[due, true]]);
    expect(lateOn(answered, addDays(due, 9))).toEqual([[due, true]]);
  });

  it('the same holds of bad ratings', () => {
    const one = { unitId: 'u-1', firstDueOn: due, putRightOn: addDays(due, 1), isRemoved: false };
    expect(followUpMomentsThrough(one, due)).toMatchObject([{ on: due, faulty: true }]);
    const inTime = { ...one, firstDueOn: addDays(due, 4) };
    expect(followUpMomentsThrough(inTime, due)).toEqual([]);
    expect(followUpMomentsThrough(inTime, addDays(due, 1))).toMatchObject([{ faulty: false }]);
  });
});
