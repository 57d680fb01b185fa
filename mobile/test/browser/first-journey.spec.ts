import { matchBenefits } from '@yingshang/shared/contracts/benefits';
import type { BrowserContext, Page } from 'playwright-core';
import type * as z from 'zod/mini';
import { type DemoCode, demoCodes, pickCode } from '../support/demo-codes';
import { cliMatch } from './cli-match';
import { demoCity } from './demo-city';
import { shopOwner } from './demo-pages';
import { answerThreeQuestions, press, sees } from './shop-owner';

jest.setTimeout(120_000);

type Match = z.infer<typeof matchBenefits.response>;

const city = demoCity();
let codes: readonly DemoCode[];
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeAll(async () => {
  codes = await demoCodes(city.url);
});

beforeEach(async () => {
  ({ context, page, problems } = await city.newPhone());
});

const scan = (code: DemoCode) => page.goto(`${city.url}/#/pages/scan/index?s=${code.token}`);
const scanPoster = () => scan(pickCode(codes, { kind: 'poster', expired: false }));

/** Answers the questions and returns what was asked and answered over the wire. */
async function matchOverTheWire(): Promise<{ facts: unknown; match: Match }> {
  const answered = page.waitForResponse((response) => response.url().endsWith(`/api${matchBenefits.path}`));
  await answerThreeQuestions(page);
  const response = await answered;
  const { facts } = matchBenefits.body.parse(response.request().postDataJSON());
  return { facts, match: matchBenefits.response.parse(await response.json()) };
}

/** The titles in the list that is shown, with all its steps unfolded. */
async function titlesShown(): Promise<string[]> {
  const more = page.getByRole('button', { name: /^再看/ }).locator('visible=true');
  while ((await more.count()) > 0) await more.first().click();
  return page.locator('.benefit__title').locator('visible=true').allTextContents();
}

test('from the poster to how to get a benefit, the list being the one that the command line prints', async () => {
  await scanPoster();
  await sees(page, '您扫的是');
  const { facts, match } = await matchOverTheWire();
  expect(facts).toEqual(shopOwner);

  const printed = cliMatch(shopOwner, match.asOf);
  expect(match.eligible.map(({ id }) => id).sort()).toEqual(printed.eligible);
  expect(match.unknown.map(({ id }) => id).sort()).toEqual(printed.unknown);
  expect(printed.eligible.length).toBeGreaterThan(0);

  await sees(page, '初步符合');
  await page.getByRole('tab', { name: /^可享/ }).click();
  expect((await titlesShown()).sort()).toEqual(match.eligible.map(({ title }) => title).sort());
  await page.getByRole('tab', { name: /^待补充/ }).click();
  expect((await titlesShown()).sort()).toEqual(match.unknown.map(({ title }) => title).sort());

  await page.getByRole('tab', { name: /^可享/ }).click();
  await recordAndWithdrawInterest(match);
  expect(problems).toEqual([]);
});

async function recordAndWithdrawInterest({ eligible }: Match): Promise<void> {
  const automatic = eligible.find((row) => row.applyMode === '免申即享');
  if (!automatic) throw new Error('The demo city promises a 免申即享 policy to a shop');
  await titlesShown();
  await page.locator('.benefit').filter({ hasText: automatic.title }).locator('visible=true').first().click();
  await sees(page, '您初步符合');
  await press(page, '怎么领');
  await press(page, '登记意向');
  await sees(page, '已登记意向');
  await press(page, '撤回意向');
  await page.getByRole('button', { name: '登记意向', exact: true }).waitFor();
}

test('the policy page names a person to ask, marked as made up', async () => {
  await scan(pickCode(codes, { kind: 'policy', expired: false }));
  await press(page, '看这项政策');
  await press(page, '问责任人');
  const contact = page.getByRole('group', { name: /^联系/ }).first();
  await contact.getByRole('button', { name: /^打电话/ }).click();
  await sees(page, '是演示号码，不会真的拨出');
  expect(problems).toEqual([]);
});

test('an expired code says why and leads home, to people and to policies', async () => {
  await scan(pickCode(codes, { expired: true }));
  await sees(page, '到期');
  expect(await page.getByRole('button', { name: '重试' }).count()).toBe(0);
  await page.getByRole('link', { name: /^看政策/ }).click();
  await sees(page, '惠企政策');
  await page.goBack();
  await page.getByRole('link', { name: /^找人/ }).click();
  await sees(page, '可以这样找');
  await page.goBack();
  await press(page, '回首页');
  await sees(page, '惠企服务');
  expect(page.url()).toContain('/pages/home/index');
});

test('without a network the answers stay, and the list comes with the network', async () => {
  await scanPoster();
  await matchOverTheWire();
  await sees(page, '初步符合');
  await press(page, '修改三个答案');
  await context.setOffline(true);
  await page.getByRole('radio', { name: /^企业/ }).click();
  for (const button of ['下一题', '下一题', '看结果']) await press(page, button);
  await sees(page, '网络没有连上');
  await sees(page, '餐饮');
  await sees(page, '和平区');
  await context.setOffline(false);
  await press(page, '重试');
  await sees(page, '初步符合');
  expect(await page.getByText('网络没有连上').locator('visible=true').count()).toBe(0);
});

test('large type and dark colours reach the page at once and stay', async () => {
  await scanPoster();
  await sees(page, '您扫的是');
  const size = () =>
    page.evaluate<string>("getComputedStyle(document.querySelector('.scan__label')).fontSize");
  const standard = Number.parseFloat(await size());
  await press(page, '切换到大字');
  expect(Number.parseFloat(await size())).toBeGreaterThan(standard);
  await page.reload();
  await sees(page, '您扫的是');
  expect(Number.parseFloat(await size())).toBeGreaterThan(standard);

  const background = () =>
    page.evaluate<string>("getComputedStyle(document.querySelector('.ui-page')).backgroundColor");
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  await sees(page, '您扫的是');
  expect(await background()).not.toBe(light);
  expect(problems).toEqual([]);
});
