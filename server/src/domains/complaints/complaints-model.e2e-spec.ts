import { randomUUID } from 'node:crypto';
import {
  type Complaint,
  type ComplaintActor,
  type ComplaintCommand,
  decide,
  evolve,
  platformOwes,
  replay,
  usualLimits,
} from '@yingshang/shared/complaints';
import { addDays, type CalendarDate, calendarDate, canonicalJson, ok } from '@yingshang/shared/kernel';
import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { checkedPerson, fileComplaint } from '../../../test/support/given-complaint';
import { realPerson, startSession } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { Transactions } from '../../platform/database';
import { ComplainantsRepository } from './complainants.repository';
import { drawNumber } from './complaint-number';
import { type ComplaintRow, complaintFrom, rowAfter } from './complaint-row';
import { ComplaintSteps } from './complaint-steps.service';
import { ComplaintsRepository } from './complaints.repository';
import { filedComplaint } from './filed-complaint';
import { takenEvents } from './taken-events';

/** The contract takes nothing else from a complainant. */
const OWN: ReadonlySet<string> = new Set(['file', 'clarify', 'press', 'confirm', 'deny']);
const ONWARD: ReadonlySet<string> = new Set([
  'file',
  'accept',
  'approve',
  'confirm',
  'deny',
  'call-for-revisit',
  'revisit',
  'decide',
]);
const monday = calendarDate('2026-03-02');
const text = '情况说明';
const UNITS = ['u-east', 'u-city'] as const;

interface Tried {
  readonly pick: number;
  /** `wild`: anything, by anybody. `onward`: what leads towards an end, so that the far ends are reached, too. */
  readonly how: 'wild' | 'possible' | 'onward';
  readonly passed: number;
}
const tries: fc.Arbitrary<Tried[]> = fc.array(
  fc.record({
    pick: fc.nat(10_000),
    how: fc.constantFrom<Tried['how']>('wild', 'possible', 'onward', 'onward', 'onward'),
    passed: fc.constantFrom(0, 0, 0, 1, 1, 2, 9),
  }),
  { minLength: 4, maxLength: 16, size: 'max' },
);

interface Try {
  readonly actor: ComplaintActor;
  readonly command: ComplaintCommand;
}

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
  const isAllowed = (model: Complaint, { actor, command }: Try, today: CalendarDate) =>
    decide(model, command, contextOf(actor, today)).ok;

  const nextTry = (model: Complaint, { pick, how }: Tried, today: CalendarDate): Try => {
    const platform = { role: 'platform' } as const;
    const owed = platformOwes(model, usualLimits, today).map((command) => ({ actor: platform, command }));
    const possible = [...owed, ...all.filter((one) => isAllowed(model, one, today))];
    const onward = possible.filter(({ command }) => leadsOn(command, model));
    const among =
      [how === 'onward' ? onward : [], how === 'wild' ? [] : possible, all].find((some) => some.length > 0) ??
      all;
    return among[pick % among.length] ?? { actor: platform, command: { kind: 'accept' } };
  };

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
      const { actor, command } = nextTry(model, one, today);
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

  it('is shown to its complainant as the rules say, whatever was tried before', async () => {
    await fc.assert(
      fc.asyncProperty(tries, async (wanted) => {
        city.clock.moveTo(monday);
        const person = await checkedPerson(city);
        const { id, ticket } = await fileComplaint(city, person);
        let model = replay([{ kind: 'filed', unitId: 'u-east', on: monday }]);
        let today = monday;
        for (const one of wanted) {
          today = addDays(today, daysBefore(model, one));
          city.clock.moveTo(today);
          const { actor, command } = nextTry(model, one, today);
          const should = decide(model, command, contextOf(actor, today));
          const step = { command, actor, staff: null, words: null };
          const code =
            actor.role === 'complainant' && OWN.has(command.kind)
              ? await overHttp(person, ticket, command)
              : await taken(id, step);
          expect([command.kind, code]).toEqual([command.kind, should.ok ? 'ok' : should.refusal.code]);
          if (should.ok) model = should.value.reduce(evolve, model);
        }
        const { status, body } = await (await asking(person)).ask('GET', `/api/complaints/mine/${ticket}`);
        const { status: state, ground, reopenings } = model;
        expect({ status, body }).toMatchObject({ status: 200, body: { status: state, ground, reopenings } });
        expect((body as { may: string[] }).may.toSorted()).toEqual(ownSteps(model, today));
      }),
      { numRuns: 25 },
    );
  }, 300_000);

  const taken = async (id: string, step: Parameters<ComplaintSteps['take']>[1]): Promise<string> => {
    const outcome = await city.app.get(Transactions, { strict: false }).run(async (manager) => {
      const moved = await steps().take(id, step, () => true, manager);
      return moved.ok ? ok('ok') : moved;
    });
    return outcome.ok ? outcome.value : outcome.refusal.code;
  };

  const overHttp = async (person: SignedIn, ticket: string, command: ComplaintCommand): Promise<string> => {
    const { status, body } = await (await asking(person)).ask(
      'POST',
      `/api/complaints/mine/${ticket}/steps`,
      command.kind === 'file' ? { ...command, text } : command,
    );
    return status === 200 ? 'ok' : (body as { error: { code: string } }).error.code;
  };

  /** Days pass, and sessions end. */
  const asking = ({ personId }: SignedIn) => startSession(city, personId);

  const ownSteps = (model: Complaint, today: CalendarDate) => {
    const own: Try[] = all.filter(({ actor }) => actor.role === 'complainant');
    const open = own.filter((one) => isAllowed(model, one, today)).map(({ command }) => command.kind);
    return [...new Set<string>(open)].toSorted();
  };
});

/** What is not turned round in a circle. */
function leadsOn({ kind }: ComplaintCommand, { handlerId, isDrafted, unitId }: Complaint): boolean {
  if (kind === 'assign') return handlerId === null;
  if (kind === 'draft') return !isDrafted;
  if (kind === 'direct') return unitId === null;
  return ONWARD.has(kind);
}

/** Now and then the complainant keeps silent until somebody has to ask. */
function daysBefore({ status }: Complaint, { passed, pick }: Tried): number {
  return status === 'answered' && pick % 3 === 0 ? 9 : passed;
}

/** A row with the keys of what is kept as JSON in one order. */
function written(row: ComplaintRow | null): string {
  return canonicalJson(JSON.parse(JSON.stringify(row)));
}
