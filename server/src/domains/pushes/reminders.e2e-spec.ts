import { randomUUID } from 'node:crypto';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { Enterprise } from '@yingshang/shared/contracts/enterprises';
import type { listMessages } from '@yingshang/shared/contracts/notices';
import { type SignedIn, signedIn } from '../../../test/support/signed-in';
import { policy } from '../../../test/support/tiny-pack';
import { packWithRegister, registerCode } from '../../../test/support/tiny-register';
import { withCity } from '../../../test/support/with-city';
import { PolicyTelling } from './policy-telling.service';
import { ReminderTelling } from './reminder-telling.service';
import { TellingLoop } from './telling-loop.service';

type Page = ResponseOf<typeof listMessages>;

describe('reminders of windows', () => {
  const city = withCity('2026-11-01', packWithRegister);
  let position = 0;
  const everybody = { all: [{ field: 'establishedOn', op: 'lte', value: '2026-11-21' }] };
  const nobody = { all: [{ field: 'establishedOn', op: 'gte', value: '2026-11-21' }] };
  const publish = async (...policies: { id: string; [field: string]: unknown }[]) => {
    await city.reload({
      'policies.json': policies.map(({ id, ...own }) => policy(id, { eligibility: everybody, ...own })),
      'policy-contacts.json': policies.map(({ id }) => ({
        policyId: id,
        unitId: 'u-city',
        readerId: 'o-head',
        contactId: 'o-counter',
      })),
      'scan-codes.json': [],
    });
  };
  const remind = async () => {
    const reminded = await city.app.get(ReminderTelling, { strict: false }).catchUp();
    if (!reminded.ok) throw new Error(reminded.refusal.message);
    return reminded.value;
  };
  const catchUp = async () => {
    const caughtUp = await city.app.get(PolicyTelling, { strict: false }).catchUp();
    if (!caughtUp.ok) throw new Error(caughtUp.refusal.message);
  };
  const holder = async (enterprises: number): Promise<SignedIn> => {
    // Sessions of this late day hold on all the days before it that the tests go back to.
    city.clock.moveTo('2027-04-01');
    const owner = await signedIn(city);
    for (let at = 0; at < enterprises; at += 1) {
      position += 1;
      const subject = { by: 'code', code: registerCode(position) };
      await owner.ask('POST', '/api/enterprises', { subject, facts: {} });
    }
    return owner;
  };
  const favour = async ({ token }: SignedIn, policyId: string) => {
    const { status } = await city.request('POST', '/api/favourites', {
      body: { policyId },
      headers: {
        authorization: `Bearer ${token}`,
        'idempotency-key': randomUUID(),
        'x-visitor-id': randomUUID(),
      },
    });
    expect(status).toBe(200);
  };
  const reminders = async (person: SignedIn) =>
    ((await person.ask('GET', '/api/messages')).body as Page).items.filter(
      ({ subject }) => subject.kind === 'window',
    );
  const heads = async (person: SignedIn) => (await reminders(person)).map(({ head }) => head);
  const march = (source = 'notice') => ({ from: '2027-03-01', to: '2027-03-31', source });
  const startOn = async (day: string) => {
    city.clock.moveTo(day);
    await city.dataSource.query('DELETE FROM notices');
    await city.dataSource.query('DELETE FROM messages');
    await city.dataSource.query('DELETE FROM reminder_looks');
    await city.dataSource.query('DELETE FROM told_policies');
    await remind();
  };

  it('reach whoever is eligible or keeps the policy as a favourite, each once', async () => {
    await publish({ id: 'yearly', windows: [march()] });
    const [one, several, fan, both, stranger] = [
      await holder(1),
      await holder(2),
      await holder(0),
      await holder(1),
      await holder(0),
    ];
    await favour(fan, 'yearly');
    await favour(fan, 'yearly');
    await favour(both, 'yearly');
    await startOn('2027-03-23');
    city.clock.moveTo('2027-03-24');
    expect(await remind()).toEqual({ reminders: 1, told: 4 });
    const enterprise = (await one.ask('GET', '/api/enterprises')).body as { items: Enterprise[] };
    expect(await reminders(one)).toMatchObject([
      {
        head: '7天后截止',
        subject: { edge: 'closes', on: '2027-03-31', policy: { id: 'yearly' } },
        after: { verdict: 'eligible', phase: 'open' },
        enterprise: { id: enterprise.items[0]?.id },
        topic: { key: 'windows' },
      },
    ]);
    expect(await reminders(several)).toMatchObject([{ head: '7天后截止', enterprise: null }]);
    expect(await reminders(fan)).toMatchObject([{ head: '7天后截止', enterprise: null, after: null }]);
    expect(await reminders(both)).toHaveLength(1);
    expect(await reminders(stranger)).toEqual([]);
  });

  it('come once however often somebody looks, also when a look stopped half way', async () => {
    expect(await remind()).toEqual({ reminders: 0, told: 0 });
    // The process stopped before it could note the day.
    await city.dataSource.query(`UPDATE reminder_looks SET day = '2027-03-23'`);
    expect(await remind()).toEqual({ reminders: 0, told: 0 });
  });

  it('wait for eight in the morning', async () => {
    city.clock.moveTo('2027-03-30');
    city.clock.pass(-(4 * 3_600 + 1));
    expect(await remind()).toEqual({ reminders: 0, told: 0 });
    city.clock.pass(1);
    expect(await remind()).toMatchObject({ reminders: 1 });
  });

  it('that were missed come while they help', async () => {
    const person = await holder(1);
    await startOn('2027-03-20');
    city.clock.moveTo('2027-03-25');
    await remind();
    expect(await heads(person)).toEqual(['6天后截止']);
    city.clock.moveTo('2027-04-01');
    expect(await remind()).toEqual({ reminders: 0, told: 0 });
  });

  it('leave out whoever is not eligible, and what was only guessed', async () => {
    await publish(
      { id: 'others', windows: [march()], eligibility: nobody },
      { id: 'guess', windows: [march('approximate')] },
    );
    const [person, fan] = [await holder(1), await holder(0)];
    await favour(fan, 'others');
    await favour(fan, 'guess');
    await startOn('2027-02-01');
    for (const day of ['2027-02-26', '2027-03-01', '2027-03-24', '2027-03-30']) {
      city.clock.moveTo(day);
      await remind();
    }
    expect(await heads(person)).toEqual([]);
    expect(await reminders(fan)).toHaveLength(4);
    expect(
      (await reminders(fan)).every(
        ({ subject }) => subject.kind === 'window' && subject.policy.id === 'others',
      ),
    ).toBe(true);
  });

  it('on the day of opening leave out whoever was told that it opened', async () => {
    await publish({ id: 'opening', windows: [march()] });
    const [person, fan] = [await holder(1), await holder(0)];
    await favour(fan, 'opening');
    await startOn('2027-02-28');
    await catchUp();
    city.clock.moveTo('2027-03-01');
    await catchUp();
    await remind();
    const { items } = (await person.ask('GET', '/api/messages')).body as Page;
    expect(items.map(({ head }) => head)).toEqual(['已开放申报']);
    expect(await heads(fan)).toEqual(['今天开始申报']);
  });

  it('come by the loop that looks for changed answers, after these', async () => {
    await publish({ id: 'looped', windows: [march()] });
    const person = await holder(1);
    await startOn('2027-02-25');
    city.clock.moveTo('2027-02-26');
    await city.app.get(TellingLoop, { strict: false }).look();
    expect(await heads(person)).toEqual(['3天后开始申报']);
  });

  it('of an automatic policy do not hurry anybody to the end of its validity', async () => {
    const dates = { validTo: '2027-03-31', eligibility: everybody };
    await publish({ id: 'asked', ...dates }, { id: 'automatic', applyMode: '免申即享', ...dates });
    const person = await holder(1);
    await startOn('2027-03-23');
    city.clock.moveTo('2027-03-24');
    await remind();
    expect((await reminders(person)).map(({ subject }) => 'policy' in subject && subject.policy.id)).toEqual([
      'asked',
    ]);
  });
});
