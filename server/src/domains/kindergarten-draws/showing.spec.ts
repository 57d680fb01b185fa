import { samplePlan } from '../../../../shared/test/sample-plan';
import { shownAllAt, showTimes } from './showing';

const drawnAt = new Date('2027-06-19T07:00:00.000Z');

describe('kindergartens of a drawn plan', () => {
  it('are shown one after the other, at the same time for everybody', () => {
    const times = showTimes({ drawnAt, stepSeconds: 8 }, samplePlan);
    expect(times.map(({ id, at }) => [id, at - drawnAt.getTime()])).toEqual([
      ['k1', 8_000],
      ['k2', 16_000],
    ]);
  });

  it('are not shown before there is a result', () =>
    expect(showTimes({ drawnAt: null, stepSeconds: null }, samplePlan)).toEqual([]));
});

describe('the release', () => {
  it('comes with the last kindergarten', () =>
    expect(shownAllAt({ drawnAt, stepSeconds: 8 }, samplePlan)).toBe(drawnAt.getTime() + 16_000));
});
