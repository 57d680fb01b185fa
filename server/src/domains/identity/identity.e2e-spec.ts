import { randomUUID } from 'node:crypto';
import { withCity } from '../../../test/support/with-city';
import { SessionsRepository } from './sessions.repository';

describe('a session', () => {
  const city = withCity('2026-11-21');
  const signIn = async (role: string, visitor: string = randomUUID(), more: object = {}) => {
    const { status, body } = await city.request('POST', '/api/sessions/demo', {
      body: { role, ...more },
      headers: { 'x-visitor-id': visitor },
    });
    return { status, body: body as { token: string; person: { id: string; unit?: { id: string } } } };
  };
  const current = async (authorization?: string) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const { status, body } = await city.request('GET', '/api/sessions/current', { headers });
    return { status, body };
  };

  beforeEach(() => city.clock.moveTo('2026-11-21'));

  it('starts with one tap as a visibly made-up person', async () => {
    const { status, body } = await signIn('resident');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      token: expect.stringMatching(/^[\w-]{43}$/),
      person: { kind: 'resident', demo: true, unit: null, displayName: expect.stringMatching(/[示演]/) },
      idleEndsAt: '2026-11-28T04:00:00.000Z',
      endsAt: '2026-12-21T04:00:00.000Z',
    });
    expect(await current(`Bearer ${body.token}`)).toMatchObject({
      status: 200,
      body: { person: { id: body.person.id } },
    });
  });

  it('of a demo person is nobody’s once the database holds a real city', async () => {
    const { body } = await signIn('staff');
    await city.dataSource.query('UPDATE cities SET demo = false');
    expect((await current(`Bearer ${body.token}`)).status).toBe(401);
    await city.dataSource.query('UPDATE cities SET demo = true');
    expect((await current(`Bearer ${body.token}`)).status).toBe(200);
  });

  it('is the same person again on the same device, and another on another', async () => {
    const visitor = randomUUID();
    const first = await signIn('enterprise', visitor);
    expect((await signIn('enterprise', visitor)).body.person.id).toBe(first.body.person.id);
    expect((await signIn('resident', visitor)).body.person.id).not.toBe(first.body.person.id);
    expect((await signIn('enterprise')).body.person.id).not.toBe(first.body.person.id);
  });

  it('is somebody of their own at each desk, whom signing in as another takes nothing from', async () => {
    const visitor = randomUUID();
    const at = (...staffRoles: string[]) => signIn('staff', visitor, { staffRoles });
    const lead = await at('lead');
    const both = await at('lead', 'handler');
    expect(both.body.person.id).not.toBe(lead.body.person.id);
    expect((await at('handler', 'lead')).body.person.id).toBe(both.body.person.id);
    expect(await current(`Bearer ${lead.body.token}`)).toMatchObject({
      body: { person: { id: lead.body.person.id, roles: [{ role: 'lead' }] } },
    });
  });

  it('places staff in a unit of the fictional district, or in the one they name', async () => {
    expect((await signIn('staff')).body).toMatchObject({
      person: { unit: { id: 'u-demo', name: '单位u-demo' } },
    });
    expect((await signIn('staff', randomUUID(), { unitId: 'u-east' })).body).toMatchObject({
      person: { unit: { id: 'u-east' } },
    });
    expect(await signIn('staff', randomUUID(), { unitId: 'none' })).toMatchObject({
      status: 404,
      body: { error: { code: 'identity.unknown-unit' } },
    });
  });

  it('places who only watches over units above the fictional one, whose cases are then theirs to decide', async () => {
    const unitOf = async (...staffRoles: string[]) =>
      (await signIn('staff', randomUUID(), { staffRoles })).body.person.unit?.id;
    const putUnder = (parent: string | null) =>
      city.dataSource.query(`UPDATE units SET parent_id = $1 WHERE id = 'u-demo'`, [parent]);
    expect(await unitOf('supervisor')).toBe('u-demo');
    await putUnder('u-city');
    expect(await unitOf('supervisor')).toBe('u-city');
    expect(await unitOf('supervisor', 'lead')).toBe('u-demo');
    await putUnder(null);
  });

  it('is never kept as its token', async () => {
    const { body } = await signIn('resident');
    const rows = await city.dataSource.query<{ text: string }[]>(
      'SELECT row_to_json(s)::text AS text FROM sessions s UNION ALL SELECT row_to_json(k)::text FROM idempotency_keys k',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ text }) => text.includes(body.token))).toEqual([]);
  });

  it('ends when the person signs out, and cannot be brought back', async () => {
    const { body } = await signIn('resident');
    const headers = { authorization: `Bearer ${body.token}` };
    expect(await city.request('DELETE', '/api/sessions/current', { headers })).toMatchObject({ status: 200 });
    expect(await current(`Bearer ${body.token}`)).toMatchObject({
      status: 401,
      body: { error: { kind: 'denied', code: 'access.session-ended' } },
    });
  });

  it('that another request ends while it is being shown is answered as ended', async () => {
    const { body } = await signIn('resident');
    const headers = { authorization: `Bearer ${body.token}` };
    const sessions = city.app.get(SessionsRepository, { strict: false });
    const find = sessions.find.bind(sessions);
    const shown = jest.spyOn(sessions, 'find').mockImplementationOnce(async (id) => {
      await city.request('DELETE', '/api/sessions/current', { headers });
      return find(id);
    });
    expect(await current(`Bearer ${body.token}`)).toMatchObject({
      status: 401,
      body: { error: { kind: 'denied', code: 'access.session-ended' } },
    });
    expect(shown).toHaveBeenCalledTimes(1);
    shown.mockRestore();
  });

  it('ends after a week without use, and after a month with use', async () => {
    const { body } = await signIn('resident');
    const bearer = `Bearer ${body.token}`;
    for (const day of ['2026-11-27', '2026-12-03', '2026-12-09', '2026-12-15']) {
      city.clock.moveTo(day);
      expect((await current(bearer)).status).toBe(200);
    }
    city.clock.moveTo('2026-12-21');
    expect((await current(bearer)).status).toBe(401);
    const idle = `Bearer ${(await signIn('resident')).body.token}`;
    city.clock.moveTo('2026-12-28');
    expect((await current(idle)).status).toBe(401);
  });

  it.each([
    ['nothing', undefined, 'access.sign-in-needed'],
    ['an empty header', '', 'access.sign-in-needed'],
    ['a made-up token', `Bearer ${'A'.repeat(43)}`, 'access.session-ended'],
    ['nonsense', 'Basic x', 'access.session-ended'],
  ])('is asked for when a request brings %s', async (_, authorization, code) => {
    expect(await current(authorization)).toMatchObject({
      status: 401,
      body: { error: { kind: 'denied', code, advice: expect.stringContaining('登录') } },
    });
  });

  it('ends for everybody when the demo is reset', async () => {
    const { body } = await signIn('resident');
    const headers = { 'idempotency-key': randomUUID() };
    const reset = await city.request('POST', '/api/demo/reset', { body: {}, headers });
    expect(reset.status).toBe(200);
    expect((await current(`Bearer ${body.token}`)).status).toBe(401);
  });
});
