import type { RoleGrant } from '@yingshang/shared/access';
import type { Access, Actor, PersonKind } from '@yingshang/shared/contracts/definition';
import { AccessGate } from './access-gate';
import { CityKind } from './city-kind';
import { EnterpriseTies } from './enterprise-ties';
import { SessionKeeper } from './session-keeper';
import { UnitTree } from './unit-tree';

const person = (kind: PersonKind, roles: readonly RoleGrant[] = [], secondFactor = false): Actor => ({
  personId: 'p',
  sessionId: 's',
  kind,
  displayName: '王示甲子',
  demo: true,
  unitId: roles[0]?.unitId ?? null,
  roles,
  secondFactor,
});
const people: Record<string, Actor> = {
  resident: person('resident'),
  handler: person('staff', [{ role: 'handler', unitId: 'u-1' }]),
  publisher: person('staff', [{ role: 'publisher', unitId: 'u-1' }]),
  'proven publisher': person('staff', [{ role: 'publisher', unitId: 'u-1' }], true),
  supervisor: person('staff', [{ role: 'supervisor', unitId: 'u-1' }], true),
};
const ENTERPRISE = '11111111-1111-4111-8111-111111111111';
const gate = () => {
  const sessions = new SessionKeeper();
  sessions.answerWith(async (token) => people[token] ?? null);
  const units = new UnitTree();
  units.answerWith(async (unitId) => (unitId === 'u-below' ? ['u-below', 'u-1'] : [unitId]));
  const ties = new EnterpriseTies();
  ties.answerWith(async () => ({ holder: true, control: false, scopes: [] }));
  return new AccessGate(new CityKind(), sessions, units, ties);
};
const admit = (access: Access, token?: string, params: unknown = {}) =>
  gate().admit(access, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` }, params });

const handlers: Access = { kind: 'staff', roles: ['handler'] };
const ownUnit: Access = { kind: 'staff', roles: ['handler', 'publisher', 'supervisor'], ofUnit: 'unitId' };
const enterprise = (may: 'belong' | 'control'): Access => ({ kind: 'enterprise', of: 'id', may });

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
    const shut = new AccessGate(new CityKind(), new SessionKeeper(), new UnitTree(), new EnterpriseTies());
    const caller = { headers: { authorization: 'Bearer resident' }, params: {} };
    expect(await shut.admit({ kind: 'signed-in' }, caller)).toMatchObject({ kind: 'denied', status: 401 });
  });

  it.each<[string, Access, string, object, string | null]>([
    ['who holds the role', handlers, 'handler', {}, null],
    ['who holds another', handlers, 'supervisor', {}, 'access.not-yours'],
    ['a resident', handlers, 'resident', {}, 'access.not-yours'],
    ['staff of the unit in the address', ownUnit, 'handler', { unitId: 'u-1' }, null],
    ['staff of another unit', ownUnit, 'handler', { unitId: 'u-2' }, 'access.not-yours'],
    ['staff of the unit above', ownUnit, 'handler', { unitId: 'u-below' }, 'access.not-yours'],
    ['who watches over the unit below', ownUnit, 'supervisor', { unitId: 'u-below' }, null],
    ['staff where the address names no unit', ownUnit, 'handler', {}, 'access.not-yours'],
    [
      'a publisher without second factor',
      ownUnit,
      'publisher',
      { unitId: 'u-1' },
      'access.second-factor-needed',
    ],
    ['a publisher with it', ownUnit, 'proven publisher', { unitId: 'u-1' }, null],
    ['who registered the enterprise', enterprise('belong'), 'resident', { id: ENTERPRISE }, null],
    ['who proved no control', enterprise('control'), 'resident', { id: ENTERPRISE }, 'access.control-needed'],
    ['about an id that is none', enterprise('belong'), 'resident', { id: '1' }, 'enterprises.unknown'],
  ])('answers %s', async (_, access, token, params, code) => {
    const denied = { kind: 'denied', refusal: { code } };
    expect(await admit(access, token, params)).toMatchObject(code === null ? { kind: 'admitted' } : denied);
  });

  it('tells the handler who is signed in where anyone may come, and takes a worn token for a guest', async () => {
    expect(await admit({ kind: 'anyone' }, 'resident')).toMatchObject({ actor: people.resident });
    expect(await admit({ kind: 'anyone' }, 'gone')).toEqual({ kind: 'admitted', actor: null });
    expect(await admit({ kind: 'anyone' })).toEqual({ kind: 'admitted', actor: null });
  });

  it('says whom it did not let in, when that is known', async () => {
    expect(await admit(handlers, 'resident')).toMatchObject({ kind: 'denied', personId: 'p' });
    expect(await admit(handlers)).not.toHaveProperty('personId');
  });

  it('asks for a sign-in before it judges the person', async () => {
    expect(await admit(ownUnit, undefined, { unitId: 'u-2' })).toMatchObject({
      status: 401,
      refusal: { code: 'access.sign-in-needed' },
    });
  });
});
