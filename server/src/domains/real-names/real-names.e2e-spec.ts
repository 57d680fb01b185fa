import { randomUUID } from 'node:crypto';
import { foundInDump } from '../../../test/support/plain-text-dump';
import { signedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { ConsentsService } from '../consents';
import { statements } from '../consents/privacy-notice';
import { RealNamesService } from './real-names.service';
import { samplePeople } from './sample-people';

jest.setTimeout(60_000);

const consentVersion = statements['real-name'].version;
const NAME = '王示甲';
const ID = '210199190001010005';

describe('a real name', () => {
  const city = withCity('2026-11-21');
  const names = () => city.app.get(RealNamesService, { strict: false });
  type Person = Awaited<ReturnType<typeof signedIn>>;
  const check = (who: Person, named: object = { name: NAME, idNumber: ID }, key?: string) =>
    who.ask('POST', '/api/me/real-name', { consentVersion, ...named }, key);
  const mine = async (who: Person) => (await who.ask('GET', '/api/me/real-name')).body;

  beforeEach(() => city.clock.moveTo('2026-11-21'));

  it('is checked once agreed to, and shown masked', async () => {
    const who = await signedIn(city, 'resident');
    expect(await mine(who)).toEqual({ checked: null, way: 'stand-in' });
    const checked = await check(who);
    expect(checked).toMatchObject({ status: 200, body: { checkedAt: '2026-11-21T04:00:00.000Z' } });
    expect(await mine(who)).toEqual({
      checked: {
        maskedName: '王**',
        maskedIdNumber: '210*************05',
        checkedAt: '2026-11-21T04:00:00.000Z',
        standIn: true,
      },
      way: 'stand-in',
    });
    const consents = await city.app.get(ConsentsService, { strict: false }).listOf(who.personId);
    expect(consents).toMatchObject([{ purpose: 'real-name', version: consentVersion, withdrawnAt: null }]);
  });

  it.each([
    [{ name: '王小明', idNumber: ID }, 422, 'real-names.not-matched'],
    [{ name: NAME, idNumber: '210199190001010006' }, 422, 'real-names.bad-id-number'],
    [{ name: 'Wang', idNumber: ID }, 422, 'real-names.bad-name'],
    [{ name: NAME, idNumber: '999999201501010098' }, 422, 'real-names.too-young'],
    [{ name: NAME, idNumber: ID, consentVersion: '2020-01-01' }, 409, 'real-names.consent-needed'],
  ])('is refused for %j without repeating it, and nothing is kept', async (named, status, code) => {
    const who = await signedIn(city, 'resident');
    const answer = await check(who, named);
    expect(answer).toMatchObject({ status, body: { error: { code } } });
    expect(answer.text).not.toContain(named.idNumber);
    expect(answer.text).not.toContain(named.name);
    expect(await mine(who)).toMatchObject({ checked: null });
    expect(await city.app.get(ConsentsService, { strict: false }).listOf(who.personId)).toEqual([]);
  });

  it('is tried five times a day by one person, and by others all the same', async () => {
    const who = await signedIn(city, 'resident');
    for (let count = 0; count < 5; count += 1)
      expect((await check(who, { name: '王小明', idNumber: ID })).status).toBe(422);
    expect(await check(who)).toMatchObject({ status: 429, body: { error: { code: 'limits.too-many' } } });
    expect((await check(await signedIn(city, 'resident'))).status).toBe(200);
    city.clock.moveTo('2026-11-22');
    expect((await check(who)).status).toBe(200);
  });

  it('may be claimed by somebody else first: the owner is not shut out', async () => {
    const [thief, owner] = [await signedIn(city, 'resident'), await signedIn(city, 'enterprise')];
    expect((await check(thief)).status).toBe(200);
    expect((await check(owner)).status).toBe(200);
    expect(await names().naturalPersonIndex(owner.personId)).toBe(
      await names().naturalPersonIndex(thief.personId),
    );
  });

  it('gives way to a second check, and is compared without being opened', async () => {
    const who = await signedIn(city, 'resident');
    await check(who);
    const key = randomUUID();
    const [, second] = samplePeople;
    if (second === undefined) throw new Error('there are several samples');
    await check(who, second, key);
    expect((await check(who, second, key)).status).toBe(200);
    expect(await names().matches(who.personId, { name: NAME, idNumber: ID })).toBe(false);
    expect(await names().matches(who.personId, second)).toBe(true);
    expect(await names().matches(who.personId, { ...second, name: NAME })).toBe(false);
    const opened: object[] = await city.dataSource.query('SELECT * FROM decryptions WHERE actor_id = $1', [
      who.personId,
    ]);
    expect(opened).toEqual([]);
  });

  it('goes at once when the consent is taken back, which stays on record', async () => {
    const who = await signedIn(city, 'resident');
    await check(who);
    expect(await who.ask('DELETE', '/api/me/real-name')).toMatchObject({ body: { forgotten: true } });
    expect(await who.ask('DELETE', '/api/me/real-name')).toMatchObject({ body: { forgotten: false } });
    expect(await mine(who)).toMatchObject({ checked: null });
    const rows: object[] = await city.dataSource.query('SELECT 1 FROM real_names WHERE person_id = $1', [
      who.personId,
    ]);
    expect(rows).toEqual([]);
    const [consent] = await city.app.get(ConsentsService, { strict: false }).listOf(who.personId);
    expect(consent?.withdrawnAt).toBeInstanceOf(Date);
  });

  it('that a stand-in took is worth nothing in a real city, where nobody checks yet', async () => {
    const who = await signedIn(city, 'resident');
    await check(who);
    await city.dataSource.query('UPDATE cities SET demo = false');
    try {
      expect(await names().ofPerson(who.personId)).toBeNull();
      expect(await names().matches(who.personId, { name: NAME, idNumber: ID })).toBe(false);
      expect(await names().naturalPersonIndex(who.personId)).toBeNull();
    } finally {
      await city.dataSource.query('UPDATE cities SET demo = true');
    }
  });

  it('stands nowhere in clear, neither name nor number', async () => {
    const who = await signedIn(city, 'resident');
    const key = randomUUID();
    await check(who, { name: '陈示戊', idNumber: '999999199009090081' }, key);
    await check(who, { name: '陈示戊', idNumber: '999999199009090081' }, key);
    for (const canary of ['陈示戊', '陈**', '999999199009090081', '999*************81'])
      expect(await foundInDump(city.database, canary)).toEqual([]);
  });

  it('has samples in the demo', async () => {
    const { body } = await city.request('GET', '/api/real-name-samples');
    expect(body).toEqual({ items: samplePeople });
  });
});
