import { occasionView } from '@yingshang/shared/contracts/occasions';
import type { BrowserContext, Page } from 'playwright-core';
import type * as z from 'zod/mini';
import { routeUrl } from '../../src/platform/routes';
import { provenVisit } from '../support/proven-visit';
import { chooseSize } from './choose-size';
import { demoCity } from './demo-city';
import { pageCameIn } from './page-checks';
import { flawsByStep } from './phone-flaws';
import { picture } from './picture';
import { press, sees } from './shop-owner';
import { notOfTheLog, verifyReceipt } from './verify-receipt';

jest.setTimeout(240_000);

const city = demoCity();
let context: BrowserContext;
let page: Page;
let problems: string[];
let visitorId: string;

beforeEach(async () => {
  ({ context, page, problems } = await city.newPhone());
  visitorId = crypto.randomUUID();
  // The device's own number, as `platform/visitor` keeps it: what was scanned is this phone's.
  await context.addInitScript((id) => {
    localStorage.setItem('yingshang.visitor', JSON.stringify({ data: { version: 1, value: id } }));
  }, visitorId);
});

const open = (address: string) => page.goto(`${city.url}/#${address}`);
const visit = (): Promise<z.infer<typeof occasionView>> => provenVisit(city.url, visitorId);
const choose = (level: RegExp) => page.getByRole('radio', { name: level }).click();

test('from the scanned code to a receipt that this phone has checked, in few taps on one screen', async () => {
  const { id, unit, counterName } = await visit();
  await open(routeUrl('rate', { occasion: id }));
  await sees(page, '有到场凭证，完整计分');
  await sees(page, unit.name);
  await sees(page, counterName ?? '');
  await picture(page, 'rate-empty');
  await choose(/^不满意/);
  await page.getByRole('checkbox', { name: '等得太久' }).click();
  await page.getByLabel('想说的话（可不写）').locator('visible=true').fill('排队一个多小时');
  await sees(page, '单位看不到您是谁');
  await picture(page, 'rate-filled');
  await press(page, '提交评价');
  await sees(page, '已收到，谢谢您');
  await sees(page, '监督部门现在就能看到');
  await verifyReceipt(page);
  await picture(page, 'receipt-checked');
  await press(page, '看我的全部评价');
  await sees(page, '窗口扫码评价');
  await picture(page, 'mine');
  expect(notOfTheLog(problems)).toEqual([]);
});

test('what was written survives a dead line, and goes out once when it is back', async () => {
  const { id } = await visit();
  await open(routeUrl('rate', { occasion: id }));
  await choose(/^满意/);
  await page.getByLabel('想说的话（可不写）').locator('visible=true').fill('断网也要说');
  await page.reload();
  await sees(page, '提交评价');
  expect(await page.getByLabel('想说的话（可不写）').locator('visible=true').inputValue()).toBe('断网也要说');
  await context.setOffline(true);
  await press(page, '提交评价');
  await sees(page, '联网后自动提交，只提交一次');
  await picture(page, 'rate-kept');
  await context.setOffline(false);
  await press(page, '现在再试一次');
  await sees(page, '已收到，谢谢您');
  await open(routeUrl('myRatings', undefined));
  // The receipt before says the same words.
  await page.getByRole('heading', { name: '我的评价' }).locator('visible=true').first().waitFor();
  await page.getByText('已收到，谢谢您').locator('visible=true').first().waitFor({ state: 'detached' });
  await sees(page, '窗口扫码评价');
  expect(await page.getByText('窗口扫码评价').locator('visible=true').count()).toBe(1);
  // The line was cut on purpose.
  expect(problems.filter((problem) => !/INTERNET_DISCONNECTED|ERR_FAILED/.test(problem))).toEqual([]);
});

test('an elder finds the way from home, rates from a card, and nothing is too small or cut off', async () => {
  await chooseSize(page, city.url, 'elder');
  const { findings, check } = flawsByStep(page, 'elder');
  await open(routeUrl('home', undefined));
  await page.getByRole('link', { name: /^评价/ }).click();
  await sees(page, '找单位或人来评');
  await pageCameIn(page);
  await picture(page, 'elder-ratings');
  await check('我要评价');
  await page.getByLabel('找要评价的单位或人').locator('visible=true').fill('示例区');
  await page.getByRole('link', { name: /^评价/ }).first().click();
  await sees(page, '计分只按四分之一条算');
  await choose(/^非常满意/);
  await pageCameIn(page);
  await picture(page, 'elder-rate');
  await check('评价');
  await press(page, '提交评价');
  await sees(page, '已收到，谢谢您');
  await pageCameIn(page);
  await picture(page, 'elder-receipt');
  await check('凭证');
  expect(findings).toEqual([]);
  expect(problems).toEqual([]);
});
