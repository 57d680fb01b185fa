import { randomUUID } from 'node:crypto';
import {
  type ComplaintActor,
  type ComplaintCommand,
  decide,
  evolve,
  replay,
  usualLimits,
} from '@yingshang/shared/complaints';
import { addDays, type CalendarDate, calendarDate, canonicalJson } from '@yingshang/shared/kernel';
import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { LifeOverHttp } from '../../../bench/complaint-lives/life-over-http';
import { deskTries } from '../../../bench/complaint-lives/life-staff';
import { daysBefore, nextTry, type Tried, type Try, tries } from '../../../bench/complaint-lives/tries';
import { checkedPerson } from '../../../test/support/given-complaint';
import { realPerson } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { ComplainantsRepository } from './complainants.repository';
import { drawNumber } from './complaint-number';
import { type ComplaintRow, complaintFrom, rowAfter } from './complaint-row';
import { ComplaintSteps } from './complaint-steps.service';
import { ComplaintsRepository } from './complaints.repository';
import { filedComplaint } from './filed-complaint';
import { takenEvents } from './taken-events';

const monday = calendarDate('2026-03-02');
const text = '情况说明';
/** Over HTTP; `pnpm accept complaints` lets 5,000 live. */
const LIVES = 12;
const UNITS = ['u-east', 'u-city'] as const;

/** Everybody, and everything that may be wanted. What goes on stands there more than once. */
function everyTry(handlers: readonly string[]): Try[] {
  const actors: ComplaintActor[] = [
    { role: 'complainant' },
    { role: 'platform' },
    { role: 'supervisor', worksIn: [] },
    { role: 'supervisor', worksIn: ['u-east'] },
    ...UNITS.flatMap((unitId): ComplaintActor[] => [
      { role: 'lead', unitId },
      ...handlers.map((staffId): ComplaintActor => ({ role: 'handler', unitId, staffId })),
    ]),
  ];
  const commands: ComplaintCommand[] = [
    { kind: 'file', unitId: null },
    ...UNITS.flatMap((unitId): ComplaintCommand[] => [
      { kind: 'file', unitId },
      { kind: 'direct', unitId },
    ]),
    { kind: 'return', ground: 'cannot-be-understood', text },
    { kind: 'accept' },
    { kind: 'accept' },
    ...handlers.map((handlerId): ComplaintCommand => ({ kind: 'assign', handlerId })),
    { kind: 'hand-back', text },
    ...(['reply', 'ask', 'clarify', 'extend', 'send-draft-back', 'urge'] as const).map(
      (kind): ComplaintCommand => ({ kind, text }),
    ),
    ...Array.from({ length: 4 }, (): ComplaintCommand => ({ kind: 'draft', text })),
    ...Array.from({ length: 6 }, (): ComplaintCommand => ({ kind: 'approve' })),
    ...Array.from({ length: 6 }, (): ComplaintCommand => ({ kind: 'deny', text })),
    { kind: 'draft', text: ' ' },
    { kind: 'confirm' },
    { kind: 'press' },
    ...(['satisfied', 'dissatisfied', 'unreached', 'unreached', 'unreached'] as const).map(
      (result): ComplaintCommand => ({ kind: 'revisit', result }),
    ),
    { kind: 'decide', result: 'settled', text },
    { kind: 'decide', result: 'again', text },
    { kind: 'lapse-question' },
    { kind: 'call-for-revisit' },
    { kind: 'tell-limit', limit: 'solve', told: 'lead' },
  ];
  return actors.flatMap((actor) => commands.map((command) => ({ actor, command })));
}

describe('a complaint, whatever is tried on it', () => {
  const city = withCity('2026-03-02');
  const reached = new Set<string>();
  let complainant: SignedIn;
  let all: Try[];
  beforeAll(async () => {
    complainant = await checkedPerson(city);
    all = everyTry([(await realPerson(city)).personId, (await realPerson(city)).personId]);
  });
  const repository = () => city.app.get(ComplaintsRepository, { strict: false });
  const steps = () => city.app.get(ComplaintSteps, { strict: false });

  const contextOf = (actor: ComplaintActor, today: CalendarDate) => ({ actor, today, profile: usualLimits });
  const file = async (unitId: string | null, manager: EntityManager): Promise<ComplaintRow> => {
    const matter = {
      class: 'unit',
      officerId: null,
      policyId: null,
      topicId: null,
      regionCode: null,
    } as const;
    const row = filedComplaint(
      { ...matter, unitId },
      {
        id: randomUUID(),
        number: drawNumber(),
        limits: usualLimits,
        at: new Date(city.clock.now()),
        today: monday,
        statement: null,
        place: null,
      },
    );
    await repository().add(row, manager);
    const { id: complaintId, filedAt } = row;
    const own = { ticket: randomUUID(), complaintId, personId: complainant.personId, filedAt };
    const rest = { joined: false, statementId: null, mayPublish: false, occasionId: null };
    await city.app.get(ComplainantsRepository, { strict: false }).add({ ...own, ...rest }, manager);
    const told = { complaintId, after: 0, role: 'complainant', actorId: null, words: null } as const;
    const events = takenEvents([{ kind: 'filed', unitId, on: monday }], told);
    await steps().keep(row, events, manager);
    return row;
  };

  const tryAll = async (wanted: readonly Tried[], unitId: string | null, manager: EntityManager) => {
    city.clock.moveTo(monday);
    const filed = await file(unitId, manager);
    let model = replay([{ kind: 'filed', unitId, on: monday }]);
    let expected = filed;
    let today = monday;
    const different: string[] = [];
    for (const one of wanted) {
      today = addDays(today, daysBefore(model, one));
      city.clock.moveTo(today);
      const { actor, command } = nextTry(all, { model, limits: usualLimits, today }, one);
      const should = decide(model, command, contextOf(actor, today));
      const step = { command, actor, staff: null, words: null };
      const taken = await steps().take(filed.id, step, () => true, manager);
      const [said, wantedCode] = [taken, should].map((outcome) => (outcome.ok ? 'ok' : outcome.refusal.code));
      if (said !== wantedCode) different.push(`${command.kind}: ${said} instead of ${wantedCode}`);
      if (should.ok) {
        model = should.value.reduce(evolve, model);
        const counted = { ...expected, events: expected.events + should.value.length };
        expected = rowAfter(counted, model, usualLimits, today);
      }
      const row = await repository().find(filed.id, manager);
      if (written(row) !== written(expected))
        different.push(`the row after ${command.kind}: ${JSON.stringify(row)}`);
      reached.add(model.ground ?? model.status);
    }
    const events = await repository().eventsOf(filed.id, manager);
    return {
      different,
      told: complaintFrom(events),
      model,
      numbers: events.map(({ number }) => number),
    };
  };

  /** What fails is told with its seed and path. Each life ends with its transaction, and so with the database's own checks. */
  const holds = (runs: fc.Parameters<[Tried[], string | null]>) =>
    fc.assert(
      fc.asyncProperty(tries, fc.constantFrom(null, ...UNITS, ...UNITS), async (wanted, unitId) => {
        const found = await city.dataSource.transaction((manager) => tryAll(wanted, unitId, manager));
        expect(found.different).toEqual([]);
        expect(found.told).toEqual(found.model);
        expect(found.numbers).toEqual(found.numbers.map((_, index) => index + 1));
      }),
      runs,
    );

  it('stands in the database as the rules say after every step, and its history tells the same', async () => {
    // One seed, so that how far they get is the same each time. complaint-races walks to three days unreached.
    await holds({ numRuns: 220, seed: 2026 });
    const ends = ['complainant-confirmed', 'revisit-satisfied', 'supervisor-decided', 'returned'];
    expect(ends.filter((end) => !reached.has(end))).toEqual([]);
  }, 600_000);

  it('does so over tries that nobody made before', () => holds({ numRuns: 60 }), 300_000);

  it('is answered over HTTP, and shown at every desk, as the rules say', async () => {
    const tried = await deskTries(city);
    const drawn = fc.sample(fc.tuple(tries, fc.constantFrom(null, ...UNITS)), { numRuns: LIVES, seed: 2026 });
    for (const [one, unitId] of drawn) {
      const life = await new LifeOverHttp(city, tried).live(one, unitId);
      expect(life).toMatchObject({ different: [], refused: life.forged });
    }
  }, 300_000);
});

/** A row with the keys of what is kept as JSON in one order, without its words' index, which is not read with the rest. */
function written(row: ComplaintRow | null): string {
  return canonicalJson(JSON.parse(JSON.stringify({ ...row, terms: undefined })));
}
