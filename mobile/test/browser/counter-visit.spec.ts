import { type CounterCode, nextCounterCode } from '@yingshang/shared/contracts/occasions';
import type { BrowserContext, Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { demoCity } from './demo-city';
import { press, sees } from './shop-owner';

jest.setTimeout(180_000);

/** A name a test: they share one city. */
let counter = '';
let made = 0;
/** What a person may be asked to tap from the scan to the receipt. */
const MOST_TAPS = 6;

const city = demoCity();
let tablet: Page;
let tabletContext: BrowserContext;
let tabletProblems: string[];

beforeEach(async () => {
  made += 1;
  counter = `${made}号窗口`;
  ({ page: tablet, context: tabletContext, problems: tabletProblems } = await city.newPhone());
  await tablet.setViewportSize({ width: 1024, height: 768 });
});

const row = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name }).locator('visible=true').first();

/** The next code that the tablet draws. */
async function nextCode(): Promise<CounterCode> {
  const response = await tablet.waitForResponse((one) => one.url().endsWith(`/api${nextCounterCode.path}`));
  return nextCounterCode.response.parse(await response.json());
}

async function becomeLead(): Promise<void> {
  await tablet.goto(`${city.url}/#${routeUrl('me', undefined)}`);
  await sees(tablet, '我的身份');
  await row(tablet, /去登录|换个身份/).click();
  await press(tablet, /换一个岗位/);
  await row(tablet, '演示，岗位：单位负责人').click();
  await tablet.waitForURL((url) => url.hash.includes('pages/me'));
  await sees(tablet, '退出登录');
}

/** Makes a counter, pairs this very device with it, and gives the first code. */
async function openCounter(): Promise<CounterCode> {
  await becomeLead();
  await row(tablet, /^窗口评价/).click();
  await press(tablet, '开设窗口');
  await tablet.getByRole('textbox', { name: '窗口名称' }).fill(counter);
  await press(tablet, '开设窗口');
  await press(tablet, `配对评价屏：${counter}`);
  await press(tablet, '生成配对码');
  const first = nextCode();
  await press(tablet, '就用这台设备做评价屏');
  await sees(tablet, '扫码评价');
  await standsWhole();
  return first;
}

/** A code that reaches out of its frame is cut off, and no camera reads it. */
async function standsWhole(): Promise<void> {
  const place = async (selector: string) => {
    const box = await tablet.locator(selector).locator('visible=true').first().boundingBox();
    if (box === null) throw new Error(`${selector} has no place`);
    return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
  };
  const [frame, code] = [await place('.display-code__frame'), await place('.display-code__picture img')];
  expect(code.left).toBeGreaterThanOrEqual(frame.left);
  expect(code.right).toBeLessThanOrEqual(frame.right);
  expect(code.bottom).toBeLessThanOrEqual(frame.bottom);
  expect(code.right - code.left).toBeGreaterThanOrEqual(240);
}

/** As a camera opens it; the address names the machine in its network, which the test's browser does not need. */
const scan = (page: Page, { address }: CounterCode) => page.goto(city.url + new URL(address).search);

test('a code of the display is scanned, rated in three taps, and another code stands there at once', async () => {
  const first = await openCounter();
  const { page, problems } = await city.newPhone();
  const second = nextCode();
  await scan(page, first);
  await sees(page, counter);
  let taps = 0;
  const tap = async (name: string | RegExp, role: 'button' | 'radio' = 'button') => {
    taps += 1;
    await page.getByRole(role, { name }).locator('visible=true').first().click();
  };
  await tap('现在评');
  await tap(/^非常满意/, 'radio');
  await tap('提交评价');
  await sees(page, '已收到，谢谢您');
  expect(taps).toBeLessThanOrEqual(MOST_TAPS);
  expect((await second).token).not.toBe(first.token);

  const late = await city.newPhone();
  await scan(late.page, first);
  await sees(late.page, '这个窗口码已经用过了');
  expect([problems, tabletProblems]).toEqual([[], []]);
});

test('kept for home, the visit is found again under 我的, and leads to the same page', async () => {
  const { page, problems } = await city.newPhone();
  await scan(page, await openCounter());
  await press(page, '回家再说（24小时内）');
  await sees(page, '已为您留到');
  // Opened again, the page tells of the same visit instead of a used code.
  await page.reload();
  await sees(page, counter);
  await page.goto(`${city.url}/#${routeUrl('me', undefined)}`);
  await sees(page, '待评价');
  await row(page, new RegExp(`${counter}.*为止`)).click();
  await sees(page, '您满意吗');
  await page.waitForURL((url) => url.hash.includes(routeUrl('rate', {}).slice(1)));
  expect(problems).toEqual([]);
});

test('stars on the display need no phone; the screen is cleared for the next, and a broken line blocks nobody', async () => {
  await openCounter();
  await tablet.getByRole('radio', { name: /^满意/ }).click();
  await press(tablet, '提交：满意');
  await sees(tablet, '谢谢您的评价');
  await press(tablet, '下一位');
  await tablet.getByRole('radio', { name: /^不满意/ }).click();
  await sees(tablet, '提交：不满意');
  await tabletContext.setOffline(true);
  await press(tablet, '提交：不满意');
  await sees(tablet, '这次没有评上');
  await tabletContext.setOffline(false);
  await press(tablet, '知道了');
  await sees(tablet, '不用手机，不用登录');
  expect(await tablet.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
});
