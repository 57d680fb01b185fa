import { randomUUID } from 'node:crypto';
import {
  type ComplaintEvent,
  closingGrounds,
  duesOf,
  figuresBy,
  figuresOf,
  isAnsweredOnTime,
  outcomeOf,
  replay,
  solveDueOf,
  usualLimits,
} from '@yingshang/shared/complaints';
import { addDays, type CalendarDate, calendarDate } from '@yingshang/shared/kernel';
import fc from 'fast-check';
import { withDatabase } from '../../../test/support';
import { ComplaintFiguresRepository, type FiguresKey } from './complaint-figures.repository';
import { histories, UNITS } from './random-histories-in-spec';

const FIRST_DAY = calendarDate('2026-03-02');

interface Lived {
  readonly events: readonly ComplaintEvent[];
  readonly topic: string | null;
  readonly district: string | null;
}

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

  /** Past the database's own watch over the order of events, which other specs look at. */
  async function keep(all: readonly Lived[]): Promise<void> {
    await suite.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL session_replication_role = replica');
      await manager.query('DELETE FROM complaints');
      for (const { events, topic, district } of all) {
        const complaint = replay(events);
        const answer = events.findIndex(({ kind }) => kind === 'answered');
        const on = events[answer]?.on;
        const due = duesOf(complaint, usualLimits)
          .flatMap((one) => (one.due === null ? [] : [{ limit: one.limit, date: one.due.date }]))
          .toSorted((one, other) => one.date.localeCompare(other.date))[0];
        await manager.query(
          `INSERT INTO complaints (id, number, class, status, ground, unit_id, topic_id, region_code, limits,
             silence_days, events, filed_at, filed_on, due_on, due_limit, solve_due_on, provisional, paused, drafted,
             revisit_due, reopenings, first_answer_on_time, closed_on, terms, seeded)
           VALUES ($1::text::uuid, $1, 'unit', $2, $3, $4, $5, $6, $7, 7, $8, now(), $9, $10, $11, $12, false, false, false, false,
             $13, $14, $15, '{}', false)`,
          [
            randomUUID(),
            complaint.status,
            complaint.ground,
            complaint.unitId,
            topic,
            district,
            JSON.stringify(usualLimits),
            events.length,
            FIRST_DAY,
            due?.date ?? null,
            due?.limit ?? null,
            solveDueOf(complaint, usualLimits)?.date ?? null,
            complaint.reopenings,
            on === undefined ? null : isAnsweredOnTime(replay(events.slice(0, answer)), usualLimits, on),
            complaint.status === 'closed' ? events.at(-1)?.on : null,
          ],
        );
      }
    });
  }

  it('is what the pure rules say of every history, whatever it is counted by', async () => {
    const repository = new ComplaintFiguresRepository(suite.dataSource);
    const reached = new Set<string>();
    await fc.assert(
      fc.asyncProperty(lives, fc.nat({ max: 40 }), async (all, days) => {
        const lived = all.map(({ life, ...place }) => ({ events: life.events, ...place }));
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
      { numRuns: 20 },
    );
    expect([...reached].toSorted()).toEqual(['false', 'null', 'true', ...closingGrounds].toSorted());
  });

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
