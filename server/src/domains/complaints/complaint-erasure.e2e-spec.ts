import { randomUUID } from 'node:crypto';
import type { ComplaintActor, ComplaintCommand } from '@yingshang/shared/complaints';
import { ERASURE_WORDS } from '@yingshang/shared/contracts/my-data';
import { ok } from '@yingshang/shared/kernel';
import { checkedPerson, fileComplaint } from '../../../test/support/given-complaint';
import { appendOnly, tablesWith } from '../../../test/support/person-traces';
import { realPerson } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { Transactions } from '../../platform/database';
import { Retention } from '../../platform/retention';
import { LedgerAudit, Sequencer } from '../ledger';
import { Statements } from '../statements';
import { complaintFrom } from './complaint-row';
import { ComplaintSteps } from './complaint-steps.service';
import { ComplaintsRepository } from './complaints.repository';

const text = '情况说明';

describe('what stays of a complaint', () => {
  const city = withCity('2026-11-23');
  const take = async (id: string, actor: ComplaintActor, command: ComplaintCommand) => {
    const taken = await city.app.get(Transactions, { strict: false }).run(async (manager) => {
      const step = { actor, command, staff: null, words: null };
      const moved = await city.app.get(ComplaintSteps, { strict: false }).take(id, step, () => true, manager);
      return moved.ok ? ok(moved.value.status) : moved;
    });
    expect([command.kind, taken.ok ? 'ok' : taken.refusal.code]).toEqual([command.kind, 'ok']);
  };
  const rowOf = (id: string) => city.app.get(ComplaintsRepository, { strict: false }).find(id);
  const erase = ({ token }: SignedIn) =>
    city.request('POST', '/api/me/erasure', {
      body: { confirmation: ERASURE_WORDS },
      headers: {
        authorization: `Bearer ${token}`,
        'x-visitor-id': randomUUID(),
        'idempotency-key': randomUUID(),
      },
    });
  const lead: ComplaintActor = { role: 'lead', unitId: 'u-east' };

  it('when its complainant deletes their account is what was done, and none of their words', async () => {
    const person = await checkedPerson(city);
    const { id, ticket } = await fileComplaint(city, person, { place: '青年大街 12 号' });
    await take(id, lead, { kind: 'accept' });
    const row = await rowOf(id);
    const words = [row?.statementId, row?.placeStatementId].flatMap((one) => one ?? []);
    expect(words).toHaveLength(2);
    expect(await erase(person)).toMatchObject({ status: 200 });

    // What was told, until messages go; the ticket in it leads to nobody any more.
    expect(await tablesWith(city.dataSource, [ticket])).toEqual(['notices']);
    const left = await tablesWith(city.dataSource, [person.personId]);
    expect(left.filter((table) => !appendOnly.includes(table))).toEqual([]);
    const read = await city.app.get(Statements, { strict: false }).read(words, 'writer');
    expect([...read.values()].map(({ state, text: kept }) => [state, kept])).toEqual([
      ['destroyed', null],
      ['destroyed', null],
    ]);
    expect(await rowOf(id)).toMatchObject({ status: 'accepted', unitId: 'u-east' });
    const index = await city.dataSource.query('SELECT terms FROM complaints WHERE id = $1', [id]);
    expect(index).toEqual([{ terms: [] }]);
    await city.app.get(Sequencer, { strict: false }).run();
    const audit = city.app.get(LedgerAudit, { strict: false });
    expect(await audit.once({ witness: null, receipts: [] })).toMatchObject({ faults: [] });
  });

  it('when its handler deletes theirs waits for another to be named by the lead', async () => {
    const { id } = await fileComplaint(city, await checkedPerson(city));
    const [handler, next] = [await realPerson(city), await realPerson(city)];
    await take(id, lead, { kind: 'accept' });
    await take(id, lead, { kind: 'assign', handlerId: handler.personId });
    expect((await rowOf(id))?.handlerId).toBe(handler.personId);
    expect(await erase(handler)).toMatchObject({ status: 200 });
    expect(await rowOf(id)).toMatchObject({ status: 'assigned', handlerId: null });
    await take(id, lead, { kind: 'assign', handlerId: next.personId });
    await take(id, { role: 'handler', unitId: 'u-east', staffId: next.personId }, { kind: 'reply', text });
    const events = await city.app.get(ComplaintsRepository, { strict: false }).eventsOf(id);
    expect(complaintFrom(events)).toMatchObject({ status: 'handling', handlerId: next.personId });
  });

  it('two years after it ended is not who complained; of one that goes on it is', async () => {
    const person = await checkedPerson(city);
    const [over, open] = [await fileComplaint(city, person), await fileComplaint(city, person)];
    await take(over.id, { role: 'supervisor', worksIn: [] }, { kind: 'return', ground: 'asked-back', text });
    const known = async () => {
      const rows = await city.dataSource.query<{ ticket: string }[]>(
        'SELECT ticket FROM complainant.complainants WHERE ticket = ANY($1)',
        [[over.ticket, open.ticket]],
      );
      return rows.map(({ ticket }) => ticket);
    };
    const retention = city.app.get(Retention, { strict: false });
    city.clock.pass(730 * 86_400);
    await retention.sweep();
    expect(await known()).toHaveLength(2);
    city.clock.pass(2 * 86_400);
    await retention.sweep();
    expect(await known()).toEqual([open.ticket]);
    city.clock.moveTo('2026-11-23');
  });
});
