import { until } from '../support/until';
import { startWechatStandIn, type WechatProcess } from '../support/wechat-stand-in';
import { harnessJourney } from './journey';

jest.setTimeout(120_000);

const POLICY = 'stand-in-template-policy';
const REMINDER = 'stand-in-template-reminder';

let wechat: WechatProcess;
const journey = harnessJourney(async () => {
  wechat = await startWechatStandIn();
  return wechat.environs;
});
afterAll(() => wechat.stop());
const { sees, tapAndSee } = journey;

/** The templates of each question that WeChat was asked to show. */
const asked = () =>
  journey.phone.calls
    .filter(({ name }) => name === 'requestSubscribeMessage')
    .map(({ options }) => (options as { tmplIds: string[] }).tmplIds);

const answered = () =>
  journey.phone.requests.filter(
    ({ method, path }) => method === 'POST' && path.endsWith('/me/message-grants'),
  );

async function signInAsOwner(): Promise<void> {
  journey.phone.launch('features/enterprises/pages/register/index');
  await sees('先登录，再继续');
  await tapAndSee('去登录', '企业经办人');
  await tapAndSee('企业经办人', '按名称查找');
}

/** A policy whose next window is certain and not open yet. */
async function policyToCome(): Promise<string> {
  const get = async (path: string) =>
    (await fetch(`${journey.serverUrl}/api${path}`)).json() as Promise<never>;
  const { today } = (await get('/city')) as { today: string };
  for (let after = ''; ; ) {
    const page = (await get(`/policies${after}`)) as {
      items: { id: string; window: { from: string; source: string } | null }[];
      next: string | null;
    };
    const found = page.items.find(
      ({ window }) => window !== null && window.source !== 'approximate' && window.from > today,
    );
    if (found) return found.id;
    if (page.next === null) throw new Error('the demo city has no window to come');
    after = `?after=${encodeURIComponent(page.next)}`;
  }
}

test('who registered is asked at their own tap, and what they answered stands in the settings', async () => {
  journey.changePhone({ subscribe: (id) => (id === POLICY ? 'accept' : 'reject') });
  await signInAsOwner();
  journey.phone.page.type(journey.phone.page.labelled('企业名称'), '餐饮管理');
  await sees('餐饮管理有限公司');
  journey.phone.page.tap(journey.phone.page.all('ui-row--pressable')[0] ?? 'no row');
  await sees('登记这家企业');
  await tapAndSee('登记', '结果变了，用微信告诉您');
  expect(asked()).toEqual([]);

  journey.phone.page.tap('用微信告诉我');
  expect(asked()).toEqual([[POLICY, REMINDER]]);
  await until(
    'the card went',
    () => !journey.phone.page.holds('结果变了，用微信告诉您'),
    () => journey.phone.page.text(),
  );
  expect(answered()).toHaveLength(1);

  journey.phone.launch('features/messages/pages/preferences/index');
  await sees('政策消息还能发1条');
  await sees('申报时间提醒没有了');
  await tapAndSee('多收几条', '政策消息还能发2条');
  journey.expectNoProblems();
});

test('the policy is kept, and its reader reminded, though WeChat shows no question', async () => {
  journey.changePhone({ subscribe: () => null });
  const id = await policyToCome();
  await signInAsOwner();
  journey.phone.launch('features/policies/pages/policy/index', { id });
  await sees('提醒我开窗');
  await tapAndSee('提醒我开窗', '开始申报前，会在“消息”里提醒您');
  await sees('已收藏');
  expect(asked().length).toBeLessThanOrEqual(1);
  expect(answered()).toEqual([]);
  journey.expectNoProblems();
});

test('a guest who keeps a policy is asked for nothing', async () => {
  journey.changePhone({ subscribe: () => 'accept' });
  const id = await policyToCome();
  journey.phone.launch('features/policies/pages/policy/index', { id });
  await sees('登录后提醒我');
  await sees('收藏分享图片');
  await tapAndSee('收藏', '已收藏');
  expect(asked()).toEqual([]);
  journey.expectNoProblems();
});
