import { randomUUID } from 'node:crypto';
import {
  type ComplaintEvent,
  closingGrounds,
  evolve,
  figuresBy,
  figuresOf,
  outcomeOf,
  replay,
  usualLimits,
} from '@yingshang/shared/complaints';
import { addDays, type CalendarDate, calendarDate } from '@yingshang/shared/kernel';
import fc from 'fast-check';
import { withDatabase } from '../../../test/support';
import { ComplaintEntity } from './complaint.entity';
import { ComplaintFiguresRepository, type FiguresKey } from './complaint-figures.repository';
import { type ComplaintRow, rowAfter } from './complaint-row';
import { filedComplaint } from './filed-complaint';
import { histories, UNITS } from './random-histories-in-spec';

const FIRST_DAY = calendarDate('2026-03-02');

interface Lived {
  readonly events: readonly ComplaintEvent[];
  readonly topic: string | null;
  readonly district: string | null;
}

const end = { unitId: 'u-demo', on: FIRST_DAY } as const;
/** Ends that random lives seldom come to; how they came to them is not counted. */
const eachEnd: readonly Lived[] = closingGrounds.map((ground) => ({
  topic: 't-1',
  district: null,
  events: [
    { kind: 'filed', ...end },
    { kind: 'accepted', ...end },
    { kind: 'answered', ...end },
    { kind: 'closed', ground, ...end },
  ],
}));

const lives = fc.array(
  fc.record({
    life: histories,
    topic: fc.constantFrom('t-1', 't-2', null),
    district: fc.constantFrom('990102', '990199', null),
  }),
  { minLength: 30, maxLength: 60 },
);

describe('what is counted of complaints', () => {
  const suite = withDatabase();

  /** Past the database's own watch over ends, which other specs look at: it asks for the events. */
  async function keep(all: readonly Lived[]): Promise<void> {
    await suite.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL session_replication_role = replica');
      await manager.query('DELETE FROM complaints');
      await manager.insert(ComplaintEntity, all.map(rowOf));
    });
  }

  it('is what the pure rules say of every history, whatever it is counted by', async () => {
    const repository = new ComplaintFiguresRepository(suite.dataSource);
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(lives, fc.nat({ max: 40 }), async (all, days) => {
        const random = all.map(({ life, ...place }) => ({ events: life.events, ...place }));
        const lived = [...random, ...eachEnd];
        const today = addDays(latest(all.map(({ life }) => life.today)), days);
        await keep(lived);
        const told = lived.map(({ events, ...place }) => ({
          unit: replay(events).unitId,
          ...place,
          ...outcomeOf(events, usualLimits, today),
        }));
        for (const one of told) {
          reached.add(`${one.isOnTime}`);
          reached.add(`${one.ground}`);
        }
        for (const by of ['unit', 'topic', 'district'] satisfies FiguresKey[])
          for (const units of [null, ['u-demo']]) {
            const counted = told.filter(({ unit }) => units === null || units.includes(unit ?? ''));
            const found = await repository.figures(by, { since: FIRST_DAY, today, units });
            const rows = new Map(found.map(({ key, ...figures }) => [key, figures]));
            expect(rows).toEqual(
              new Map([[null, figuresOf(counted)], ...figuresBy(counted, (one) => one[by])]),
            );
          }
        await hasWhatIsLate(repository, told, today);
      }),
      { numRuns: 8 },
    );
    expect([...reached].toSorted()).toEqual(['false', 'null', 'true', ...closingGrounds].toSorted());
  }, 60_000);

  async function hasWhatIsLate(
    repository: ComplaintFiguresRepository,
    told: readonly { unit: string | null; isLate: boolean }[],
    today: CalendarDate,
  ): Promise<void> {
    const owed = await repository.owed(today, null, 100);
    for (const unit of UNITS) {
      const late = told.filter((one) => one.unit === unit && one.isLate).length;
      const found = owed.find(({ unitId }) => unitId === unit);
      expect([found?.late ?? 0, found?.items.length ?? 0]).toEqual([late, late]);
    }
  }
});

const latest = (days: readonly CalendarDate[]) => days.toSorted().at(-1) ?? FIRST_DAY;

/** As it is after its last step, each step having kept what follows from it. */
function rowOf({ events, topic, district }: Lived): ComplaintRow {
  const id = randomUUID();
  const matter = { class: 'unit', unitId: null, officerId: null, policyId: null } as const;
  const filing = { id, number: id, limits: usualLimits, at: new Date(0), today: FIRST_DAY };
  const filed = filedComplaint(
    { ...matter, topicId: topic, regionCode: district },
    { ...filing, statement: null, place: null },
  );
  const [first, ...rest] = events;
  let [row, complaint] = [filed, replay(first === undefined ? [] : [first])];
  for (const event of rest) {
    complaint = evolve(complaint, event);
    row = rowAfter(row, complaint, usualLimits, event.on);
  }
  return row;
}
