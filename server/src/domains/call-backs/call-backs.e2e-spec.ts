import { randomUUID } from 'node:crypto';
import { withCity } from '../../../test/support/with-city';
import { CallBacksService } from './call-backs.service';

interface Desk {
  readonly waiting: readonly { readonly id: string; readonly maskedPhone: string }[];
  readonly handled: readonly { readonly id: string; readonly handled: { readonly by: string } }[];
}

describe('asking to be called back', () => {
  const city = withCity('2026-11-21');
  const visitor = randomUUID();
  const wanted = { officerId: 'o-head', phone: '138 0000 0001', about: ' 想问补贴怎么领 ' };
  const ask = (body: object, key: string = randomUUID(), unit = 'u-city', who = visitor) =>
    city.request('POST', `/api/units/${unit}/call-backs`, {
      body,
      headers: { 'x-visitor-id': who, 'idempotency-key': key },
    });
  const signedIn = async (role: string, unitId?: string) => {
    const { body } = await city.request('POST', '/api/sessions/demo', {
      body: { role, ...(unitId === undefined ? {} : { unitId }) },
      headers: { 'x-visitor-id': randomUUID() },
    });
    return { authorization: `Bearer ${(body as { token: string }).token}` };
  };
  const deskOf = async (unit: string, headers: Record<string, string>) =>
    (await city.request('GET', `/api/units/${unit}/call-backs`, { headers })).body as Desk;
  const handle = (unit: string, id: string, headers: Record<string, string>) =>
    city.request('POST', `/api/units/${unit}/call-backs/${id}/handled`, {
      body: {},
      headers: { ...headers, 'idempotency-key': randomUUID() },
    });

  it("reaches the unit's desk once, however often it is sent", async () => {
    const key = randomUUID();
    const receipt = await ask(wanted, key);
    expect(receipt).toMatchObject({ status: 200, body: { unitName: '单位u-city' } });
    expect((await ask(wanted, key)).body).toEqual(receipt.body);
    const desk = await deskOf('u-city', await signedIn('staff', 'u-city'));
    expect(desk).toMatchObject({
      // A list shows that a number is there, not the number.
      waiting: [
        { maskedPhone: '138****01', about: '想问补贴怎么领', officerName: '王示甲子', handled: null },
      ],
      handled: [],
    });
  });

  it('keeps the number out of what is stored to answer a repeat, and out of the receipt', async () => {
    const kept = await city.dataSource.query<object[]>('SELECT * FROM idempotency_keys');
    expect(JSON.stringify(kept)).not.toContain('13800000001');
  });

  it.each([
    ['nobody', undefined, 401],
    ['a resident', 'resident', 403],
    ['staff of another unit', 'staff', 403],
  ])('is shown to %s with a refusal only', async (_who, role, status) => {
    const headers = role === undefined ? {} : await signedIn(role, role === 'staff' ? 'u-east' : undefined);
    const answer = await city.request('GET', '/api/units/u-city/call-backs', { headers });
    expect(answer.status).toBe(status);
    // Not merely "138": the request's own random id may hold these three digits.
    expect(answer.text).not.toMatch(/138\*{4}|13800000001/);
  });

  it.each([
    [{ ...wanted, phone: '12345' }, 422, 'call-backs.bad-phone'],
    [{ ...wanted, about: '  ' }, 422, 'call-backs.nothing-said'],
    [{ ...wanted, about: '长'.repeat(201) }, 422, 'call-backs.too-long'],
    [{ ...wanted, officerId: 'o-demo' }, 422, 'call-backs.unknown-officer'],
  ])('is refused for %j', async (body, status, code) => {
    const answer = await ask(body);
    expect(answer).toMatchObject({ status, body: { error: { code } } });
  });

  it('needs a unit', async () => {
    expect(await ask(wanted, randomUUID(), 'none')).toMatchObject({ status: 404 });
  });

  it('stops at five that wait, from one device', async () => {
    const other = randomUUID();
    for (let count = 0; count < 5; count += 1)
      expect((await ask({ ...wanted, officerId: null }, randomUUID(), 'u-east', other)).status).toBe(200);
    expect(await ask(wanted, randomUUID(), 'u-city', other)).toMatchObject({
      status: 429,
      body: { error: { code: 'call-backs.too-many' } },
    });
  });

  it('is handled by whoever was first, and by nobody of another unit', async () => {
    const staff = await signedIn('staff', 'u-city');
    const [waiting] = (await deskOf('u-city', staff)).waiting;
    const id = waiting?.id ?? '';
    expect((await handle('u-east', id, await signedIn('staff', 'u-east'))).status).toBe(404);
    const first = await handle('u-city', id, staff);
    expect(first.status).toBe(200);
    expect((await handle('u-city', id, await signedIn('staff', 'u-city'))).body).toEqual(first.body);
    expect(await deskOf('u-city', staff)).toMatchObject({ waiting: [], handled: [{ id }] });
  });

  it('is forgotten 30 days after the call, and not before', async () => {
    const { app } = city;
    const forget = () => app.get(CallBacksService, { strict: false }).forgetOld();
    city.clock.moveTo('2026-12-21');
    expect(await forget()).toBe(0);
    city.clock.moveTo('2026-12-22');
    expect(await forget()).toBe(1);
    const waiting = await city.dataSource.query<{ count: number }[]>('SELECT count(*)::int FROM call_backs');
    expect(waiting).toEqual([{ count: 5 }]);
    city.clock.moveTo('2026-11-21');
  });

  it('is forgotten after 90 days even when nobody called', async () => {
    city.clock.moveTo('2027-02-20');
    await city.app.get(CallBacksService, { strict: false }).forgetOld();
    const left = await city.dataSource.query<{ count: number }[]>('SELECT count(*)::int FROM call_backs');
    expect(left).toEqual([{ count: 0 }]);
    city.clock.moveTo('2026-11-21');
  });
});
