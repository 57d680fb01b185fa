import { calendarDate } from '@yingshang/shared/kernel';
import { finishedCase } from './finished-case';

describe('a made-up case', () => {
  it.each([
    [true, 'rater-confirmed'],
    [false, 'revisit-satisfied'],
  ] as const)('is over within its limit (confirmed: %p)', (confirmed, ground) => {
    const made = { ratingId: 'r', unitId: 'u', day: calendarDate('2026-09-30'), answer: null, confirmed };
    const { row, steps } = finishedCase(made);
    // The seven days of the National Day holiday are no working days.
    expect(row).toMatchObject({
      state: 'closed',
      ground,
      answeredOn: '2026-10-08',
      putRightOn: '2026-10-09',
      closedOn: '2026-10-10',
      steps: 5,
    });
    expect((row.firstDueOn ?? '') >= '2026-10-09').toBe(true);
    expect(steps.map(({ number, kind }) => [number, kind])).toEqual([
      [0, 'open'],
      [1, 'take'],
      [2, 'answer'],
      [3, 'put-right'],
      [4, confirmed ? 'confirm' : 'revisit'],
    ]);
  });
});
