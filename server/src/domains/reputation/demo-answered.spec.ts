import type { CalendarDate } from '@yingshang/shared/kernel';
import { answeredPlaces } from './demo-answered';

const row = (place: number, stars: number, standing: 'counted' | 'quarantined' = 'counted') => ({
  ratingId: `${place}`,
  place,
  stars,
  standing,
  prompts: [],
  promptsVersion: 1,
  shown: [],
  seeded: true,
});
const [first, second] = ['2026-10-01', '2026-11-01'] as CalendarDate[];

test('the latest three bad ratings and the latest very good one that count are answered', () => {
  const batches = [
    { closedOn: first as CalendarDate, rows: [row(1, 1), row(2, 2), row(3, 5)] },
    { closedOn: second as CalendarDate, rows: [row(1, 1), row(2, 2), row(3, 5), row(4, 5, 'quarantined')] },
  ];
  expect(answeredPlaces(batches)).toEqual([
    { batch: 1, place: 2, stars: 2, closedOn: first },
    { batch: 2, place: 1, stars: 1, closedOn: second },
    { batch: 2, place: 2, stars: 2, closedOn: second },
    { batch: 2, place: 3, stars: 5, closedOn: second },
  ]);
  expect(answeredPlaces([])).toEqual([]);
});
