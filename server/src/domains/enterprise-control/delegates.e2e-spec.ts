import type { EnterpriseScope } from '@yingshang/shared/access';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  Enterprise,
  listDelegates,
  listOwnDelegations,
  OwnDelegation,
} from '@yingshang/shared/contracts/enterprises';
import { proveControl } from '../../../test/support/controlling';
import { foundInDump } from '../../../test/support/plain-text-dump';
import { type SignedIn, signedIn } from '../../../test/support/signed-in';
import { packWithRegister, registerCode } from '../../../test/support/tiny-register';
import { withCity } from '../../../test/support/with-city';
import { PeopleService } from '../identity';

const PHONE = '19900001234';

describe('delegates of an enterprise', () => {
  const city = withCity('2026-11-21', packWithRegister);
  let position = 0;
  const controlled = async () => {
    position += 1;
    const boss = await signedIn(city);
    const subject = { by: 'code', code: registerCode(position) };
    const { body } = await boss.ask('POST', '/api/enterprises', { subject, facts: {} });
    const { id } = body as Enterprise;
    await proveControl(boss, id);
    return { boss, id };
  };
  const invite = (boss: SignedIn, id: string, more: object = {}) =>
    boss.ask('POST', `/api/enterprises/${id}/delegates`, {
      name: '王示会计',
      phone: PHONE,
      scopes: ['profile'],
      endsOn: '2026-12-31',
      ...more,
    });
  const list = async (boss: SignedIn, id: string) =>
    ((await boss.ask('GET', `/api/enterprises/${id}/delegates`)).body as ResponseOf<typeof listDelegates>)
      .items;
  const mine = async (person: SignedIn): Promise<OwnDelegation[]> =>
    ((await person.ask('GET', '/api/delegations')).body as ResponseOf<typeof listOwnDelegations>).items;
  const accepted = async (scopes: EnterpriseScope[], endsOn = '2026-12-31') => {
    const { boss, id } = await controlled();
    const clerk = await signedIn(city, 'resident');
    await invite(boss, id, { scopes, endsOn });
    const [invited] = await list(boss, id);
    await clerk.ask('POST', '/api/delegations/claims', { code: invited?.demoCode });
    const [invitation] = await mine(clerk);
    const delegationId = invitation?.id ?? '';
    expect((await clerk.ask('POST', `/api/delegations/${delegationId}/accept`, {})).status).toBe(200);
    return { boss, id, clerk, delegationId };
  };
  const profile = (person: SignedIn, id: string) => person.ask('GET', `/api/enterprises/${id}/profile`);

  it('are named with scopes and last day, and act once they accepted', async () => {
    const { boss, id, clerk } = await accepted(['profile', 'apply']);
    expect(await list(boss, id)).toEqual([
      {
        id: expect.any(String),
        name: '王示会计',
        phoneMask: '199****34',
        scopes: ['profile', 'apply'],
        endsOn: '2026-12-31',
        state: 'accepted',
        demoCode: null,
      },
    ]);
    expect(await profile(clerk, id)).toMatchObject({
      status: 200,
      body: {
        showsRecords: true,
        enterprise: { powers: ['profile', 'apply'], verification: 'none', registeredAt: null },
      },
    });
  });

  it('work with the scope in the profile of who named them', async () => {
    const { boss, id, clerk } = await accepted(['profile']);
    const stated = await clerk.ask('PUT', `/api/enterprises/${id}/facts/hasDebts`, { value: true });
    expect(stated.status).toBe(200);
    expect((await profile(boss, id)).body).toMatchObject({ facts: { hasDebts: true } });
    expect((await profile(boss, id)).text).toContain('"showsRecords":true');
  });

  it('without the scope see public facts alone, none of the boss’s words, and change nothing', async () => {
    const { boss, id, clerk } = await accepted(['apply']);
    await boss.ask('PUT', `/api/enterprises/${id}/facts/hasDebts`, { value: true });
    const { body } = await profile(clerk, id);
    expect(body).toMatchObject({ showsRecords: false });
    expect((body as { facts: object }).facts).not.toHaveProperty('hasDebts');
    expect((body as { facts: object }).facts).not.toHaveProperty('annualRevenueYuan');
    expect(await clerk.ask('PUT', `/api/enterprises/${id}/facts/hasDebts`, { value: null })).toMatchObject({
      status: 403,
      body: { error: { code: 'access.not-yours' } },
    });
  });

  it('delegate to nobody', async () => {
    const { id, clerk } = await accepted(['profile', 'apply', 'rate', 'complain']);
    expect((await invite(clerk, id, { phone: '19900009999' })).status).toBe(403);
  });

  it('are refused at the next request after they were revoked', async () => {
    const { boss, id, clerk, delegationId } = await accepted(['profile']);
    expect((await profile(clerk, id)).status).toBe(200);
    await boss.ask('DELETE', `/api/enterprises/${id}/delegates/${delegationId}`);
    expect(await profile(clerk, id)).toMatchObject({
      status: 404,
      body: { error: { code: 'enterprises.unknown' } },
    });
    expect(await mine(clerk)).toEqual([]);
  });

  it('are refused from midnight in Shanghai after their last day', async () => {
    const { boss, id, clerk } = await accepted(['profile'], '2026-11-23');
    const at = jest.spyOn(city.clock, 'now');
    const today = jest.spyOn(city.clock, 'today');
    const { dateInShanghai } = await import('@yingshang/shared/kernel');
    const goTo = (time: string) => {
      at.mockReturnValue(Date.parse(time));
      today.mockReturnValue(dateInShanghai(Date.parse(time)));
    };
    try {
      goTo('2026-11-23T23:59:59.999+08:00');
      expect((await profile(clerk, id)).status).toBe(200);
      goTo('2026-11-24T00:00:00.000+08:00');
      expect((await profile(clerk, id)).status).toBe(404);
      expect(await list(boss, id)).toEqual([]);
    } finally {
      jest.restoreAllMocks();
    }
  });

  it('have their scopes and last day changed', async () => {
    const { boss, id, clerk, delegationId } = await accepted(['profile']);
    const changed = await boss.ask('PUT', `/api/enterprises/${id}/delegates/${delegationId}`, {
      scopes: ['complain'],
      endsOn: '2027-01-31',
    });
    expect(changed.status).toBe(200);
    expect(await mine(clerk)).toMatchObject([{ scopes: ['complain'], endsOn: '2027-01-31' }]);
    expect((await profile(clerk, id)).body).toMatchObject({ showsRecords: false });
  });

  it.each([
    [{ phone: '1990000123' }, 'enterprises.bad-phone'],
    [{ name: '　' }, 'enterprises.bad-delegate-name'],
    [{ endsOn: '2026-11-20' }, 'enterprises.bad-last-day'],
    [{ endsOn: '2027-11-22' }, 'enterprises.bad-last-day'],
  ])('are not named with %p', async (more, code) => {
    const { boss, id } = await controlled();
    expect(await invite(boss, id, more)).toMatchObject({ status: 400, body: { error: { code } } });
  });

  it('are named until the same day of the next year', async () => {
    const { boss, id } = await controlled();
    expect((await invite(boss, id, { endsOn: '2027-11-21' })).status).toBe(200);
  });

  it('are five at most, waiting ones among them, and each number once', async () => {
    const { boss, id } = await controlled();
    for (let n = 1; n <= 5; n += 1)
      expect((await invite(boss, id, { phone: `1990000000${n}` })).status).toBe(200);
    expect((await invite(boss, id, { phone: '19900000001' })).body).toMatchObject({
      error: { code: 'enterprises.already-delegate' },
    });
    expect((await invite(boss, id, { phone: '19900000006' })).body).toMatchObject({
      error: { code: 'enterprises.too-many-delegates' },
    });
  });

  it('of a made-up enterprise are seen by the demo person alone who named them', async () => {
    const { boss, id } = await controlled();
    const other = await signedIn(city);
    const subject = { by: 'code', code: registerCode(position) };
    await other.ask('POST', '/api/enterprises', { subject, facts: {} });
    await proveControl(other, id);
    await invite(boss, id);
    const [{ id: delegationId } = { id: '' }] = await list(boss, id);
    expect(await list(other, id)).toEqual([]);
    const path = `/api/enterprises/${id}/delegates/${delegationId}`;
    expect((await other.ask('DELETE', path)).body).toEqual({ ended: false });
    expect((await invite(other, id)).status).toBe(200);
    expect((await other.ask('GET', `/api/enterprises/${id}/controllers`)).body).toMatchObject({
      items: [{ self: true }],
    });
    expect(await list(boss, id)).toHaveLength(1);
  });

  it('find their invitation by their verified number, and nobody else’s', async () => {
    const { boss, id } = await controlled();
    const [clerk, stranger] = [await signedIn(city, 'resident'), await signedIn(city, 'resident')];
    const people = city.app.get(PeopleService, { strict: false });
    const sealer = await people.sealer();
    if (!sealer.ok) throw new Error('no key');
    await city.dataSource.transaction((manager) =>
      people.setPhone(clerk.personId, '19900004321', sealer.value, manager),
    );
    await invite(boss, id, { phone: '+86 199-0000-4321' });
    const [invitation] = await mine(clerk);
    expect(invitation).toMatchObject({ enterpriseId: id, state: 'invited' });
    expect(await mine(stranger)).toEqual([]);
    const path = `/api/delegations/${invitation?.id}`;
    expect((await stranger.ask('POST', `${path}/accept`, {})).status).toBe(404);
    expect((await stranger.ask('DELETE', path)).body).toEqual({ left: false });
    expect((await clerk.ask('POST', `${path}/accept`, {})).status).toBe(200);
    expect((await clerk.ask('DELETE', path)).body).toEqual({ left: true });
    expect((await profile(clerk, id)).status).toBe(404);
  });

  it('are invited with the same answer whether or not the number is known', async () => {
    const { boss, id } = await controlled();
    const people = city.app.get(PeopleService, { strict: false });
    const known = await signedIn(city, 'resident');
    const sealer = await people.sealer();
    if (!sealer.ok) throw new Error('no key');
    await city.dataSource.transaction((manager) =>
      people.setPhone(known.personId, '19900007777', sealer.value, manager),
    );
    const shapeOf = (text: string) => text.replace(/[0-9a-f-]{36}/g, 'id');
    const one = await invite(boss, id, { phone: '19900007777' });
    const other = await invite(boss, id, { phone: '19900008888' });
    expect(shapeOf(one.text)).toBe(shapeOf(other.text));
    const rows = (await list(boss, id)).map(({ name, scopes, endsOn, state }) => ({
      name,
      scopes,
      endsOn,
      state,
    }));
    expect(rows[0]).toEqual(rows[1]);
  });

  it('end with the control of who named them, by leaving and by handing over', async () => {
    const { boss, id, clerk } = await accepted(['profile']);
    await boss.ask('DELETE', `/api/enterprises/${id}`);
    expect((await profile(clerk, id)).status).toBe(404);
    expect(await mine(clerk)).toEqual([]);
  });

  it('take over control, and the former controller keeps nothing', async () => {
    const { boss, id, clerk, delegationId } = await accepted(['apply']);
    await boss.ask('PUT', `/api/enterprises/${id}/facts/hasDebts`, { value: true });
    await invite(boss, id, { phone: '19900005555' });
    const handedOver = await boss.ask('POST', `/api/enterprises/${id}/control/hand-over`, { delegationId });
    expect(handedOver.body).toEqual({ handedOver: true });
    expect((await profile(boss, id)).status).toBe(404);
    const { body } = await profile(clerk, id);
    expect(body).toMatchObject({ showsRecords: true, enterprise: { verification: 'handed-over' } });
    expect((body as { facts: object }).facts).not.toHaveProperty('hasDebts');
    expect(await list(clerk, id)).toEqual([]);
    const kinds = await city.dataSource.query<{ kind: string }[]>(
      'SELECT DISTINCT kind FROM audit_events WHERE about = $1 ORDER BY kind',
      [id],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'enterprise.control-handed-over',
      'enterprise.control-proven',
      'enterprise.delegate-invited',
      'enterprise.delegation-accepted',
      'enterprise.delegation-ended',
    ]);
  });

  it('take nothing over before they accepted', async () => {
    const { boss, id } = await controlled();
    const { body } = await invite(boss, id);
    const delegationId = (body as { id: string }).id;
    expect(
      await boss.ask('POST', `/api/enterprises/${id}/control/hand-over`, { delegationId }),
    ).toMatchObject({ status: 409, body: { error: { code: 'enterprises.delegate-not-here-yet' } } });
  });

  it('are in clear nowhere in the database', async () => {
    const { boss, id } = await controlled();
    await invite(boss, id, { name: '钱示甲子会计', phone: '19900006789' });
    for (const secret of ['钱示甲子会计', '19900006789', '199****89'])
      expect(await foundInDump(city.database, secret)).toEqual([]);
  });
});
