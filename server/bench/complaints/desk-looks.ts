import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { ComplaintEntity } from '../../src/domains/complaints/complaint.entity';
import {
  ComplaintDeskRepository,
  type DeskQuery,
  type DeskScope,
} from '../../src/domains/complaints/complaint-desk.repository';
import { ComplaintSearchRepository } from '../../src/domains/complaints/complaint-search.repository';
import { supervisedShowing, unitShowing } from '../../src/domains/complaints/complaint-shows';
import { PreparedQueries } from '../../src/platform/database';
import { handlerOf, TODAY, UNITS, unitAt } from './complaints-city';

/** One look at a desk. Its kind decides among which figures it is counted. */
export interface DeskLook {
  readonly kind: 'queue' | 'search' | 'floor';
  readonly name: string;
  readonly look: () => Promise<unknown>;
}

/** By how many complaints a unit has: the first has one of 29, the last one of 1,660. */
const PLACES = [0, 3, 40, 200, 400, 800];
/** Pairs of signs: in every third complaint, in one of ten, of a hundred and twenty, of thousands. */
const WORDS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  frequent: [[0], [3, 4], [1, 5, 9]],
  middling: [[300], [60, 70], [100, 20, 21]],
  rare: [[9_000], [20_000, 3], [1_000, 1_001, 2]],
};
const ALL: DeskScope = { unitIds: Array.from({ length: UNITS }, (_, place) => unitAt(place)), unowned: true };
const SOME: DeskScope = {
  unitIds: Array.from({ length: 40 }, (_, at) => unitAt(at * 20 + 5)),
  unowned: false,
};

/** The queries of the desks, as their services ask them, for units of each size. */
export async function desksOf(dataSource: DataSource): Promise<DeskLook[]> {
  const queries = new PreparedQueries(dataSource);
  const desk = new ComplaintDeskRepository(dataSource, new ComplaintSearchRepository(dataSource, queries));
  const page = (query: Partial<DeskQuery> & Pick<DeskQuery, 'scope' | 'show'>) => () =>
    desk.page({ search: null, after: null, me: NOBODY, today: TODAY, ...query });
  const numbers = await someNumbers(dataSource);
  const places = PLACES.map((place) => ({ place, scope: { unitId: unitAt(place) } }));
  return [
    ...places.flatMap(({ place, scope }): DeskLook[] => [
      queue(`todo of unit ${place}`, page({ scope, show: unitShowing.todo })),
      queue(`mine in unit ${place}`, page({ scope, show: unitShowing.mine, me: handlerOf(place, 1) })),
    ]),
    queue('overdue of the city', page({ scope: ALL, show: supervisedShowing.overdue })),
    queue('overdue of 40 units', page({ scope: SOME, show: supervisedShowing.overdue })),
    queue('reopened of the city', page({ scope: ALL, show: supervisedShowing.reopened })),
    ...numbers.map((number, at) =>
      search(`number ${at}`, page({ scope: ALL, show: supervisedShowing.any, search: { number } })),
    ),
    ...Object.entries(WORDS).flatMap(([frequency, words]) =>
      words.flatMap((terms): DeskLook[] => [
        ...places.map(({ place, scope }) =>
          search(
            `${frequency} ${terms.length} in unit ${place}`,
            page({ scope, show: unitShowing.any, search: { terms } }),
          ),
        ),
        search(
          `${frequency} ${terms.length} in the city`,
          page({ scope: ALL, show: supervisedShowing.any, search: { terms } }),
        ),
        search(
          `${frequency} ${terms.length} in 40 units`,
          page({ scope: SOME, show: supervisedShowing.any, search: { terms } }),
        ),
      ]),
    ),
    {
      kind: 'floor',
      name: 'one complaint by its id',
      look: () => dataSource.manager.findOneBy(ComplaintEntity, { id: randomUUID() }),
    },
  ];
}

const NOBODY = '00000000-0000-4000-8000-000000000000';
const queue = (name: string, look: DeskLook['look']): DeskLook => ({ kind: 'queue', name, look });
const search = (name: string, look: DeskLook['look']): DeskLook => ({ kind: 'search', name, look });

async function someNumbers(dataSource: DataSource): Promise<string[]> {
  const rows: { number: string }[] = await dataSource.query(
    'SELECT number FROM complaints ORDER BY md5(number) LIMIT 3',
  );
  return rows.map(({ number }) => number);
}
