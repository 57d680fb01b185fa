import type { ComplaintActor, ComplaintCommand, ComplaintEventKind } from '@yingshang/shared/complaints';
import { addDays, calendarDate, ok } from '@yingshang/shared/kernel';
import { checkedPerson, fileComplaint } from '../../../test/support/given-complaint';
import { realPerson } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { Transactions } from '../../platform/database';
import { LedgerAudit, Sequencer } from '../ledger';
import { complaintFrom } from './complaint-row';
import { ComplaintSteps } from './complaint-steps.service';
import { ComplaintsRepository } from './complaints.repository';

const text = '情况说明';
const monday = calendarDate('2026-11-23');
type Step = readonly [ComplaintActor, ComplaintCommand];

describe('two who act on a complaint at once', () => {
  const city = withCity(monday);
  const lead: ComplaintActor = { role: 'lead', unitId: 'u-east' };
  const supervisor: ComplaintActor = { role: 'supervisor', worksIn: [] };
  const complainant: ComplaintActor = { role: 'complainant' };
  let person: SignedIn;
  let ann: ComplaintActor & { staffId: string };
  let bob: ComplaintActor & { staffId: string };
  const handler = async () => {
    const { personId: staffId } = await realPerson(city, { role: 'handler', unitId: 'u-east' });
    return { role: 'handler', unitId: 'u-east', staffId } as const;
  };
  beforeAll(async () => {
    person = await checkedPerson(city);
    [ann, bob] = [await handler(), await handler()];
  });
  beforeEach(() => city.clock.moveTo(monday));

  const take = async (id: string, [actor, command]: Step): Promise<string> => {
    const taken = await city.app.get(Transactions, { strict: false }).run(async (manager) => {
      const step = { actor, command, staff: null, words: null };
      const moved = await city.app.get(ComplaintSteps, { strict: false }).take(id, step, () => true, manager);
      return moved.ok ? ok(moved.value.status) : moved;
    });
    return taken.ok ? 'ok' : taken.refusal.code;
  };
  const walk = async (id: string, ...steps: Step[]) => {
    for (const step of steps) expect([step[1].kind, await take(id, step)]).toEqual([step[1].kind, 'ok']);
  };
  const assignTo = ({ staffId }: { staffId: string }): Step => [lead, { kind: 'assign', handlerId: staffId }];
  const accept: Step = [lead, { kind: 'accept' }];
  const approve: Step = [lead, { kind: 'approve' }];
  const draft = (by: ComplaintActor): Step => [by, { kind: 'draft', text }];
  const events = async (id: string) => city.app.get(ComplaintsRepository, { strict: false }).eventsOf(id);
  /** How often it happened, and that the row stands as the history says. */
  const happened = async (id: string, kind: ComplaintEventKind): Promise<number> => {
    const told = await events(id);
    const row = await city.app.get(ComplaintsRepository, { strict: false }).find(id);
    const { status, unitId, handlerId } = complaintFrom(told);
    expect(row).toMatchObject({ status, unitId, handlerId, events: told.length });
    return told.filter((one) => one.kind === kind).length;
  };
  const atOnce = async (id: string, ...steps: Step[]) =>
    (await Promise.all(steps.map((step) => take(id, step)))).toSorted((a, b) => (a < b ? -1 : 1));

  it('approve one draft once', async () => {
    const { id } = await fileComplaint(city, person);
    await walk(id, accept, assignTo(ann), draft(ann));
    expect(await atOnce(id, approve, approve, approve)).toEqual([
      'complaints.not-now',
      'complaints.not-now',
      'ok',
    ]);
    expect(await happened(id, 'answered')).toBe(1);
  });

  it.each([0, 1])('answer or are replaced, not both (order %i)', async (first) => {
    const { id } = await fileComplaint(city, person);
    await walk(id, accept, assignTo(ann));
    const both: Step[] = [draft(ann), assignTo(bob)];
    const said = await atOnce(id, ...(first === 0 ? both : both.toReversed()));
    // The draft may come first, and is then put aside with its handler; after it the first is told that it is not theirs.
    expect([
      ['ok', 'ok'],
      ['complaints.not-assigned', 'ok'],
    ]).toContainEqual(said);
    expect(await take(id, approve)).toBe('complaints.not-now');
    expect(await happened(id, 'answered')).toBe(0);
    expect(complaintFrom(await events(id))).toMatchObject({ handlerId: bob.staffId, isDrafted: false });
  });

  it.each([0, 1])('answer or transfer, not both (order %i)', async (first) => {
    const { id } = await fileComplaint(city, person);
    await walk(id, accept, assignTo(ann), draft(ann));
    const both: Step[] = [approve, [supervisor, { kind: 'direct', unitId: 'u-city' }]];
    const said = await atOnce(id, ...(first === 0 ? both : both.toReversed()));
    expect(said.filter((one) => one === 'ok')).toHaveLength(1);
    expect((await happened(id, 'answered')) + (await happened(id, 'directed'))).toBe(1);
  });

  it('confirm or deny, and the end is one', async () => {
    const { id } = await fileComplaint(city, person);
    await walk(id, accept, assignTo(ann), draft(ann), approve);
    const said = await atOnce(id, [complainant, { kind: 'confirm' }], [complainant, { kind: 'deny', text }]);
    expect(said.filter((one) => one === 'ok')).toHaveLength(1);
    expect((await happened(id, 'confirmed')) + (await happened(id, 'denied'))).toBe(1);
  });

  it('press and are told of a limit once a day', async () => {
    const { id } = await fileComplaint(city, person);
    const press: Step = [complainant, { kind: 'press' }];
    expect((await atOnce(id, press, press, press)).filter((one) => one === 'ok')).toHaveLength(1);
    city.clock.moveTo(addDays(monday, 2));
    const tell: Step = [{ role: 'platform' }, { kind: 'tell-limit', limit: 'check', told: 'lead' }];
    expect(await atOnce(id, tell, tell)).toEqual(['complaints.not-due', 'ok']);
    expect(await happened(id, 'limit-told')).toBe(1);
  });

  it('leave a whole life on the ledger, which the audit holds to the rows', async () => {
    const { id } = await fileComplaint(city, person);
    const unreached: Step = [supervisor, { kind: 'revisit', result: 'unreached' }];
    await walk(id, accept, assignTo(ann), draft(ann), approve, [complainant, { kind: 'deny', text }]);
    await walk(id, assignTo(bob), draft(bob), approve);
    city.clock.moveTo(addDays(monday, 8));
    await walk(id, [{ role: 'platform' }, { kind: 'call-for-revisit' }]);
    for (const days of [8, 9, 10]) {
      city.clock.moveTo(addDays(monday, days));
      await walk(id, unreached);
    }
    expect(await happened(id, 'closed')).toBe(1);
    await city.app.get(Sequencer, { strict: false }).run();
    const report = await city.app.get(LedgerAudit, { strict: false }).once({ witness: null, receipts: [] });
    expect(report).toMatchObject({ faults: [] });
    expect((await events(id)).at(-1)).toMatchObject({ kind: 'closed', result: 'unreachable' });
  });

  it('give the complainant one occasion to rate the handling, and tell each of the end once', async () => {
    const { id, ticket } = await fileComplaint(city, person);
    await walk(id, accept, assignTo(ann), draft(ann), approve, [complainant, { kind: 'confirm' }]);
    const [own] = await city.dataSource.query<{ occasion_id: string }[]>(
      `SELECT occasion_id FROM complainant.complainants WHERE ticket = $1`,
      [ticket],
    );
    expect(own?.occasion_id).toEqual(expect.any(String));
    const told = await city.dataSource.query<{ event: string }[]>(
      `SELECT subject ->> 'event' AS event FROM notices WHERE subject ->> 'caseId' IN ($1, $2)`,
      [id, ticket],
    );
    expect(told.map(({ event }) => event).toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
      'accepted',
      'answered',
      'needs-you',
    ]);
  });
});
