import type { BrowserContext, Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { demoCity } from './demo-city';
import { fillExampleIdentity } from './fill-example-identity';
import { press, sees } from './shop-owner';

jest.setTimeout(120_000);

const city = demoCity();
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeEach(async () => {
  ({ context, page, problems } = await city.newPhone());
});

const field = (name: string) => page.getByRole('textbox', { name }).locator('visible=true');
const signIn = () => page.getByRole('button', { name: '登录', exact: true }).locator('visible=true').click();

async function openForm(): Promise<void> {
  await page.goto(`${city.url}/#${routeUrl('register', undefined)}`);
  await press(page, '去登录');
  await sees(page, '手机号登录');
  expect(await field('手机号').count()).toBe(0);
  await press(page, '看隐私说明，同意后登录');
  await sees(page, '收集什么');
  await press(page, '同意并继续');
}

/** The code as the demo shows it. */
async function shownCode(): Promise<string> {
  await sees(page, '演示城市不发短信');
  const text = await page
    .getByText(/验证码是 \d{6}/)
    .locator('visible=true')
    .first()
    .textContent();
  return /(\d{6})/.exec(text ?? '')?.[1] ?? '';
}

test('a person signs in by number where a page asks for it, and is back on that page', async () => {
  await openForm();
  await field('手机号').fill('13900007001');
  await press(page, '获取验证码');
  const code = await shownCode();
  await sees(page, '后可以再获取');
  const codeField = field('验证码');
  expect(await codeField.getAttribute('autocomplete')).toBe('one-time-code');
  expect(await codeField.getAttribute('inputmode')).toBe('numeric');
  await codeField.fill(code === '000000' ? '000001' : '000000');
  await signIn();
  await sees(page, '还可以试 4 次');
  await codeField.fill(code);
  await signIn();
  await sees(page, '按名称查找');
  const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  expect(kept).not.toContain('13900007001');
});

test('what was typed outlasts a lost network, and nothing is queued to be sent later', async () => {
  await openForm();
  await field('手机号').fill('13900007002');
  await context.setOffline(true);
  await press(page, '获取验证码');
  await sees(page, '网络没有连上');
  expect(await page.evaluate(() => localStorage.getItem('yingshang.outbox'))).toBeNull();
  await context.setOffline(false);
  expect(await field('手机号').inputValue()).toBe('13900007002');
  await press(page, '获取验证码');
  expect(await shownCode()).toMatch(/^\d{6}$/);
});

test('a sample is checked by name after a consent of its own, and taken back', async () => {
  await page.goto(`${city.url}/#${routeUrl('realName', undefined)}`);
  await press(page, '去登录');
  await page.getByRole('link', { name: /居民/ }).click();
  await sees(page, '这是敏感个人信息');
  await page.getByRole('checkbox').locator('visible=true').click();
  await fillExampleIdentity(page);
  await press(page, '核验');
  await sees(page, '演示核验');
  await sees(page, '王**');
  await press(page, '撤回同意并删除');
  await sees(page, '这是敏感个人信息');
  expect(problems).toEqual([]);
});

test('whoever signs in faster than pages slide sees the page they came from', async () => {
  await page.goto(`${city.url}/#${routeUrl('me', undefined)}`);
  await page.getByRole('link', { name: /去登录/ }).click();
  await page.getByRole('link', { name: /^演示，居民/ }).click();
  await sees(page, '退出登录');
  // The router's timer for the page that was covered has run out by then.
  await page.waitForTimeout(600);
  expect(await page.getByText('退出登录').locator('visible=true').count()).toBe(1);
});
