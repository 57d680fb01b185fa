import { listInterests } from '@yingshang/shared/contracts/benefits';
import { getCity } from '@yingshang/shared/contracts/city';
import { listEnterprises, registerEnterprise } from '@yingshang/shared/contracts/enterprises';
import type { Person } from '@yingshang/shared/contracts/identity';
import { device } from '../../test/stand-ins/taro';
import { countKept, sendKept } from './outbox';
import { call } from './request';
import { useSession } from './session';

const resident = (id: string): Person => ({
  id,
  kind: 'resident',
  displayName: '王示甲子',
  demo: true,
  unit: null,
  roles: [],
});
let bearers: (string | undefined)[] = [];

function answer(statusCode: number, body: unknown): void {
  device.answerWith(({ header }) => {
    bearers.push(header.Authorization);
    return Promise.resolve({ statusCode, data: JSON.stringify(body) });
  });
}

function beOffline(): void {
  device.answerWith(({ header }) => {
    bearers.push(header.Authorization);
    return Promise.reject(new Error('request:fail'));
  });
}

const ended = (code: string) => ({
  error: { kind: 'denied', code, message: '登录已失效。', advice: '请重新登录。', requestId: 'r' },
});
const register = () => call(registerEnterprise, { body: { subject: { by: 'code', code: 'x' }, facts: {} } });

beforeEach(() => {
  device.reset();
  useSession.getState().end();
  bearers = [];
});

describe('a session on the phone', () => {
  it('goes with requests that ask for a person, and with no others', async () => {
    useSession.getState().start('secret', resident('p1'));
    answer(200, { items: [] });
    await call(listEnterprises);
    await call(getCity);
    await call(listInterests);
    expect(bearers).toEqual(['Bearer secret', undefined, undefined]);
  });

  it('is over when the server says so', async () => {
    useSession.getState().start('secret', resident('p1'));
    answer(401, ended('access.session-ended'));
    expect(await call(listEnterprises)).toMatchObject({ ok: false });
    expect(useSession.getState()).toMatchObject({ token: null, person: null });
  });

  it('stays when only this step is not allowed', async () => {
    useSession.getState().start('secret', resident('p1'));
    answer(403, ended('access.not-yours'));
    await call(listEnterprises);
    expect(useSession.getState().token).toBe('secret');
  });

  it('lends its token to a write that waited, never to one of somebody else', async () => {
    useSession.getState().start('first', resident('p1'));
    beOffline();
    await register();
    expect([...device.storage.values()].some((kept) => JSON.stringify(kept).includes('Bearer'))).toBe(false);
    useSession.getState().end();
    useSession.getState().start('other', resident('p2'));
    answer(200, {});
    expect(await sendKept()).toBe(0);
    useSession.getState().start('again', resident('p1'));
    expect(await sendKept()).toBe(1);
    expect([bearers, countKept()]).toEqual([['Bearer first', 'Bearer again'], 0]);
  });

  it('forgets the chosen enterprise with the person', () => {
    useSession.getState().start('a', resident('p1'));
    useSession.getState().choose({ id: 'e', name: '示例店（演示）', facts: {} });
    useSession.getState().start('b', resident('p1'));
    expect(useSession.getState().enterprise?.id).toBe('e');
    useSession.getState().start('c', resident('p2'));
    expect(useSession.getState().enterprise).toBeNull();
  });
});
