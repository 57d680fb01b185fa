import { randomUUID } from 'node:crypto';
import { calendarDate } from '@yingshang/shared/kernel';
import { withDatabase } from '../../../test/support';
import type { NewRow } from './closing-plan';
import { OfficeRowsRepository } from './office-rows.repository';
import { type Closing, ReputationRepository } from './reputation.repository';
import { noReputation } from './reputation-figures';

const day = calendarDate('2026-11-20');

describe('the batches of a unit in the database', () => {
  const suite = withDatabase();
  const repository = () => new ReputationRepository(suite.dataSource);
  const rows = (): NewRow[] =>
    [1, 2, 3, 4, 5].map((place) => ({
      place,
      ratingId: randomUUID(),
      stars: place,
      prompts: ['counter-skill-5', '引号"与逗号,'],
      promptsVersion: 1,
      standing: 'counted',
      shown: place === 1 ? [randomUUID()] : [],
      seeded: false,
    }));
  const keep = (closing: Partial<Closing> & Pick<Closing, 'unitId'>) =>
    suite.dataSource.transaction((manager) =>
      repository().keep(
        {
          day,
          batch: rows(),
          changed: [],
          figures: { ...noReputation(null), asOf: closing.day ?? day, count: 5 },
          ...closing,
        },
        manager,
      ),
    );

  it('are closed once a day, whichever of two processes is quicker', async () => {
    const kept = await Promise.all([keep({ unitId: 'u1' }), keep({ unitId: 'u1' })]);
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect(await repository().rowsOf('u1')).toHaveLength(5);
  });

  it('are numbered within the unit, and go back as they came in', async () => {
    const first = rows();
    await keep({ unitId: 'u2', batch: first });
    await keep({ unitId: 'u2', day: calendarDate('2026-11-23') });
    const page = await new OfficeRowsRepository(suite.dataSource).page(
      'u2',
      { stars: null, after: null },
      50,
    );
    expect(page.map(({ batch, place, week }) => `${batch}/${place} ${week}`)).toEqual([
      ...['2/1', '2/2', '2/3', '2/4', '2/5'].map((id) => `${id} 2026-11-23`),
      ...['1/1', '1/2', '1/3', '1/4', '1/5'].map((id) => `${id} 2026-11-16`),
    ]);
    expect(page.at(-5)).toMatchObject({ prompts: first[0]?.prompts, shown: first[0]?.shown, stars: 1 });
    expect(await repository().ratingAt('u2', { batch: 1, place: 1 })).toBe(first[0]?.ratingId);
    expect((await repository().figuresOf('u2'))?.asOf).toBe('2026-11-23');
  });

  it('change where they stand, and nothing else, without a new batch', async () => {
    const [one] = await repository().rowsOf('u2');
    if (one === undefined) throw new Error('nothing was kept');
    const changed = [{ ...one, standing: 'removed' as const, shown: [] }];
    expect(await keep({ unitId: 'u2', day: calendarDate('2026-11-24'), batch: null, changed })).toBe(true);
    const after = await repository().rowsOf('u2');
    expect(after).toHaveLength(10);
    expect(after.filter(({ standing }) => standing === 'removed').map(({ ratingId }) => ratingId)).toEqual([
      one.ratingId,
    ]);
  });

  it('know which days are done, and all before them', async () => {
    expect(await repository().isDone(day)).toBe(false);
    await repository().setDone(day);
    await repository().setDone(day);
    expect(await repository().isDone(calendarDate('2026-11-19'))).toBe(true);
    expect(await repository().isDone(calendarDate('2026-11-21'))).toBe(false);
  });
});
