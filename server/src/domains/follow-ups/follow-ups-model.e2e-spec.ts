import { pausedAt } from '@yingshang/shared/case-clock';
import {
  applyStep,
  type FollowUp,
  type FollowUpActor,
  type FollowUpStep,
  openFollowUp,
  takeStep,
} from '@yingshang/shared/follow-ups';
import { addDays, type CalendarDate, calendarDate } from '@yingshang/shared/kernel';
import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { giveRating } from '../../../test/support/given-rating';
import { withCity } from '../../../test/support/with-city';
import { caseOf } from './follow-up-row';
import { FollowUpStepEntity } from './follow-up-step.entity';
import { FollowUpSteps } from './follow-up-steps.service';
import { FollowUpsRepository } from './follow-ups.repository';

const monday = calendarDate('2026-11-23');

/** Who would take such a step. */
const usual: readonly (readonly [FollowUpActor, FollowUpStep])[] = [
  ['unit', { kind: 'take' }],
  ['unit', { kind: 'answer' }],
  ['unit', { kind: 'put-right' }],
  ['rater', { kind: 'confirm' }],
  ['rater', { kind: 'deny' }],
  ['outside', { kind: 'revisit', result: 'satisfied' }],
  ['outside', { kind: 'revisit', result: 'dissatisfied' }],
  ['outside', { kind: 'revisit', result: 'unreached' }],
  ['outside', { kind: 'decide', result: 'settled' }],
  ['outside', { kind: 'decide', result: 'again' }],
  ['outside', { kind: 'urge' }],
  ['platform', { kind: 'escalate' }],
  ['platform', { kind: 'pause' }],
  ['platform', { kind: 'resume' }],
  ['platform', { kind: 'remove' }],
];
interface Tried {
  readonly pick: number;
  /** Anything, by anybody; else what is possible now, so that the far ends of a case are reached, too. */
  readonly wild: boolean;
  readonly stranger: FollowUpActor;
  readonly passed: number;
}
const tries: fc.Arbitrary<Tried[]> = fc.array(
  fc.record({
    pick: fc.nat(10_000),
    wild: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    stranger: fc.constantFrom<FollowUpActor>('rater', 'unit', 'outside', 'platform'),
    passed: fc.constantFrom(0, 0, 1, 1, 1, 6),
  }),
  { minLength: 1, maxLength: 20 },
);
/** What goes on is tried more often than what ends a case. */
const goesOn = new Set(['answer', 'put-right', 'deny', 'decide']);

function nextTry(model: FollowUp, { pick, stranger, wild }: Tried, today: CalendarDate) {
  const possible = usual.filter(([by, step]) => takeStep(model, step, by, today).ok);
  const weighed = possible.flatMap((one) => (isLikely(one[1]) ? [one, one, one, one, one, one] : [one]));
  const among = wild || weighed.length === 0 ? usual : weighed;
  const [by, step] = among[pick % among.length] ?? ['unit', { kind: 'take' as const }];
  return { by: wild && pick % 3 === 0 ? stranger : by, step };
}

function isLikely(step: FollowUpStep): boolean {
  return goesOn.has(step.kind) || (step.kind === 'revisit' && step.result !== 'satisfied');
}

describe('a case, whatever is tried on it', () => {
  const city = withCity('2026-11-23');
  const reached = new Set<string>();

  const tryAll = async (wanted: readonly Tried[], named: boolean, manager: EntityManager) => {
    city.clock.moveTo(monday);
    const { id: ratingId } = await giveRating(city, { named }, manager);
    const repository = city.app.get(FollowUpsRepository, { strict: false });
    const steps = city.app.get(FollowUpSteps, { strict: false });
    const opened = await repository.ofRating(ratingId, manager);
    if (opened === null) throw new Error('no case was opened');
    const start = openFollowUp({ openedOn: monday, named, limitDays: 5 });
    let model: FollowUp = start;
    let today = monday;
    const different: string[] = [];
    for (const one of wanted) {
      today = addDays(today, one.passed);
      city.clock.moveTo(today);
      const { by, step } = nextTry(model, one, today);
      const expected = takeStep(model, step, by, today);
      const taken = await steps.take(opened.id, { step, by, staff: null, words: null }, () => true, manager);
      const said = taken.ok ? 'ok' : taken.refusal.code;
      const should = expected.ok ? 'ok' : expected.refusal.code;
      if (said !== should) different.push(`${step.kind}: ${said} instead of ${should}`);
      if (expected.ok) model = expected.value;
      reached.add(pausedAt(model.clock) === null ? (model.ground ?? model.state) : 'paused');
    }
    const row = await repository.ofRating(ratingId, manager);
    const kept = await manager.find(FollowUpStepEntity, {
      where: { followUpId: opened.id },
      order: { number: 'ASC' },
    });
    const told = kept
      .slice(1)
      .reduce((one, { kind, result, on }) => applyStep(one, stepOf(kind, result), on), start);
    return { different, row: row && caseOf(row), told, model, numbers: kept.map(({ number }) => number) };
  };

  /** What fails is told with its seed and path. */
  const holds = (runs: fc.Parameters<[Tried[], boolean]>) =>
    fc.assert(
      fc.asyncProperty(tries, fc.boolean(), async (wanted, named) => {
        const found = await city.dataSource.transaction((manager) => tryAll(wanted, named, manager));
        expect(found.different).toEqual([]);
        expect(found.row).toEqual(found.model);
        expect(found.told).toEqual(found.model);
        expect(found.numbers).toEqual(found.numbers.map((_, index) => index));
      }),
      runs,
    );

  it('stands in the database as the rules say, and its kept steps tell the same', async () => {
    // One seed, so that how far they get is the same each time; a hundred get to all that is asked for here.
    await holds({ numRuns: 100, seed: 2026 });
    // What lies further off, disputes and three days unreached, tests of its own walk to.
    const ends = ['rater-confirmed', 'revisit-satisfied', 'rating-removed'];
    expect([...ends, 'paused'].filter((end) => !reached.has(end))).toEqual([]);
  }, 300_000);

  it('does so over tries that nobody made before', () => holds({ numRuns: 40 }), 300_000);

  it.each([
    ["UPDATE follow_ups SET state = 'closed', closed_on = '2026-11-24'", 'without its ground'],
    ["UPDATE follow_ups SET ground = 'rater-confirmed'", 'with a ground while it is open'],
    [
      "UPDATE follow_ups SET state = 'closed', ground = 'unreachable', closed_on = '2026-11-24', unreached_on = '[]'",
      'as unreachable where nobody was tried',
    ],
    ['UPDATE follow_ups SET reopenings = 3', 'reopened a third time'],
  ])('is not changed by hand to: %s (%s)', async (sql) => {
    city.clock.moveTo(monday);
    const { id } = await giveRating(city);
    await expect(city.dataSource.query(`${sql} WHERE rating_id = $1`, [id])).rejects.toThrow(
      /check constraint/,
    );
  });
});

function stepOf(kind: FollowUpStepEntity['kind'], result: FollowUpStepEntity['result']): FollowUpStep {
  // The table keeps kind and result of a step that the rules allowed.
  return (result === null ? { kind } : { kind, result }) as FollowUpStep;
}
