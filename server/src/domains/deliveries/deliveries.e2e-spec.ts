import type { NoticeSubject } from '@yingshang/shared/contracts/notices';
import type { FaultOrder } from '../../../stand-ins/wechat/faults';
import { withServer, withWechatStandIn } from '../../../test/support';
import { MovableClock } from '../../../test/support/movable-clock';
import {
  type ReachablePerson,
  type ReachOptions,
  reachablePeople,
} from '../../../test/support/reachable-people';
import { FieldCrypto } from '../../platform/crypto';
import { HealthChecks } from '../../platform/health';
import { NO_ENTERPRISE, Notices } from '../notices';
import { Channel } from './channel';
import { ChannelGate } from './channel-gate.service';
import { Deliveries } from './deliveries.service';

jest.setTimeout(60_000);

const SEND = '/cgi-bin/message/subscribe/send';
const TOKEN = '/cgi-bin/stable_token';
const TEMPLATES = {
  wechatTemplatePolicy: 'template-of-policies',
  wechatTemplateReminder: 'template-of-reminders',
  wechatTemplateCase: 'template-of-cases',
};
const policy: NoticeSubject = {
  kind: 'policy',
  cause: 'published',
  policy: { id: 'p1', title: '示例：小微企业一次性扩岗补助实施办法（2026年）', category: 'subsidy' },
};
const kase: NoticeSubject = { kind: 'case', board: 'complaints', event: 'answered', caseId: 'c1' };

const wechat = withWechatStandIn();
const clock = new MovableClock('2026-11-23');
const server = withServer({
  settings: () => ({ ...wechat.settings(), ...TEMPLATES }),
  overrides: { clock },
});

interface Row {
  readonly state: number;
  readonly reason: string | null;
  readonly attempts: number | null;
  readonly remaining: number;
  readonly inDoubt: number;
}

const names = ['pending', 'sent', 'refused', 'expired', 'unknown', 'capped', 'muted'];

const person = async (
  options: ReachOptions & { readonly atWechat?: number } = {},
): Promise<ReachablePerson> => {
  const reach = {
    dataSource: server.dataSource,
    fields: server.app.get(FieldCrypto, { strict: false }),
    appId: wechat.appId,
  };
  const [one] = await reachablePeople(reach, options);
  if (one === undefined) throw new Error('nobody was made');
  const { template = 'policy', grants = 1, atWechat = grants } = options;
  const id = { policy: 'policies', reminder: 'reminders', case: 'cases' }[template];
  if (atWechat > 0) await wechat.grant(one.openid, `template-of-${id}`, atWechat);
  return one;
};
const tell = ({ personId }: ReachablePerson, subject: NoticeSubject = policy) =>
  server.dataSource.transaction((manager) =>
    server.app
      .get(Notices, { strict: false })
      .tellOne({ subject }, { personId, about: NO_ENTERPRISE, details: null, muted: null }, manager),
  );
const drain = () => server.app.get(Deliveries, { strict: false }).drain();
const rowsOf = ({ personId }: ReachablePerson): Promise<Row[]> =>
  server.dataSource.query(
    `SELECT state, reason, attempts, remaining, in_doubt AS "inDoubt"
     FROM messages JOIN notices ON notices.id = notice_id
     LEFT JOIN message_grants AS held ON held.person_id = messages.person_id AND held.template = notices.template
     WHERE messages.person_id = $1 ORDER BY notice_id`,
    [personId],
  );
const standing = async (one: ReachablePerson) =>
  (await rowsOf(one)).map(({ state, reason }) => [names[state], reason].filter(Boolean).join(' ')).join(', ');
const ledger = async (one: ReachablePerson) => {
  const [row] = await rowsOf(one);
  return `${row?.remaining} left, ${row?.inDoubt} in doubt`;
};
const arrived = async ({ openid }: ReachablePerson) =>
  (await wechat.messages()).filter((message) => message.openid === openid);
/** As long as it takes that what has to wait comes up again. */
const later = async (seconds = 1_200) => {
  clock.pass(seconds);
  await drain();
};
const mendChannel = () =>
  server.dataSource.query(
    `UPDATE delivery_channels SET paused_until = NULL, pause_reason = NULL, breakdowns = 0, faults = '{}'`,
  );

beforeEach(() => clock.moveTo('2026-11-23'));
afterEach(async () => {
  await wechat.forget();
  await server.dataSource.query('DELETE FROM notices');
  await server.dataSource.query('DELETE FROM messages');
  await mendChannel();
});

describe('a message outside the app', () => {
  it('leaves once, with what the template wants and where it leads', async () => {
    const one = await person();
    const told = await tell(one);
    await drain();
    await drain();
    expect(await standing(one)).toBe('sent');
    expect(await ledger(one)).toBe('0 left, 0 in doubt');
    expect(await arrived(one)).toEqual([
      {
        openid: one.openid,
        templateId: 'template-of-policies',
        fields: {
          thing1: '示例：小微企业一次性扩岗补助实施办法（…',
          phrase2: '不再符合',
          thing3: '新发布，与您的企业有关',
        },
        page: `features/messages/pages/message/index?id=${told?.noticeId}`,
      },
    ]);
  });

  it('says how many there are where its reader wants them together, and uses one grant', async () => {
    const one = await person({ grants: 2, preferences: { rhythm: 'daily' } });
    await tell(one);
    await tell(one);
    await tell(one);
    await drain();
    expect(await standing(one)).toBe('pending, pending, pending');
    clock.moveTo('2026-11-24');
    await drain();
    expect(await standing(one)).toBe('sent, sent, sent');
    expect(await ledger(one)).toBe('1 left, 0 in doubt');
    expect(await arrived(one)).toMatchObject([{ fields: { thing1: '3条与您有关的政策消息' } }]);
    // One message, so one of the day: the cap of one is reached by it, and not by three.
    await tell(one);
    clock.moveTo('2026-11-25');
    await drain();
    expect(await standing(one)).toBe('sent, sent, sent, sent');
  });

  it('of a case waits for no digest, and says nothing of the case', async () => {
    const one = await person({ template: 'case', preferences: {} });
    await tell(one, kase);
    await drain();
    expect(await standing(one)).toBe('sent');
    expect(await arrived(one)).toMatchObject([
      { fields: { phrase1: '投诉', phrase2: '已有答复', date3: '2026年11月23日' } },
    ]);
  });

  it('leaves one at a time for each person, so that caps hold', async () => {
    const one = await person({ grants: 5, preferences: { rhythm: 'at-once', mostADay: 2 } });
    for (let n = 0; n < 4; n += 1) await tell(one);
    await drain();
    await later(10);
    await later(10);
    expect((await standing(one)).split(', ').toSorted()).toEqual([
      'capped daily-cap',
      'capped daily-cap',
      'sent',
      'sent',
    ]);
    expect(await arrived(one)).toHaveLength(2);
  });

  it('is refused where somebody has no account at WeChat', async () => {
    const nobody = await person();
    await server.dataSource.query('DELETE FROM wechat_accounts WHERE person_id = $1', [nobody.personId]);
    await tell(nobody);
    await drain();
    expect(await standing(nobody)).toBe('refused no-account');
    expect(await ledger(nobody)).toBe('1 left, 0 in doubt');
  });
});

describe('a fault of our own', () => {
  it('while the channel is told of how it went leaves what is known of the message', async () => {
    const one = await person();
    await tell(one);
    const gate = server.app.get(ChannelGate, { strict: false });
    jest.spyOn(gate, 'note').mockRejectedValueOnce(new Error('the database went away'));
    await drain();
    expect(await standing(one)).toBe('sent');
  });

  it('while a message leaves makes it one of which nobody knows', async () => {
    const one = await person();
    await tell(one);
    const channel = server.app.get(Channel, { strict: false });
    jest.spyOn(channel, 'carry').mockRejectedValueOnce(new Error('the database went away'));
    await drain();
    expect([await standing(one), await ledger(one)]).toEqual(['pending', '0 left, 1 in doubt']);
    await later();
    expect(await standing(one)).toBe('sent');
  });
});

describe('what a process left behind that was killed', () => {
  const killed = async (one: ReachablePerson) => {
    await tell(one);
    await server.dataSource.query(
      `UPDATE messages SET attempt_at = $2, attempts = 1, sole = $3, due_at = $2 WHERE person_id = $1`,
      [one.personId, new Date(clock.now() - 200_000), true],
    );
    await server.dataSource.query(
      'UPDATE message_grants SET remaining = remaining - 1, in_doubt = in_doubt + 1 WHERE person_id = $1',
      [one.personId],
    );
  };

  it('is sent when the grant was the only one, and it had not left', async () => {
    const one = await person();
    await killed(one);
    await drain();
    expect(await standing(one)).toBe('sent');
    expect(await arrived(one)).toHaveLength(1);
    expect(await ledger(one)).toBe('0 left, 0 in doubt');
  });

  it('stays unknown when it had left: WeChat knows of no grant any more', async () => {
    const one = await person({ atWechat: 0 });
    await killed(one);
    await drain();
    expect(await standing(one)).toBe('unknown unanswered');
    expect(await ledger(one)).toBe('0 left, 0 in doubt');
  });

  it('stays unknown where a grant came since, and is not tried', async () => {
    const one = await person();
    await killed(one);
    await server.dataSource.query('UPDATE message_grants SET remaining = 1 WHERE person_id = $1', [
      one.personId,
    ]);
    await drain();
    expect(await standing(one)).toBe('unknown unanswered');
    expect(await wechat.calls(SEND)).toEqual([]);
  });
});

/** docs/domains/deliveries.md has the same table. */
describe('each fault of WeChat', () => {
  const fault = (order: Partial<FaultOrder> & Pick<FaultOrder, 'mode'>) =>
    wechat.fault({ path: SEND, ...order });

  it.each<[string, Partial<FaultOrder> & Pick<FaultOrder, 'mode'>, string, string, number]>([
    ['slow', { mode: 'slow', ms: 300 }, 'sent', '0 left, 0 in doubt', 1],
    ['busy once', { mode: 'busy' }, 'sent', '0 left, 0 in doubt', 1],
    ['an expired token', { mode: 'expired-token' }, 'sent', '0 left, 0 in doubt', 1],
    ['43101', { mode: 'errcode', errcode: 43101 }, 'refused not-subscribed', '0 left, 0 in doubt', 0],
    ['47003', { mode: 'errcode', errcode: 47003 }, 'refused bad-template', '1 left, 0 in doubt', 0],
    ['40037', { mode: 'errcode', errcode: 40037 }, 'refused bad-template', '1 left, 0 in doubt', 0],
    ['41030', { mode: 'errcode', errcode: 41030 }, 'refused bad-template', '1 left, 0 in doubt', 0],
    ['40003', { mode: 'errcode', errcode: 40003 }, 'refused no-account', '1 left, 0 in doubt', 0],
    [
      'any other code',
      { mode: 'errcode', errcode: 40097 },
      'refused refused-by-wechat',
      '1 left, 0 in doubt',
      0,
    ],
    ['busy for long', { mode: 'busy', times: 3 }, 'pending', '1 left, 0 in doubt', 0],
    ['tokens refused for long', { mode: 'refused-token', times: 2 }, 'pending', '1 left, 0 in doubt', 0],
    ['no answer in time', { mode: 'slow', ms: 60_000 }, 'pending', '0 left, 1 in doubt', 0],
    ['the day’s quota', { mode: 'quota' }, 'pending', '1 left, 0 in doubt', 0],
    ['the minute’s quota', { mode: 'minute-quota' }, 'pending', '1 left, 0 in doubt', 0],
    ['cut off', { mode: 'reset' }, 'pending', '0 left, 1 in doubt', 0],
    ['cut off after it was done', { mode: 'reset-after-effect' }, 'pending', '0 left, 1 in doubt', 1],
    ['a proxy’s page', { mode: 'html' }, 'pending', '0 left, 1 in doubt', 0],
    ['half an answer', { mode: 'garbage' }, 'pending', '0 left, 1 in doubt', 0],
    ['another answer', { mode: 'wrong-shape' }, 'pending', '0 left, 1 in doubt', 0],
  ])('%s: at first', async (_, order, state, left, messages) => {
    const one = await person();
    await tell(one);
    await fault(order);
    await drain();
    expect(await standing(one)).toBe(state);
    expect(await ledger(one)).toBe(left);
    expect(await arrived(one)).toHaveLength(messages);
  });

  it.each<[string, Partial<FaultOrder> & Pick<FaultOrder, 'mode'>, string, number]>([
    ['busy for long', { mode: 'busy', times: 3 }, 'sent', 1],
    ['the minute’s quota', { mode: 'minute-quota' }, 'sent', 1],
    ['cut off', { mode: 'reset' }, 'sent', 1],
    ['cut off after it was done', { mode: 'reset-after-effect' }, 'unknown unanswered', 1],
    ['a proxy’s page', { mode: 'html' }, 'sent', 1],
    ['half an answer', { mode: 'garbage' }, 'sent', 1],
  ])('%s: in the end, with the only grant', async (_, order, state, messages) => {
    const one = await person();
    await tell(one);
    await fault(order);
    await drain();
    await later();
    expect(await standing(one)).toBe(state);
    expect(await ledger(one)).toBe('0 left, 0 in doubt');
    expect(await arrived(one)).toHaveLength(messages);
  });

  it.each(['reset', 'reset-after-effect', 'html', 'garbage', 'wrong-shape'] as const)(
    '%s: is never tried again where WeChat may know of two grants',
    async (mode) => {
      const one = await person({ grants: 2 });
      await tell(one);
      await fault({ mode });
      await drain();
      expect(await standing(one)).toBe('unknown unanswered');
      expect(await ledger(one)).toBe('1 left, 1 in doubt');
      await later();
      expect(await wechat.calls(SEND)).toHaveLength(1);
      // The next one has one grant by the ledger, and WeChat may know of two: that does not count as one.
      await tell(one);
      await fault({ mode });
      await later(10);
      expect(await standing(one)).toBe('unknown unanswered, unknown unanswered');
    },
  );

  it('a token that nobody answers for: the message has not left', async () => {
    const one = await person({ grants: 2 });
    await tell(one);
    await fault({ mode: 'expired-token' });
    await wechat.fault({ path: TOKEN, mode: 'reset', times: 3 });
    await drain();
    expect(await standing(one)).toBe('pending');
    expect(await ledger(one)).toBe('2 left, 0 in doubt');
  });

  it('the day’s quota: all rests until the next day', async () => {
    const one = await person();
    await tell(one);
    await fault({ mode: 'quota' });
    await drain();
    await later(8 * 3_600);
    expect(await wechat.calls(SEND)).toHaveLength(1);
    clock.moveTo('2026-11-24');
    await drain();
    expect(await standing(one)).toBe('sent');
  });

  it('a bad template: is told to the operator until one of it arrives', async () => {
    const [one, other] = [await person(), await person()];
    const health = async () =>
      JSON.stringify(await server.app.get(HealthChecks, { strict: false }).findings());
    await tell(one);
    await fault({ mode: 'errcode', errcode: 40037 });
    await drain();
    expect(await health()).toContain('WECHAT_TEMPLATE_POLICY');
    await tell(other);
    await drain();
    expect(await standing(other)).toBe('sent');
    expect(await health()).not.toContain('WECHAT_TEMPLATE_POLICY');
  });

  it('ten troubles in a row: the channel rests, and then one goes ahead', async () => {
    const people = await Promise.all(Array.from({ length: 14 }, () => person()));
    for (const one of people) await tell(one);
    await fault({ mode: 'html', times: 100 });
    await drain();
    const states = await Promise.all(people.map(standing));
    expect(new Set(states)).toEqual(new Set(['pending']));
    expect(server.app.get(ChannelGate, { strict: false }).isOpen()).toBe(false);
    await drain();
    const calls = (await wechat.calls(SEND)).length;
    await later(20);
    // Still broken: one went ahead, and all the others stayed.
    expect((await wechat.calls(SEND)).length).toBe(calls + 1);
    await wechat.forget();
    await later();
    await later();
    expect(new Set(await Promise.all(people.map(standing)))).toEqual(new Set(['sent']));
  });
});
