import * as fc from 'fast-check';
import { addDays, calendarDate } from '../kernel';
import {
  CONFIRMATION_DAYS,
  calendarYear,
  confirmationUntil,
  monthsAfter,
  monthsOf,
  rollingYear,
  settledWay,
  spansToOpen,
  takeYearStep,
  unitScoreSettings,
  type YearLife,
  type YearStep,
  yearLine,
} from './index';
import { yearlyAssessment } from './yearly-assessment';

const monday = calendarDate('2027-01-11');
const UNITS = ['a', 'b', 'c'];
const fresh: YearLife = {
  state: 'draft',
  proposedBy: null,
  rows: new Map(UNITS.map((unit) => [unit, { standing: 'draft', revision: 1, askedOn: null }])),
};

function after(steps: readonly YearStep[], from: YearLife = fresh): YearLife {
  return steps.reduce((life, step) => {
    const stepped = takeYearStep(life, step);
    if (!stepped.ok) throw new Error(`${step.kind} is hindered: ${stepped.because}`);
    return stepped.life;
  }, from);
}
const because = (life: YearLife, step: YearStep) => {
  const stepped = takeYearStep(life, step);
  return stepped.ok ? null : stepped.because;
};
const send: YearStep = { kind: 'send', on: monday };
const confirm = (unit: string, revision = 1, on = monday) =>
  ({ kind: 'confirm', unit, revision, on }) as const;
const object = (unit: string, revision = 1, on = monday) => ({ kind: 'object', unit, revision, on }) as const;
const decide = (unit: string, granted: boolean) => ({ kind: 'decide', unit, granted, on: monday }) as const;
const propose = (by: string, on = monday) => ({ kind: 'propose', by, on }) as const;
const sign = (by: string, on = monday) => ({ kind: 'sign', by, on }) as const;
const correct = (unit: string, on = monday) => ({ kind: 'correct', unit, on }) as const;
const settledAll = [send, ...UNITS.map((unit) => confirm(unit))];

describe('the life of an assessed year', () => {
  it('goes from draft to units, one signature and another one', () => {
    expect(after([...settledAll, propose('p1'), sign('p2')]).state).toBe('signed');
  });

  it('is signed by two different people, after every unit had its say', () => {
    expect(because(after([...settledAll, propose('p1')]), sign('p1'))).toBe('same-person');
    expect(because(after([send, confirm('a')]), propose('p1'))).toBe('not-settled');
    expect(because(after([send, object('a'), confirm('b'), confirm('c')]), propose('p1'))).toBe(
      'not-settled',
    );
    expect(because(after(settledAll), sign('p2'))).toBe('not-proposed');
    expect(because(fresh, confirm('a'))).toBe('not-sent');
    expect(because(after([send]), send)).toBe('already-sent');
    expect(because(after([send]), confirm('nobody'))).toBe('unknown-unit');
    expect(because({ ...fresh, rows: new Map() }, send)).toBe('no-units');
  });

  it('takes silence until the deadline as confirmed, and no word after it', () => {
    const until = confirmationUntil(monday);
    const late = addDays(until, 1);
    const sent = after([send]);
    expect(because(sent, propose('p1', until))).toBe('not-settled');
    expect(because(sent, confirm('a', 1, late))).toBe('over');
    expect(because(sent, object('a', 1, late))).toBe('over');
    expect(after([send, confirm('a', 1, until)]).rows.get('a')?.standing).toBe('confirmed');
    const row = sent.rows.get('a');
    expect(row && [settledWay(row, until), settledWay(row, late)]).toEqual([null, 'silent']);
    expect(after([send, propose('p1', late)]).state).toBe('proposed');
    expect(CONFIRMATION_DAYS).toBe(10);
  });

  it('is not signed where the deadline of a unit that said nothing was moved after the proposal', () => {
    const until = confirmationUntil(monday);
    const proposed = after([send, propose('p1', addDays(until, 1))]);
    // As if holidays were announced since: by the table that holds now the deadline is not over.
    expect(because(proposed, sign('p2', until))).toBe('not-settled');
    expect(because(proposed, sign('p2', addDays(until, 1)))).toBeNull();
  });

  it('asks a unit again when its figures changed, and takes a proposal back', () => {
    const later = addDays(monday, 3);
    const proposed = after([...settledAll, propose('p1'), correct('a', later)]);
    expect(proposed).toMatchObject({ state: 'sent', proposedBy: null });
    expect(proposed.rows.get('a')).toEqual({ standing: 'asked', revision: 2, askedOn: later });
    expect(because(proposed, confirm('a', 1, later))).toBe('changed');
    const granted = after([send, object('a'), decide('a', true)]);
    expect(granted.rows.get('a')).toEqual({ standing: 'asked', revision: 2, askedOn: monday });
  });

  it('keeps figures after a refused objection, unless they changed meanwhile', () => {
    expect(after([send, object('a'), decide('a', false)]).rows.get('a')?.standing).toBe('decided');
    const changed = after([send, object('a'), correct('a'), decide('a', false)]);
    expect(changed.rows.get('a')).toEqual({ standing: 'asked', revision: 2, askedOn: monday });
    expect(because(after([send]), decide('a', true))).toBe('nothing-to-decide');
  });

  it('whatever happens: two people sign what every unit settled, and then nothing changes', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays(monday, days));
    const unit = fc.constantFrom(...UNITS);
    const who = fc.constantFrom('p1', 'p2');
    const revision = fc.integer({ min: 1, max: 4 });
    const step: fc.Arbitrary<YearStep> = fc.oneof(
      fc.record({ kind: fc.constant('send' as const), on: day }),
      fc.record({ kind: fc.constantFrom('confirm' as const, 'object' as const), unit, revision, on: day }),
      fc.record({ kind: fc.constant('decide' as const), unit, granted: fc.boolean(), on: day }),
      fc.record({ kind: fc.constant('correct' as const), unit, on: day }),
      fc.record({ kind: fc.constant('propose' as const), by: who, on: day }),
      fc.record({ kind: fc.constant('sign' as const), by: who, on: day }),
      fc.record({ kind: fc.constant('return' as const), on: day }),
    );
    const signed: number[] = [];
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let life = fresh;
        let proposer: string | null = null;
        const ordered = [send, ...steps.toSorted((one, other) => (one.on < other.on ? -1 : 1))];
        for (const one of ordered) {
          const stepped = takeYearStep(life, one);
          if (!stepped.ok) continue;
          const before = life;
          life = stepped.life;
          expect(before.state).not.toBe('signed');
          for (const [id, row] of life.rows)
            expect(row.revision).toBeGreaterThanOrEqual(before.rows.get(id)?.revision ?? 0);
          if (one.kind === 'propose') proposer = one.by;
          expect(life.proposedBy === null).toBe(life.state === 'draft' || life.state === 'sent');
          const mayBeOpen = life.state === 'draft' || life.state === 'sent';
          const isOpen = [...life.rows.values()].some((row) => settledWay(row, one.on) === null);
          expect(mayBeOpen || !isOpen).toBe(true);
          const isSecond = one.kind === 'sign' && one.by !== proposer;
          expect(one.kind === 'sign').toBe(isSecond);
          if (isSecond) signed.push(1);
        }
      }),
      { numRuns: 2_000, seed: 9 },
    );
    expect(signed.length).toBeGreaterThan(10);
  });
});

describe('years that may be opened', () => {
  const frozen = (from: string, count: number) =>
    Array.from({ length: count }, (_, at) => monthsAfter(from, at));
  it('are those of the calendar whose December is frozen, the newest first', () => {
    expect(spansToOpen(frozen('2025-06', 20), false)).toEqual([calendarYear('2026'), calendarYear('2025')]);
    expect(spansToOpen(frozen('2025-06', 6), false)).toEqual([]);
    expect(spansToOpen([], false)).toEqual([]);
  });
  it('are, in a demo that froze no whole year, its last twelve months', () => {
    expect(spansToOpen(frozen('2025-10', 13), true)).toEqual([rollingYear('2026-10')]);
    expect(rollingYear('2026-10')).toEqual({ year: '2026', kind: 'rolling', from: '2025-11', to: '2026-10' });
    expect(spansToOpen(frozen('2025-12', 13), true)).toEqual([calendarYear('2026')]);
    expect(spansToOpen(frozen('2026-03', 8), true)).toEqual([]);
    expect(spansToOpen([], true)).toEqual([]);
  });
});

describe('a unit’s year', () => {
  const span = calendarYear('2026');
  const settings = unitScoreSettings[0];
  const month = fc.record({
    hundredths: fc.integer({ min: 0, max: 10_000 }),
    version: fc.integer({ min: 1, max: 5 }),
  });
  it('is the published conversion of the months that count, whatever their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(month), { minLength: 12, maxLength: 12 }),
        fc.subarray([...monthsOf(span)]),
        fc.nat(),
        (kept, leftOut, turn) => {
          const frozen = monthsOf(span).flatMap((name, at) => {
            const one = kept[at];
            return one == null ? [] : [{ month: name, ...one }];
          });
          const line = yearLine('u', { span, frozen, leftOut }, settings);
          const turned = [...frozen.slice(turn % 12), ...frozen.slice(0, turn % 12)].toReversed();
          expect(yearLine('u', { span, frozen: turned, leftOut }, settings)).toEqual(line);
          const counted = monthsOf(span).map((name, at) =>
            leftOut.includes(name) ? null : (kept[at]?.hundredths ?? null),
          );
          const expected = yearlyAssessment(counted, settings.yearPoints, settings);
          expect(line.measured).toBe(counted.filter((one) => one !== null).length);
          expect([line.hundredths, line.points, line.grade]).toEqual([
            expected?.hundredths ?? null,
            expected?.points ?? null,
            expected?.grade ?? null,
          ]);
        },
      ),
    );
  });
  it('keeps which version of each month was used, and ignores other months', () => {
    const frozen = [
      { month: '2026-03', hundredths: 9_000, version: 2 },
      { month: '2025-12', hundredths: 1, version: 1 },
    ];
    const { months, measured } = yearLine('u', { span, frozen, leftOut: ['2025-12'] }, settings);
    expect(months[2]).toEqual({ month: '2026-03', hundredths: 9_000, version: 2, leftOut: false });
    expect([measured, months.length, months[0]?.version]).toEqual([1, 12, 0]);
  });
});
