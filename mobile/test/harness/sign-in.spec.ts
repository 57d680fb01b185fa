import { until } from '../support/until';
import { startWechatStandIn, type WechatProcess } from '../support/wechat-stand-in';
import { harnessJourney } from './journey';

jest.setTimeout(120_000);

let wechat: WechatProcess;
const journey = harnessJourney(async () => {
  wechat = await startWechatStandIn();
  return wechat.environs;
});
afterAll(() => wechat.stop());
const { sees, tapAndSee } = journey;

const register = 'features/enterprises/pages/register/index';
const called = (name: string) => journey.phone.calls.filter((call) => call.name === name).length;
let number = Date.now();
const freshCode = (name: string) => `code-${name}-${(number += 1)}`;

async function openSignIn(): Promise<void> {
  journey.phone.launch(register);
  await sees('先登录，再继续');
  await tapAndSee('去登录', '看隐私说明，同意后登录');
}

function nativeButton(words: string): Element {
  const found = journey.phone.page.all('native-button').find((button) => button.textContent.trim() === words);
  if (!found) throw new Error(`no native button says ${words}`);
  return found;
}

/** The card has the same words for a title. */
function pressWechat(): void {
  const { page } = journey.phone;
  page.tap(page.all('ui-button').find((button) => button.textContent.trim() === '微信登录') ?? 'no button');
}

async function agree(): Promise<void> {
  await tapAndSee('看隐私说明，同意后登录', '不同意');
  const { page } = journey.phone;
  page.fire(nativeButton('同意并继续'), 'agreeprivacyauthorization');
  await until(
    'the notice closed',
    () => !page.holds('不同意'),
    () => page.text(),
  );
}

test('a person agrees to the notice, signs in by WeChat and is back where they were', async () => {
  journey.changePhone({ jsCode: () => freshCode('journey') });
  await openSignIn();
  expect(called('login')).toBe(0);
  await agree();
  expect(called('requirePrivacyAuthorize')).toBe(1);
  await sees('微信登录，并用微信里的手机号');
  pressWechat();
  await sees('按名称查找');
  journey.expectNoProblems();
});

test('who does not agree is asked for nothing', async () => {
  await openSignIn();
  await tapAndSee('看隐私说明，同意后登录', '不同意');
  journey.phone.page.tap('不同意');
  await until(
    'the notice closed',
    () => !journey.phone.page.holds('不同意'),
    () => journey.phone.page.text(),
  );
  expect(journey.phone.page.holds('看隐私说明，同意后登录')).toBe(true);
  expect(called('login')).toBe(0);
});

test('a number given by its button goes along, and a used code is got anew by itself', async () => {
  const used = freshCode('again');
  const codes = [used, used, freshCode('again')];
  journey.changePhone({ jsCode: (login) => codes[login - 1] ?? freshCode('again') });
  await openSignIn();
  await agree();
  const { page } = journey.phone;
  const withNumber = () => nativeButton('微信登录，并用微信里的手机号');
  page.fire(withNumber(), 'getphonenumber', { code: `phone-0201-${(number += 1)}` });
  await sees('按名称查找');
  expect(called('login')).toBe(1);

  // Again with the same code: WeChat refuses it, the phone fetches another without asking.
  journey.phone.launch('features/identity/pages/sign-in/index');
  await sees('微信登录');
  pressWechat();
  await until(
    'three logins',
    () => called('login') === 3,
    () => journey.phone.page.text(),
  );
  expect(journey.phone.realm.problems).toEqual([]);
});

test('what WeChat does not do is said, and the next press works', async () => {
  journey.changePhone({ jsCode: () => freshCode('fault') });
  await openSignIn();
  await agree();
  await wechat.order({ path: '/sns/jscode2session', mode: 'html' });
  pressWechat();
  await sees('微信的回应无法读懂');
  pressWechat();
  await sees('按名称查找');
  expect(journey.phone.realm.problems).toEqual([]);
});
