import type { Enterprise } from '@yingshang/shared/contracts/enterprises';
import { giveControl, proveControl } from '../../../test/support/controlling';
import { realPerson } from '../../../test/support/real-person';
import { type SignedIn, signedIn } from '../../../test/support/signed-in';
import { packWithRegister, registerCode } from '../../../test/support/tiny-register';
import { withCity } from '../../../test/support/with-city';

describe('delegations at the same moment', () => {
  const city = withCity('2026-11-21', packWithRegister);
  const registered = async (person: SignedIn, position: number) => {
    const subject = { by: 'code', code: registerCode(position) };
    const { body } = await person.ask('POST', '/api/enterprises', { subject, facts: {} });
    return (body as Enterprise).id;
  };
  const controlled = async (position: number) => {
    const boss = await signedIn(city);
    const id = await registered(boss, position);
    await proveControl(boss, id);
    return { boss, id };
  };
  const invite = (boss: SignedIn, id: string, n: number) =>
    boss.ask('POST', `/api/enterprises/${id}/delegates`, {
      name: `受托${n}`,
      phone: `199000000${String(n).padStart(2, '0')}`,
      scopes: ['apply'],
      endsOn: '2026-12-31',
    });
  const live = async (id: string) =>
    city.dataSource.query<{ id: string; demoCode: string }[]>(
      `SELECT id, demo_code AS "demoCode" FROM enterprise_delegations WHERE enterprise_id = $1`,
      [id],
    );
  const codes = (answers: { status: number }[]) =>
    answers.map(({ status }) => status).toSorted((a, b) => a - b);

  it('never make six of ten invitations, whoever of two controllers sends them', async () => {
    const [boss, other] = [await realPerson(city, '19900000901'), await realPerson(city, '19900000902')];
    const id = await registered(boss, 1);
    await registered(other, 1);
    await giveControl(city.dataSource, boss, 'representative');
    await giveControl(city.dataSource, other, 'phone');
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => invite(n % 2 === 0 ? boss : other, id, n)),
    );
    expect(codes(answers)).toEqual([...Array(5).fill(200), ...Array(5).fill(409)]);
    expect(await live(id)).toHaveLength(5);
  });

  it('name one number once', async () => {
    const { boss, id } = await controlled(2);
    const answers = await Promise.all(Array.from({ length: 5 }, () => invite(boss, id, 7)));
    expect(codes(answers)).toEqual([200, 409, 409, 409, 409]);
    expect(await live(id)).toHaveLength(1);
  });

  it('leave no delegate behind whoever hands over while they are named', async () => {
    const { boss, id } = await controlled(3);
    const clerk = await signedIn(city, 'resident');
    await invite(boss, id, 1);
    const [invited] = await live(id);
    await clerk.ask('POST', '/api/delegations/claims', { code: invited?.demoCode });
    await clerk.ask('POST', `/api/delegations/${invited?.id}/accept`, {});
    await Promise.all([
      invite(boss, id, 2),
      boss.ask('POST', `/api/enterprises/${id}/control/hand-over`, { delegationId: invited?.id }),
      invite(boss, id, 3),
    ]);
    expect(await live(id)).toEqual([]);
    expect((await clerk.ask('GET', `/api/enterprises/${id}/delegates`)).status).toBe(200);
    expect((await boss.ask('GET', `/api/enterprises/${id}/delegates`)).status).toBe(404);
  });

  it('are accepted or revoked, and never both', async () => {
    const { boss, id } = await controlled(4);
    const clerk = await signedIn(city, 'resident');
    for (let n = 1; n <= 5; n += 1) {
      await invite(boss, id, n);
      const [invited] = await live(id);
      await clerk.ask('POST', '/api/delegations/claims', { code: invited?.demoCode });
      await Promise.all([
        clerk.ask('POST', `/api/delegations/${invited?.id}/accept`, {}),
        boss.ask('DELETE', `/api/enterprises/${id}/delegates/${invited?.id}`),
      ]);
      expect((await clerk.ask('GET', `/api/enterprises/${id}/profile`)).status).toBe(404);
      expect(await live(id)).toEqual([]);
    }
  });

  it('take one code for one proof', async () => {
    const person = await signedIn(city);
    const id = await registered(person, 5);
    const sent = await person.ask('POST', `/api/enterprises/${id}/control/codes`, {});
    const { demoCode } = sent.body as { demoCode: string };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () =>
        person.ask('POST', `/api/enterprises/${id}/control/phone`, { code: demoCode }),
      ),
    );
    expect(codes(answers)).toEqual([200, 409, 409, 409, 409]);
  });

  it('give no more than five tries of ten at once', async () => {
    const person = await signedIn(city);
    const id = await registered(person, 6);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        person.ask('POST', `/api/enterprises/${id}/control/phone`, { code: '000000' }),
      ),
    );
    expect(codes(answers)).toEqual([...Array(5).fill(409), ...Array(5).fill(429)]);
  });
});
