import type { CounterCode } from '@yingshang/shared/contracts/occasions';
import type { BrowserContext, Page } from 'playwright-core';
import type { Size } from '../../src/platform/preferences';
import { routeUrl } from '../../src/platform/routes';
import { row } from './become';
import { chooseSize } from './choose-size';
import * as atCounter from './counter-tablet';
import { demoCity } from './demo-city';
import { leadsOn, pageCameIn } from './page-checks';
import { flawsByStep } from './phone-flaws';
import { picture } from './picture';
import { press, sees } from './shop-owner';
import { notOfTheLog, verifyReceipt } from './verify-receipt';

jest.setTimeout(240_000);

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
});

const openCounter = () => atCounter.openCounter(tablet, city.url, counter);
const nextCode = () => atCounter.nextCode(tablet);
const scan = (page: Page, code: CounterCode) => atCounter.scan(page, city.url, code);

/** A finger on the phone, and how often it came down. */
function finger(page: Page) {
  let taps = 0;
  return {
    tap: async (name: string | RegExp, role: 'button' | 'radio' | 'checkbox' = 'button') => {
      taps += 1;
      await page.getByRole(role, { name }).locator('visible=true').first().click();
    },
    get taps(): number {
      return taps;
    },
  };
}

test('a code of the display is scanned, rated in few taps, and the phone finds the rating in the log', async () => {
  const first = await openCounter();
  const { page, problems } = await city.newPhone();
  const second = nextCode();
  await scan(page, first);
  await sees(page, counter);
  const hand = finger(page);
  await hand.tap('现在评');
  await hand.tap(/^非常满意/, 'radio');
  await hand.tap('提交评价');
  await sees(page, '已收到，谢谢您');
  expect(hand.taps).toBeLessThanOrEqual(MOST_TAPS);
  expect((await second).token).not.toBe(first.token);
  await verifyReceipt(page);
  await picture(page, 'counter-receipt');

  const late = await city.newPhone();
  await scan(late.page, first);
  await sees(late.page, '这个窗口码已经用过了');
  expect([notOfTheLog(problems), tabletProblems]).toEqual([[], []]);
});

test.each(['large', 'elder'] as const)(
  'at %s size the same way is as short, and nothing is cut off, too small or sideways',
  async (size: Size) => {
    const code = await openCounter();
    const { page, problems } = await city.newPhone();
    const { findings, check } = flawsByStep(page, size);
    // The size is chosen first: a code must not wait.
    await chooseSize(page, city.url, size);
    const fresh = nextCode();
    await scan(page, code);
    await sees(page, counter);
    await pageCameIn(page);
    await check('scan');
    await picture(page, `${size}-scan`);
    const hand = finger(page);
    await hand.tap('现在评');
    await sees(page, '有到场凭证，完整计分');
    await hand.tap(/^不满意/, 'radio');
    await pageCameIn(page);
    await check('rate');
    await picture(page, `${size}-rate`);
    await hand.tap('等得太久', 'checkbox');
    await hand.tap('提交评价');
    await sees(page, '已收到，谢谢您');
    expect(hand.taps).toBeLessThanOrEqual(MOST_TAPS);
    await pageCameIn(page);
    await check('receipt');
    await picture(page, `${size}-receipt`);
    await verifyReceipt(page);
    await check('verified');
    await press(page, '看我的全部评价');
    await sees(page, '窗口扫码评价');
    await pageCameIn(page);
    await check('mine');
    await picture(page, `${size}-mine`);
    await fresh;
    expect(findings).toEqual([]);
    expect(notOfTheLog(problems)).toEqual([]);
  },
);

test('kept for home, the visit is found again under 我的评价 and 我的, and leads to the same page', async () => {
  const { page, problems } = await city.newPhone();
  await scan(page, await openCounter());
  await press(page, '回家再说（24小时内）');
  await sees(page, '已为您留到');
  // Opened again, the page tells of the same visit instead of a used code.
  await page.reload();
  await sees(page, counter);
  await page.goto(`${city.url}/#${routeUrl('me', undefined)}`);
  await sees(page, '待评价');
  // 我的 has a row of the visit, too.
  await leadsOn(page, () => row(page, /^我的评价/).click());
  await picture(page, 'kept-under-mine');
  await row(page, new RegExp(`${counter}.*为止`)).click();
  await sees(page, '您满意吗');
  await page.waitForURL((url) => url.hash.includes(routeUrl('rate', {}).slice(1)));
  await page.getByRole('radio', { name: /^满意/ }).click();
  await press(page, '提交评价');
  await sees(page, '已收到，谢谢您');
  // Used up: it waits nowhere any more.
  await press(page, '看我的全部评价');
  await sees(page, '窗口扫码评价');
  await page.getByText('待评价').locator('visible=true').waitFor({ state: 'detached' });
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
