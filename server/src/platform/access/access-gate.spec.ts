import type { Access, Actor, PersonKind } from '@yingshang/shared/contracts/definition';
import { AccessGate } from './access-gate';
import { CityKind } from './city-kind';
import { SessionKeeper } from './session-keeper';

const person = (kind: PersonKind, unitId: string | null): Actor => ({
  personId: 'p',
  sessionId: 's',
  kind,
  displayName: '王示甲子',
  demo: true,
  unitId,
});
const people: Record<string, Actor> = {
  resident: person('resident', null),
  staff: person('staff', 'u-1'),
  'staff without a unit': person('staff', null),
};
const gate = () => {
  const sessions = new SessionKeeper();
  sessions.answerWith(async (token) => people[token] ?? null);
  return new AccessGate(new CityKind(), sessions);
};
const admit = (access: Access, token?: string, params: unknown = {}) =>
  gate().admit(access, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` }, params });

const anyStaff: Access = { kind: 'staff' };
const ownUnit: Access = { kind: 'staff', ofUnit: 'unitId' };

describe('the gate', () => {
  it('lets anybody in where access is public, without looking at a session', async () => {
    expect(await admit({ kind: 'public' }, 'gone')).toEqual({ kind: 'admitted' });
  });

  it('says who is signed in', async () => {
    expect(await admit({ kind: 'signed-in' }, 'resident')).toEqual({
      kind: 'admitted',
      actor: people.resident,
    });
  });

  it('knows nobody until somebody keeps sessions', async () => {
    const shut = new AccessGate(new CityKind(), new SessionKeeper());
    const caller = { headers: { authorization: 'Bearer resident' }, params: {} };
    expect(await shut.admit({ kind: 'signed-in' }, caller)).toMatchObject({ kind: 'denied', status: 401 });
  });

  it.each<[string, Access, string, object, string]>([
    ['staff', anyStaff, 'staff', {}, 'admitted'],
    ['staff of the unit in the address', ownUnit, 'staff', { unitId: 'u-1' }, 'admitted'],
    ['staff of another unit', ownUnit, 'staff', { unitId: 'u-2' }, 'denied'],
    ['staff where the address names no unit', ownUnit, 'staff', {}, 'denied'],
    ['staff without a unit', anyStaff, 'staff without a unit', {}, 'denied'],
    ['a resident', anyStaff, 'resident', {}, 'denied'],
  ])('answers %s who asks for a route of staff', async (_, access, token, params, kind) => {
    const refused = kind === 'denied' ? { status: 403, refusal: { code: 'access.not-yours' } } : {};
    expect(await admit(access, token, params)).toMatchObject({ kind, ...refused });
  });

  it('asks for a sign-in before it judges the person', async () => {
    expect(await admit(ownUnit, undefined, { unitId: 'u-2' })).toMatchObject({
      status: 401,
      refusal: { code: 'access.sign-in-needed' },
    });
  });
});
