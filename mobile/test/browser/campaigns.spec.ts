import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { TOLD_POLICY, TOLD_TITLE, toldCampaign } from '../support/told-campaign';
import { chooseSize } from './choose-size';
import { demoCity } from './demo-city';
import { flawsByStep, phoneFlaws } from './phone-flaws';
import { press, sees } from './shop-owner';

jest.setTimeout(240_000);

const city = demoCity();
let campaignId: string;

beforeAll(async () => {
  campaignId = await toldCampaign(city.url, 8);
}, 120_000);

const link = (page: Page, name: RegExp) =>
  page.getByRole('link', { name }).locator('visible=true').first().click();

async function signInAsStaff(page: Page): Promise<void> {
  await page.goto(`${city.url}/#${routeUrl('campaigns', {})}`);
  await sees(page, '推送效果只给责任单位的工作人员看');
  await press(page, '去登录');
  await link(page, /工作人员/);
  await sees(page, TOLD_TITLE);
}

test('a publisher finds what was told, sees what came of it, and takes it away as a workbook', async () => {
  const { page, problems } = await city.newPhone();
  const { findings, check } = flawsByStep(page, 'standard');
  await signInAsStaff(page);
  await check('list');
  await page.goto(`${city.url}/#${routeUrl('me', undefined)}`);
  await link(page, /^推送效果/);
  await link(page, new RegExp(TOLD_TITLE));
  await sees(page, '占已告知的25%');
  await sees(page, '微信没有送达：没有授权微信提醒');
  await check('campaign');
  // Eight enterprises: told to all, and two opened 怎么领.
  const bar = (words: RegExp) => page.getByRole('listitem', { name: words }).locator('visible=true').count();
  expect([await bar(/^已告知，8$/), await bar(/^看了怎么领，2，占已告知的25%$/)]).toEqual([1, 1]);
  // One trade, which the table names as the chart does; spread over the districts they are too few to tell apart.
  const rows = await page.getByRole('table', { name: '按行业' }).getByRole('row').allInnerTexts();
  expect(rows.map((row) => row.replaceAll(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/^住宿和餐饮业.* 8 .* 2$/),
  ]);
  await sees(page, '企业太少，不分区县显示');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, '导出 Excel')]);
  expect(download.suggestedFilename()).toMatch(/^推送效果 演示：示例区项目管家服务 \d{4}-\d\d-\d\d\.xlsx$/);
  // A workbook is a zip.
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  expect(findings).toEqual([]);
  expect(problems).toEqual([]);
});

test('the conditions of a policy lead to what was told of it', async () => {
  const { page, problems } = await city.newPhone();
  await signInAsStaff(page);
  await page.goto(`${city.url}/#${routeUrl('unitRule', { id: TOLD_POLICY })}`);
  await press(page, '看这项政策的推送效果');
  await sees(page, '只看这项政策的');
  await sees(page, TOLD_TITLE);
  await page.goto(`${city.url}/#${routeUrl('campaigns', { policy: 'demo-district-hotline' })}`);
  await sees(page, '还没有推送');
  expect(problems).toEqual([]);
});

test.each([
  ['elder', 'light'],
  ['large', 'dark'],
] as const)('figures and charts fit in %s and %s', async (size, scheme) => {
  const { page } = await city.newPhone(scheme);
  await chooseSize(page, city.url, size);
  await signInAsStaff(page);
  await page.goto(`${city.url}/#${routeUrl('campaign', { id: campaignId })}`);
  await sees(page, '占已告知的25%');
  expect(await phoneFlaws(page, size)).toEqual([]);
});

test('somebody who is not of the unit is told so, and an unknown campaign is refused in words', async () => {
  const { page, problems } = await city.newPhone();
  await page.goto(`${city.url}/#${routeUrl('campaign', { id: campaignId })}`);
  await sees(page, '推送效果只给责任单位的工作人员看');
  expect(problems).toEqual([]);
  await signInAsStaff(page);
  await page.goto(`${city.url}/#${routeUrl('campaign', { id: crypto.randomUUID() })}`);
  await sees(page, '没有这次推送');
});
