import { randomUUID } from 'node:crypto';
import { foundInDump } from '../../../test/support/plain-text-dump';
import { realPerson, startSession } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';

interface Member {
  readonly personId: string;
  readonly name: string;
  readonly self: boolean;
  readonly grants: readonly {
    id: string;
    role: string;
    unit: { id: string };
    endsOn: string | null;
    mayRevoke: boolean;
  }[];
}

describe('an administrator', () => {
  const city = withCity('2026-11-21');
  const refused = (code: string, status = 409) => ({ status, body: { error: { code } } });
  const phone = (last: number) => `1390000${String(last).padStart(4, '0')}`;
  let next = 100;
  const freshPhone = () => phone((next += 1));

  const administrator = async (unitId = 'u-city') => {
    const { personId } = await realPerson(city, { role: 'administrator', unitId });
    return startSession(city, personId, true);
  };
  const grant = (
    by: SignedIn,
    {
      unit = 'u-city',
      to = freshPhone(),
      name = '王示甲子',
      role = 'officer',
      endsOn = null as string | null,
      key = randomUUID(),
    } = {},
  ) =>
    by.ask(
      'POST',
      `/api/units/${unit}/staff/roles`,
      { to: { by: 'phone', phone: to, name }, role, endsOn },
      key,
    );
  const revoke = (by: SignedIn, grantId: string, unit = 'u-city') =>
    by.ask('POST', `/api/units/${unit}/staff/roles/${grantId}/revoked`, {});
  const list = async (by: SignedIn, unit = 'u-city') => {
    const { status, body } = await by.ask('GET', `/api/units/${unit}/staff`);
    expect(status).toBe(200);
    return body as { people: Member[]; grantable: string[] };
  };
  const granted = (answer: { body: unknown }) => (answer.body as { grantId: string }).grantId;
  const holderOf = async (grantId: string) => {
    const rows = await city.dataSource.query<{ id: string; display_name: string }[]>(
      'SELECT p.id, p.display_name FROM people p JOIN role_grants g ON g.person_id = p.id WHERE g.id = $1',
      [grantId],
    );
    return rows[0] ?? { id: '', display_name: '' };
  };
  const events = (about: string) =>
    city.dataSource.query<{ kind: string; unit_id: string; actor_id: string }[]>(
      'SELECT kind, unit_id, actor_id FROM audit_events WHERE about = $1 ORDER BY at, kind',
      [about],
    );

  beforeAll(() => city.dataSource.query('UPDATE cities SET demo = false'));
  beforeEach(() => city.clock.moveTo('2026-11-21'));

  it('makes somebody staff by their number, before they ever signed in, and each change is noted', async () => {
    const admin = await administrator();
    const answer = await grant(admin, { role: 'lead', endsOn: '2027-01-31' });
    expect(answer).toMatchObject({
      status: 200,
      body: { role: 'lead', name: '王示甲子', endsOn: '2027-01-31' },
    });
    const holder = await holderOf(granted(answer));
    expect(holder.display_name).toBe('王示甲子');
    const { people } = await list(admin);
    expect(people.find(({ personId }) => personId === holder.id)).toMatchObject({
      name: '王示甲子',
      self: false,
      secondFactor: 'not-needed',
      grants: [{ role: 'lead', unit: { id: 'u-city' }, endsOn: '2027-01-31', mayRevoke: true }],
    });
    expect((await revoke(admin, granted(answer))).status).toBe(200);
    expect(await events(holder.id)).toEqual([
      { kind: 'staff.role-granted', unit_id: 'u-city', actor_id: admin.personId },
      { kind: 'staff.role-revoked', unit_id: 'u-city', actor_id: admin.personId },
    ]);
    // Who is nobody's official any more does not go on under the official's name.
    expect(await city.dataSource.query('SELECT display_name FROM people WHERE id = $1', [holder.id])).toEqual(
      [{ display_name: expect.stringMatching(/^用户/) }],
    );
  });

  it('learns nothing about whether a number is known, or as whom', async () => {
    const [admin, other] = [await administrator('u-city'), await administrator('u-demo')];
    const known = freshPhone();
    await grant(other, { unit: 'u-demo', to: known, name: '李示乙丑' });
    const [first, second] = [await grant(admin, { to: known }), await grant(admin)];
    const shape = ({ status, body }: typeof first) => ({ status, ...(body as object), grantId: '' });
    expect(shape(first)).toEqual(shape(second));
    const { people } = await list(admin);
    expect(JSON.stringify(people)).not.toContain('李示乙丑');
    // Nor does one unit rename another's official.
    expect((await holderOf(granted(first))).display_name).toBe('李示乙丑');
  });

  it('grants a role once, however often it is asked for, and changes its last day', async () => {
    const admin = await administrator();
    const to = freshPhone();
    const first = await grant(admin, { to });
    const again = await grant(admin, { to });
    expect(again.body).toEqual(first.body);
    const [one, other] = await Promise.all([
      grant(admin, { to, role: 'handler' }),
      grant(admin, { to, role: 'handler' }),
    ]);
    expect(granted(one)).toBe(granted(other));
    expect(await grant(admin, { to, endsOn: '2026-12-31' })).toMatchObject({
      body: { grantId: granted(first), endsOn: '2026-12-31' },
    });
    const holder = await holderOf(granted(first));
    expect((await events(holder.id)).map(({ kind }) => kind).toSorted()).toEqual([
      'staff.end-changed',
      'staff.role-granted',
      'staff.role-granted',
    ]);
  });

  it('sends the same request twice and is answered the same', async () => {
    const admin = await administrator();
    const [to, key] = [freshPhone(), randomUUID()];
    expect((await grant(admin, { to, key })).body).toEqual((await grant(admin, { to, key })).body);
  });

  it('has what they granted stop working with the next request once it is revoked', async () => {
    const admin = await administrator();
    const answer = await grant(admin, { role: 'officer' });
    const officer = await startSession(city, (await holderOf(granted(answer))).id);
    const desk = () => officer.ask('GET', '/api/units/u-city/call-backs');
    expect((await desk()).status).toBe(200);
    await revoke(admin, granted(answer));
    expect(await desk()).toMatchObject(refused('access.not-yours', 403));
  });

  it('has it stop by itself after its last day, and may then grant it anew', async () => {
    const admin = await administrator();
    const to = freshPhone();
    const answer = await grant(admin, { to, endsOn: '2026-11-23' });
    const officer = await startSession(city, (await holderOf(granted(answer))).id);
    const desk = async () => (await officer.ask('GET', '/api/units/u-city/call-backs')).status;
    city.clock.moveTo('2026-11-23');
    expect(await desk()).toBe(200);
    city.clock.moveTo('2026-11-24');
    expect(await desk()).toBe(403);
    expect(await revoke(admin, granted(answer))).toMatchObject(refused('staff.unknown-role', 404));
    const anew = await grant(admin, { to });
    expect(granted(anew)).not.toBe(granted(answer));
    expect(await desk()).toBe(200);
  });

  it('reaches the own unit and those below it, and no other', async () => {
    const admin = await administrator('u-city');
    const below = await administrator('u-east');
    expect((await grant(admin, { unit: 'u-east' })).status).toBe(200);
    expect(await grant(below, { unit: 'u-city' })).toMatchObject(refused('access.not-yours', 403));
    expect(await grant(admin, { unit: 'u-demo' })).toMatchObject(refused('access.not-yours', 403));
    const seen = (await list(admin)).people.flatMap(({ grants }) => grants.map(({ unit }) => unit.id));
    expect(new Set(seen)).toEqual(new Set(['u-city', 'u-east']));
    const seenBelow = (await list(below, 'u-east')).people.flatMap(({ grants }) => grants);
    expect(new Set(seenBelow.map(({ unit }) => unit.id))).toEqual(new Set(['u-east']));
    // A grant is revoked at its own unit's address only.
    const elsewhere = seenBelow.find(({ mayRevoke }) => mayRevoke)?.id ?? '';
    expect(await revoke(admin, elsewhere, 'u-city')).toMatchObject(refused('staff.unknown-role', 404));
    expect((await revoke(admin, elsewhere, 'u-east')).status).toBe(200);
  });

  it('appoints auditors and administrators below, never beside', async () => {
    const admin = await administrator('u-city');
    for (const role of ['auditor', 'administrator'] as const) {
      expect(await grant(admin, { role })).toMatchObject(refused('staff.from-above'));
      expect((await grant(admin, { role, unit: 'u-east' })).status).toBe(200);
    }
    const peer = await administrator('u-city');
    const seen = (await list(admin)).people.find(({ personId }) => personId === peer.personId);
    expect(seen?.grants[0]).toMatchObject({ mayRevoke: false });
    expect(await revoke(admin, seen?.grants[0]?.id ?? '')).toMatchObject(refused('staff.from-above'));
    expect((await list(admin)).grantable).not.toContain('auditor');
    expect((await list(admin, 'u-east')).grantable).toContain('auditor');
  });

  it('changes nothing about themselves', async () => {
    const admin = await administrator('u-city');
    const to = freshPhone();
    const first = await grant(await administrator('u-city'), { to, role: 'officer' });
    const { id } = await holderOf(granted(first));
    await city.dataSource.query(
      `INSERT INTO role_grants (id, person_id, role, unit_id, granted_by, granted_at)
       VALUES ($1, $2, 'administrator', 'u-city', 'operator', now())`,
      [randomUUID(), id],
    );
    const self = await startSession(city, id, true);
    expect(await grant(self, { to, role: 'publisher' })).toMatchObject(refused('staff.own-roles'));
    expect(await revoke(self, granted(first))).toMatchObject(refused('staff.own-roles'));
    const own = (await list(self)).people.find((one) => one.self);
    expect(own?.grants.map(({ mayRevoke }) => mayRevoke)).toEqual([false, false]);
    expect((await revoke(admin, granted(first))).status).toBe(200);
  });

  it.each([
    ['staff.bad-phone', { to: '024-12345678' }],
    ['staff.bad-phone', { to: '1380' }],
    ['staff.bad-name', { name: '3' }],
    ['staff.bad-end-date', { endsOn: '2026-11-21' }],
    ['staff.bad-end-date', { endsOn: '很久' }],
  ])('is told %s for %p', async (code, wrong) => {
    expect(await grant(await administrator(), wrong)).toMatchObject(refused(code, 422));
  });

  it('needs the second factor, and stops being one with the next request', async () => {
    const { personId, ask } = await realPerson(city, { role: 'administrator', unitId: 'u-city' });
    expect(await ask('GET', '/api/units/u-city/staff')).toMatchObject(
      refused('access.second-factor-needed', 403),
    );
    const admin = await startSession(city, personId, true);
    expect((await list(admin)).people.length).toBeGreaterThan(0);
    await city.dataSource.query(
      `UPDATE role_grants SET revoked_at = now(), revoked_by = 'operator' WHERE person_id = $1`,
      [personId],
    );
    expect(await admin.ask('GET', '/api/units/u-city/staff')).toMatchObject(refused('access.not-yours', 403));
  });

  it('leaves no number in a dump of the database', async () => {
    const canary = '13900005678';
    const answer = await grant(await administrator(), { to: canary });
    expect(await foundInDump(city.database, granted(answer))).not.toEqual([]);
    expect(await foundInDump(city.database, canary)).toEqual([]);
  });
});

describe('an administrator who resets a second factor', () => {
  const city = withCity('2026-11-21');
  beforeAll(() => city.dataSource.query('UPDATE cities SET demo = false'));
  const refused = (code: string, status = 409) => ({ status, body: { error: { code } } });
  const enrol = (id: string) =>
    city.dataSource.query(
      `INSERT INTO second_factors (id, sealed_secret, key_version, enrolled_at, last_step)
       VALUES ($1, 'x', (SELECT max(version) FROM field_keys), now(), 0)`,
      [id],
    );
  const administrator = async (unitId: string) =>
    startSession(city, (await realPerson(city, { role: 'administrator', unitId })).personId, true);
  const reset = (by: SignedIn, { personId }: SignedIn, unit: string) =>
    by.ask('POST', `/api/units/${unit}/staff/people/${personId}/second-factor/reset`, {});

  it('ends every session with it, the lost phone’s too, and is noted', async () => {
    const publisher = await realPerson(city, { role: 'publisher', unitId: 'u-east' });
    const admin = await administrator('u-city');
    expect(await reset(admin, publisher, 'u-east')).toMatchObject(refused('staff.nothing-to-reset'));
    await enrol(publisher.personId);
    expect((await reset(admin, publisher, 'u-east')).status).toBe(200);
    expect(await publisher.ask('GET', '/api/sessions/current')).toMatchObject(
      refused('access.session-ended', 401),
    );
    const after = await startSession(city, publisher.personId);
    expect((await after.ask('GET', '/api/second-factor')).body).toMatchObject({
      enrolledAt: null,
      needed: true,
    });
    expect(
      await city.dataSource.query('SELECT kind, actor_id FROM audit_events WHERE about = $1', [
        publisher.personId,
      ]),
    ).toEqual([{ kind: 'second-factor.reset', actor_id: admin.personId }]);
  });

  it('must have power over every role that it guards', async () => {
    const both = await realPerson(
      city,
      { role: 'officer', unitId: 'u-east' },
      { role: 'publisher', unitId: 'u-city' },
    );
    await enrol(both.personId);
    const below = await administrator('u-east');
    expect(await reset(below, both, 'u-east')).toMatchObject(refused('staff.from-above'));
    expect(await reset(below, await administrator('u-east'), 'u-east')).toMatchObject(
      refused('staff.from-above'),
    );
    expect(await reset(below, await administrator('u-city'), 'u-east')).toMatchObject(
      refused('staff.unknown-person', 404),
    );
    expect((await reset(await administrator('u-city'), both, 'u-east')).status).toBe(200);
  });
});

describe('an administrator of the demo', () => {
  const city = withCity('2026-11-21');
  const demo = async (role: string, visitor: string, staffRoles?: string[]) => {
    const { body } = await city.request('POST', '/api/sessions/demo', {
      body: { role, ...(staffRoles ? { staffRoles, unitId: 'u-city' } : {}) },
      headers: { 'x-visitor-id': visitor },
    });
    return body as { token: string; person: { id: string; roles: { role: string }[] } };
  };
  const ask = (token: string, method: 'GET' | 'POST', path: string, body?: object) =>
    city.request(method, path, {
      body,
      headers: { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() },
    });
  const grantTo = (token: string, to: object) =>
    ask(token, 'POST', '/api/units/u-city/staff/roles', { to, role: 'officer', endsOn: null });

  it('grants to the device’s own demo identities only, and they keep it when they sign in', async () => {
    const visitor = randomUUID();
    const { token } = await demo('staff', visitor, ['administrator']);
    expect(await grantTo(token, { by: 'phone', phone: '13800000001', name: '王示甲子' })).toMatchObject({
      status: 409,
      body: { error: { code: 'staff.demo-people-only' } },
    });
    expect((await grantTo(token, { by: 'demo', kind: 'resident' })).status).toBe(200);
    const resident = await demo('resident', visitor);
    expect(resident.person.roles).toMatchObject([{ role: 'officer' }]);
    expect((await ask(resident.token, 'GET', '/api/units/u-city/call-backs')).status).toBe(200);
    const listed = await ask(token, 'GET', '/api/units/u-city/staff');
    expect((listed.body as { people: object[] }).people).toMatchObject([
      { self: true, demo: true },
      { self: false, demo: true, secondFactor: 'not-needed' },
    ]);
  });

  it('neither sees nor changes what another visitor’s people are', async () => {
    const other = await demo('staff', randomUUID(), ['officer']);
    const { token } = await demo('staff', randomUUID(), ['administrator']);
    const listed = await ask(token, 'GET', '/api/units/u-city/staff');
    expect((listed.body as { people: object[] }).people).toHaveLength(1);
    const rows = await city.dataSource.query<{ id: string }[]>(
      'SELECT id FROM role_grants WHERE person_id = $1',
      [other.person.id],
    );
    const path = `/api/units/u-city/staff/roles/${rows[0]?.id}/revoked`;
    expect((await ask(token, 'POST', path, {})).status).toBe(404);
  });
});
