import type { Transactions } from '../../platform/database';
import type { ReleasedDraws } from '../kindergarten-draws';
import type { PlaceBooks } from './place-books.service';
import { PlaceDays } from './place-days.service';
import type { PlaceKeeping } from './place-keeping.service';

describe('what time does to the places of several plans', () => {
  it('does not wait for a plan that cannot be read, and says so at the end', async () => {
    const opened: string[] = [];
    const books = {
      open: (planId: string) => {
        opened.push(planId);
        return planId === 'broken' ? Promise.reject(new Error('not to be read')) : Promise.resolve(null);
      },
    } as Partial<PlaceBooks> as PlaceBooks;
    const draws = { releasedPlans: () => Promise.resolve(['broken', 'sound']) } as Partial<ReleasedDraws>;
    const days = new PlaceDays(books, {} as PlaceKeeping, draws as ReleasedDraws, {} as Transactions);
    await expect(days.catchUp()).rejects.toMatchObject({ errors: [new Error('not to be read')] });
    expect(opened).toEqual(['broken', 'sound']);
  });
});
