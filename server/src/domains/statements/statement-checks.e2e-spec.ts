import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StartedSession } from '@yingshang/shared/contracts/identity';
import { ok } from '@yingshang/shared/kernel';
import type { FaultOrder } from '../../../stand-ins/wechat/faults';
import { tinyPack } from '../../../test/support/tiny-pack';
import { withCity } from '../../../test/support/with-city';
import { withWechatStandIn } from '../../../test/support/with-wechat-stand-in';
import { Transactions } from '../../platform/database';
import { STAND_IN_APP_ID } from '../../platform/wechat';
import { statements as notices } from '../consents/privacy-notice';
import { StatementChecks, Statements } from './index';

jest.setTimeout(60_000);

const CHECK = '/wxa/msg_sec_check';

describe('the check of what was written', () => {
  const wechat = withWechatStandIn({ appId: STAND_IN_APP_ID });
  const city = withCity('2026-11-21', tinyPack, wechat.settings);
  const statements = () => city.app.get(Statements, { strict: false });
  let number = 0;

  const signedIn = async (): Promise<string> => {
    number += 1;
    const { body } = await city.request('POST', '/api/sessions/wechat', {
      body: { privacyVersion: notices.account.version, jsCode: `code-writer${number}-1`, phoneCode: null },
      headers: { 'x-visitor-id': randomUUID(), 'idempotency-key': randomUUID() },
    });
    return (body as StartedSession).person.id;
  };
  /** Writes, and lets the jobs of the transaction be done. */
  const checked = async (text: string, personId: string | null): Promise<string> => {
    const prepared = await statements().prepare({
      id: randomUUID(),
      board: 'ratings',
      part: 'text',
      unitId: 'u-city',
      text,
      writer: { personId, visitorId: randomUUID() },
    });
    if (!prepared.ok) throw new Error(prepared.refusal.code);
    await city.app.get(Transactions, { strict: false }).run(async (manager) => {
      await statements().write(prepared.value, manager);
      return ok(null);
    });
    await check();
    return prepared.value.id;
  };
  const check = async () => {
    const jobs: { id: string }[] = await city.dataSource.query(
      `SELECT data->>'textId' AS id FROM pgboss.job WHERE name = 'statement-checks'`,
    );
    await city.app.get(StatementChecks, { strict: false }).check(jobs.map(({ id }) => id));
  };
  const rowOf = async (id: string) =>
    (
      await city.dataSource.query<object[]>(
        'SELECT state, reason, checked_with, on_desk FROM statement_texts WHERE statement_id = $1',
        [id],
      )
    )[0];
  const seenByOffice = async (id: string) => (await statements().read([id], 'office')).get(id)?.text;
  beforeEach(() => wechat.forget());

  it('lets fine words through to the office, without what tells who wrote them', async () => {
    const id = await checked('我叫王小明，办得很快，电话13800000001', await signedIn());
    expect(await rowOf(id)).toMatchObject({ state: 'passed', checked_with: 'wechat', on_desk: false });
    expect(await seenByOffice(id)).toBe('我叫［姓名］，办得很快，电话［电话］');
    expect(await wechat.calls(CHECK)).toHaveLength(1);
  });

  it('holds risky words back, and tells their writer kindly why', async () => {
    const id = await checked('这是违规内容', await signedIn());
    expect(await rowOf(id)).toMatchObject({ state: 'blocked', reason: 'crime', checked_with: 'wechat' });
    expect(await seenByOffice(id)).toBeNull();
    expect((await statements().read([id], 'writer')).get(id)).toMatchObject({
      text: '这是违规内容',
      state: 'blocked',
      note: expect.stringMatching(/违法犯罪内容.*星级照常计入/),
    });
  });

  it('leaves to people what WeChat is not sure of', async () => {
    expect(await rowOf(await checked('这句话存疑', await signedIn()))).toMatchObject({
      state: 'waiting',
      on_desk: true,
      checked_with: 'wechat',
    });
  });

  it('leaves to people what a device wrote, and does not ask WeChat', async () => {
    expect(await rowOf(await checked('没有登录', null))).toMatchObject({
      state: 'waiting',
      on_desk: true,
      checked_with: null,
    });
    expect(await wechat.calls(CHECK)).toEqual([]);
  });

  it.each<FaultOrder>([
    { path: CHECK, mode: 'reset', times: 9 },
    { path: CHECK, mode: 'busy', times: 9 },
    { path: CHECK, mode: 'quota' },
    { path: CHECK, mode: 'minute-quota' },
    { path: CHECK, mode: 'errcode', errcode: 61010 },
    { path: CHECK, mode: 'html', times: 9 },
    { path: CHECK, mode: 'garbage', times: 9 },
    { path: CHECK, mode: 'wrong-shape', times: 9 },
    { path: CHECK, mode: 'slow', ms: 9_000 },
  ])('leaves to people what WeChat did not answer: %j', async (fault) => {
    const writer = await signedIn();
    await wechat.fault(fault);
    const id = await checked('办得很快', writer);
    expect(await rowOf(id)).toMatchObject({ state: 'waiting', on_desk: true });
    expect(await seenByOffice(id)).toBeNull();
  });

  it('done again changes nothing, and asks nobody twice', async () => {
    const id = await checked('办得很快', await signedIn());
    const asked = (await wechat.calls(CHECK)).length;
    await check();
    expect(await wechat.calls(CHECK)).toHaveLength(asked);
    expect(await rowOf(id)).toMatchObject({ state: 'passed' });
  });

  it('does not undo what a person decided while WeChat was asked', async () => {
    const writer = await signedIn();
    await wechat.fault({ path: CHECK, mode: 'slow', ms: 1_500 });
    const asked = async () => (await wechat.calls(CHECK)).length;
    const before = await asked();
    const under = checked('办得很快', writer);
    while ((await asked()) === before) await sleep(20);
    await city.dataSource.query(
      "UPDATE statement_texts SET state = 'blocked', reason = 'other', checked_with = 'person' WHERE state = 'waiting' AND NOT on_desk",
    );
    expect(await rowOf(await under)).toMatchObject({ state: 'blocked', checked_with: 'person' });
  });
});
