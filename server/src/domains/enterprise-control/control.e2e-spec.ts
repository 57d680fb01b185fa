import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { Enterprise, sendControlCode } from '@yingshang/shared/contracts/enterprises';
import { giveControl, proveControl } from '../../../test/support/controlling';
import { foundInDump } from '../../../test/support/plain-text-dump';
import { realPerson } from '../../../test/support/real-person';
import { type SignedIn, signedIn } from '../../../test/support/signed-in';
import { packWithRegister, registerCode } from '../../../test/support/tiny-register';
import { withCity } from '../../../test/support/with-city';
import { demoRegisteredPhone, demoRepresentative } from '../../demo-city/registry';
import { RealNamesService } from '../real-names';

describe('control of an enterprise', () => {
  const city = withCity('2026-11-21', packWithRegister);
  const registered = async (person: SignedIn, position: number, facts: object = {}) => {
    const subject = { by: 'code', code: registerCode(position) };
    const answer = await person.ask('POST', '/api/enterprises', { subject, facts });
    return (answer.body as Enterprise).id;
  };
  const control = async (person: SignedIn, id: string) =>
    (await person.ask('GET', `/api/enterprises/${id}/control`)).body;
  const sendCode = async (person: SignedIn, id: string) => {
    const answer = await person.ask('POST', `/api/enterprises/${id}/control/codes`, {});
    expect(answer.status).toBe(200);
    return answer.body as ResponseOf<typeof sendControlCode>;
  };
  const typeCode = (person: SignedIn, id: string, code: string) =>
    person.ask('POST', `/api/enterprises/${id}/control/phone`, { code });
  const audited = async (id: string) => {
    const rows = await city.dataSource.query<{ kind: string; detail: object }[]>(
      'SELECT kind, detail FROM audit_events WHERE about = $1 ORDER BY at, kind',
      [id],
    );
    return rows.map(({ kind, detail }) => ({ kind, ...detail }));
  };
  const wrong = (code: string) => (code === '000000' ? '000001' : '000000');

  it('is proven in the demo by playing the representative, which is said and audited', async () => {
    const person = await signedIn(city);
    const id = await registered(person, 1);
    expect(await control(person, id)).toMatchObject({
      verification: 'none',
      playsRepresentative: true,
      phoneMask: '199****01',
    });
    await proveControl(person, id);
    expect(await control(person, id)).toMatchObject({ verification: 'representative' });
    const { body } = await person.ask('GET', '/api/enterprises');
    expect(body).toMatchObject({
      items: [
        { verification: 'representative', powers: ['profile', 'apply', 'rate', 'complain', 'control'] },
      ],
    });
    expect(await audited(id)).toEqual([{ kind: 'enterprise.control-proven', way: 'representative' }]);
  });

  it('is proven by the code to the register’s phone, of which the mask alone is shown', async () => {
    const person = await signedIn(city);
    const id = await registered(person, 2);
    const { demoCode, phoneMask } = await sendCode(person, id);
    expect(phoneMask).toBe('199****02');
    expect(await typeCode(person, id, wrong(demoCode ?? ''))).toMatchObject({
      status: 409,
      body: { error: { code: 'enterprises.wrong-code', field: 'code' } },
    });
    expect(await typeCode(person, id, ` ${demoCode} `)).toMatchObject({
      status: 200,
      body: { verification: 'phone' },
    });
    // Good for one proof.
    expect((await typeCode(person, id, demoCode ?? '')).status).toBe(409);
  });

  it('is not proven by another person’s code', async () => {
    const [one, other] = [await signedIn(city), await signedIn(city)];
    const id = await registered(one, 3);
    await registered(other, 3);
    const { demoCode } = await sendCode(one, id);
    expect((await typeCode(other, id, demoCode ?? '')).status).toBe(409);
    await sendCode(other, id);
    expect((await typeCode(one, id, demoCode ?? '')).status).toBe(200);
  });

  it('is tried five times a day, and a stranger’s tries take none from the owner', async () => {
    const [owner, stranger] = [await signedIn(city), await signedIn(city)];
    const id = await registered(owner, 4);
    await registered(stranger, 4);
    for (let tries = 0; tries < 5; tries += 1)
      expect((await typeCode(stranger, id, '123456')).status).toBe(409);
    expect(await typeCode(stranger, id, '123456')).toMatchObject({
      status: 429,
      body: { error: { code: 'limits.too-many' } },
    });
    const { demoCode } = await sendCode(owner, id);
    expect((await typeCode(owner, id, demoCode ?? '')).status).toBe(200);
  });

  it('answers a second code within the minute with how long to wait', async () => {
    const person = await signedIn(city);
    const id = await registered(person, 5);
    await sendCode(person, id);
    expect((await person.ask('POST', `/api/enterprises/${id}/control/codes`, {})).status).toBe(429);
  });

  it('is nobody’s who has not registered the enterprise', async () => {
    const [owner, stranger] = [await signedIn(city), await signedIn(city)];
    const id = await registered(owner, 6);
    for (const way of ['representative', 'codes', 'phone'])
      expect(
        (await stranger.ask('POST', `/api/enterprises/${id}/control/${way}`, { code: '1' })).status,
      ).toBe(404);
  });

  describe('of a real person', () => {
    let people = 0;
    const asRealPerson = () => {
      people += 1;
      return realPerson(city, `1990000080${people}`);
    };
    const prove = (person: SignedIn, id: string) =>
      person.ask('POST', `/api/enterprises/${id}/control/representative`, {});
    const checkedAs = (name: string, idNumber: string) => {
      const realNames = city.app.get(RealNamesService, { strict: false });
      const masked = { maskedName: null, maskedIdNumber: null, checkedAt: '', standIn: false };
      jest.spyOn(realNames, 'ofPerson').mockResolvedValue(masked);
      jest
        .spyOn(realNames, 'matches')
        .mockImplementation(async (_, named) => named.name === name && named.idNumber === idNumber);
    };
    afterEach(() => jest.restoreAllMocks());

    it('asks for their own real-name check first', async () => {
      const person = await asRealPerson();
      const id = await registered(person, 7);
      expect(await prove(person, id)).toMatchObject({
        status: 409,
        body: { error: { code: 'enterprises.real-name-needed' } },
      });
    });

    it('is proven by the name and number of the registered representative, and by no other', async () => {
      const person = await asRealPerson();
      const id = await registered(person, 8);
      const { name, idNumber } = demoRepresentative(8);
      checkedAs(name, demoRepresentative(9).idNumber);
      expect(await prove(person, id)).toMatchObject({
        status: 409,
        body: { error: { code: 'enterprises.not-representative' } },
      });
      checkedAs(name, idNumber);
      expect(await prove(person, id)).toMatchObject({
        status: 200,
        body: { verification: 'representative' },
      });
    });
  });

  it('lets the representative end what others proved by phone, and nobody end the representative’s', async () => {
    const [boss, clerk] = [await realPerson(city, '19900000701'), await realPerson(city, '19900000702')];
    const id = await registered(boss, 10);
    await registered(clerk, 10);
    await giveControl(city.dataSource, clerk, 'phone');
    await giveControl(city.dataSource, boss, 'representative');
    const end = (by: SignedIn, whom: SignedIn) =>
      by.ask('DELETE', `/api/enterprises/${id}/controllers/${whom.personId}`);
    expect(await end(clerk, boss)).toMatchObject({
      status: 409,
      body: { error: { code: 'enterprises.representative-only' } },
    });
    expect((await boss.ask('GET', `/api/enterprises/${id}/controllers`)).body).toMatchObject({
      items: [
        { self: true, endable: false, verification: 'representative' },
        { self: false, endable: true, verification: 'phone' },
      ],
    });
    expect((await end(boss, clerk)).body).toEqual({ ended: true });
    expect(await control(clerk, id)).toMatchObject({ verification: 'none' });
    expect((await clerk.ask('GET', `/api/enterprises/${id}/delegates`)).status).toBe(403);
  });

  it('leaves neither phone nor papers of the register in the database, nor any code', async () => {
    const person = await signedIn(city);
    const id = await registered(person, 12);
    const { demoCode } = await sendCode(person, id);
    await typeCode(person, id, demoCode ?? '');
    expect((await foundInDump(city.database, id)).length).toBeGreaterThan(0);
    const secrets = [demoRegisteredPhone(12), demoRepresentative(12).idNumber, '199****12', `"${demoCode}"`];
    for (const secret of secrets) expect(await foundInDump(city.database, secret)).toEqual([]);
  });
});
