import { randomUUID } from 'node:crypto';
import type { MyAccount, MySession } from '@yingshang/shared/contracts/my-data';
import { realPerson } from '../../../test/support/real-person';
import { signedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { ConsentsService } from '../consents';

describe('my account', () => {
  const city = withCity('2026-11-21');
  const sessionsOf = async (who: Awaited<ReturnType<typeof realPerson>>) =>
    ((await who.ask('GET', '/api/me/sessions')).body as { items: MySession[] }).items;

  it('shows the number masked, and the ways to sign in', async () => {
    const who = await realPerson(city, '13900001001');
    const { status, body, text } = await who.ask('GET', '/api/me');
    expect(status).toBe(200);
    expect(body as MyAccount).toMatchObject({
      person: { id: who.personId, kind: 'resident', demo: false },
      maskedPhone: '139****01',
      ways: ['phone'],
      consents: [],
    });
    expect(text).not.toContain('13900001001');
  });

  it('tells what was agreed to, and what was taken back', async () => {
    const who = await realPerson(city, '13900001008');
    const consents = city.app.get(ConsentsService, { strict: false });
    await city.dataSource.transaction(async (manager) => {
      await consents.give(who.personId, 'account', manager);
      await consents.give(who.personId, 'real-name', manager);
      await consents.withdraw(who.personId, 'real-name', manager);
    });
    const account = (await who.ask('GET', '/api/me')).body as MyAccount;
    expect(account.consents).toHaveLength(2);
    expect(account.consents).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ purpose: 'account', withdrawnAt: null }),
        expect.objectContaining({ purpose: 'real-name', withdrawnAt: '2026-11-21T04:00:00.000Z' }),
      ]),
    );
  });

  it('of a demo person has no number', async () => {
    const demo = await signedIn(city, 'resident');
    expect((await demo.ask('GET', '/api/me')).body).toMatchObject({ maskedPhone: null, ways: ['demo'] });
  });

  it('lists where it is signed in, and which one asks', async () => {
    const phone = await realPerson(city, '13900001002', 'iPhone 微信');
    const desk = await realPerson(city, '13900001002', 'Windows 电脑 浏览器');
    expect(desk.personId).toBe(phone.personId);
    const [mine, other] = [...(await sessionsOf(desk))].sort((a, b) => Number(b.current) - Number(a.current));
    expect(mine).toMatchObject({ device: 'Windows 电脑 浏览器', way: 'phone', current: true });
    expect(other).toMatchObject({ device: 'iPhone 微信', current: false });
  });

  it('signs one device out, and that one only', async () => {
    const phone = await realPerson(city, '13900001003');
    const desk = await realPerson(city, '13900001003');
    const other = (await sessionsOf(desk)).find(({ current }) => !current);
    const end = () => desk.ask('DELETE', `/api/me/sessions/${other?.id}`);
    expect((await end()).body).toEqual({ ended: true });
    expect((await end()).body).toEqual({ ended: false });
    expect((await phone.ask('GET', '/api/me')).status).toBe(401);
    expect((await desk.ask('GET', '/api/me')).status).toBe(200);
  });

  it('signs nobody else out, and tells nothing of their sessions', async () => {
    const victim = await realPerson(city, '13900001004');
    const stranger = await realPerson(city, '13900001005');
    const [theirs] = await sessionsOf(victim);
    const taken = await stranger.ask('DELETE', `/api/me/sessions/${theirs?.id}`);
    const unknown = await stranger.ask('DELETE', `/api/me/sessions/${randomUUID()}`);
    expect(taken.text).toBe(unknown.text);
    expect((await victim.ask('GET', '/api/me')).status).toBe(200);
  });

  it('signs out everywhere but here', async () => {
    const devices = [];
    for (let n = 0; n < 3; n += 1) devices.push(await realPerson(city, '13900001006'));
    const [here, ...others] = devices;
    expect((await here?.ask('DELETE', '/api/me/sessions'))?.body).toEqual({ ended: 2 });
    for (const other of others) expect((await other.ask('GET', '/api/me')).status).toBe(401);
    expect((await here?.ask('GET', '/api/me'))?.status).toBe(200);
  });

  it('lists no session that ran out', async () => {
    const who = await realPerson(city, '13900001007');
    city.clock.moveTo('2026-11-29');
    const later = await realPerson(city, '13900001007');
    expect(await sessionsOf(later)).toHaveLength(1);
    expect((await who.ask('GET', '/api/me')).status).toBe(401);
    city.clock.moveTo('2026-11-21');
  });
});
