import { randomUUID } from 'node:crypto';
import type { OwnComplaint } from '@yingshang/shared/contracts/complaints';
import { ok } from '@yingshang/shared/kernel';
import { checkedPerson, complaintRequest, fileComplaint } from '../../../test/support/given-complaint';
import { realPerson } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { Transactions } from '../../platform/database';
import { ComplaintSteps } from './complaint-steps.service';
import { JoinTokens } from './join-tokens.service';
import type { WantedStep } from './taken-events';

const path = '/api/complaints';

describe('joining a complaint', () => {
  const city = withCity('2026-11-23');
  let complainant: SignedIn;
  let joiner: SignedIn;
  beforeAll(async () => {
    [complainant, joiner] = [await checkedPerson(city), await checkedPerson(city)];
  });

  const tokenFor = (id: string, who = joiner) =>
    city.app.get(JoinTokens, { strict: false }).make(id, who.personId);
  const join = (joinId: string, changes: object = {}, who = joiner) =>
    who.ask('POST', path, complaintRequest({ joinId, text: '', ...changes }));
  const cannot = { status: 409, body: { error: { code: 'complaints.cannot-join' } } };
  const take = async (id: string, wanted: Pick<WantedStep, 'command' | 'actor'>) => {
    const steps = city.app.get(ComplaintSteps, { strict: false });
    const taken = await city.app.get(Transactions, { strict: false }).run(async (manager) => {
      const moved = await steps.take(id, { ...wanted, staff: null, words: null }, () => true, manager);
      return moved.ok ? ok(moved.value.status) : moved;
    });
    if (!taken.ok) throw new Error(taken.refusal.code);
  };

  it('is told how it goes, and nothing that its complainant wrote', async () => {
    const { id, ticket: own } = await fileComplaint(city, complainant, {
      text: '我叫王小明，门口被堵',
      place: '青年大街 12 号',
    });
    const ticket = randomUUID();
    const joined = await join(tokenFor(id), { ticket, text: '我家门口也是' });
    expect(joined).toMatchObject({
      status: 200,
      body: { ticket, joined: true, entry: null, statementId: expect.any(String) },
    });
    await take(id, { command: { kind: 'accept' }, actor: { role: 'lead', unitId: 'u-east' } });
    const seen = (await joiner.ask('GET', `${path}/mine/${ticket}`)).body as OwnComplaint;
    expect(seen).toMatchObject({
      status: 'accepted',
      joined: true,
      joiners: 1,
      place: null,
      words: null,
      may: [],
      timeline: [{ kind: 'filed' }, { kind: 'accepted' }],
    });
    for (const secret of ['王小明', '门口被堵', '青年大街', own, id, complainant.personId])
      expect(JSON.stringify(seen)).not.toContain(secret);
    expect((await complainant.ask('GET', `${path}/mine/${own}`)).body).toMatchObject({ joiners: 1 });
  });

  it('does no step', async () => {
    const { id } = await fileComplaint(city, complainant);
    const ticket = randomUUID();
    await join(tokenFor(id), { ticket });
    const notYours = { status: 409, body: { error: { code: 'complaints.not-yours' } } };
    for (const step of [{ kind: 'press' }, { kind: 'confirm' }, { kind: 'deny', text: '不行' }])
      expect(await joiner.ask('POST', `${path}/mine/${ticket}/steps`, step)).toMatchObject(notYours);
    expect(await joiner.ask('PUT', `${path}/mine/${ticket}/publication`, { mayPublish: true })).toMatchObject(
      notYours,
    );
  });

  it('happens once, and a repeat gets the same', async () => {
    const { id } = await fileComplaint(city, complainant);
    const ticket = randomUUID();
    const joinId = tokenFor(id);
    const first = await join(joinId, { ticket });
    expect((await join(joinId, { ticket })).body).toEqual(first.body);
    expect(await join(joinId)).toMatchObject(cannot);
  });

  it.each([
    ['by their complainant', (id: string) => join(tokenFor(id, complainant), {}, complainant)],
    ['by a token of somebody else', (id: string) => join(tokenFor(id, complainant))],
    ['by no token', () => join('j1.none')],
    ['of a complaint that is not there', () => join(tokenFor(randomUUID()))],
  ])('is not possible %s', async (_what, attempt) => {
    const { id } = await fileComplaint(city, complainant);
    expect(await attempt(id)).toMatchObject(cannot);
  });

  it('is not possible of what is said of an officer, nor of what is over', async () => {
    const about = { class: 'officer', unitId: 'u-city', officerId: 'o-counter' } as const;
    const officers = await fileComplaint(city, complainant, about);
    expect(await join(tokenFor(officers.id))).toMatchObject(cannot);
    const { id } = await fileComplaint(city, complainant);
    await take(id, {
      command: { kind: 'return', ground: 'same-as-another', text: '同一件事' },
      actor: { role: 'supervisor', worksIn: [] },
    });
    expect(await join(tokenFor(id))).toMatchObject(cannot);
  });

  it('needs the checked real name like filing', async () => {
    const { id } = await fileComplaint(city, await checkedPerson(city));
    const stranger = await realPerson(city);
    expect(await join(tokenFor(id, stranger), {}, stranger)).toMatchObject({
      status: 409,
      body: { error: { code: 'complaints.real-name-needed' } },
    });
  });
});
