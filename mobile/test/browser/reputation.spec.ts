import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { become } from './become';
import { chooseSize } from './choose-size';
import { demoCity } from './demo-city';
import { flawsByStep, phoneFlaws } from './phone-flaws';
import { press, sees } from './shop-owner';

jest.setTimeout(240_000);

const city = demoCity();
const BUSY = 'demo-210199-svc';

const link = (page: Page, name: RegExp) =>
  page.getByRole('link', { name }).locator('visible=true').first().click();
const open = (page: Page, address: string) => page.goto(`${city.url}/#${address}`);

test('whoever looks at a unit of the fictional district sees how it is rated, labelled, and why it is so', async () => {
  const { page, problems } = await city.newPhone();
  const { findings, check } = flawsByStep(page, 'standard');
  await open(page, routeUrl('unit', { id: BUSY }));
  await sees(page, '服务评价');
  const levels = page.getByRole('list', { name: '各星级的评价' }).getByRole('listitem');
  await levels.nth(4).waitFor();
  expect(await levels.count()).toBe(5);
  await check('card');
  await press(page, '看走势和计分办法');
  await sees(page, '怎么计分');
  const months = page.getByRole('list', { name: '各月公布的评价，平均星级' }).getByRole('listitem');
  expect(await months.count()).toBe(13);
  await sees(page, '单位的答复');
  await check('page');
  expect(findings).toEqual([]);
  expect(problems).toEqual([]);
});

test('a real unit of a demo city shows no score', async () => {
  const { page } = await city.newPhone();
  await open(page, routeUrl('unit', { id: 'sy-city-001' }));
  await sees(page, '演示城市不含真实评分');
  expect(await page.getByText('看走势和计分办法').count()).toBe(0);
  await open(page, routeUrl('reputation', { id: 'sy-city-001' }));
  await sees(page, '真实单位不展示评分');
});

test('an officer reads the own unit’s ratings in batches, by stars, and is told what they cannot see', async () => {
  const { page, problems } = await city.newPhone();
  const { findings, check } = flawsByStep(page, 'standard');
  await open(page, routeUrl('unitRatings', {}));
  await sees(page, '这里只给被评价单位的工作人员看');
  await press(page, '去登录');
  await link(page, /工作人员/);
  await sees(page, '您看不到评价人是谁');
  await sees(page, '那一周公布');
  await check('list');
  await page.getByRole('radio', { name: '5星' }).locator('visible=true').click();
  await sees(page, '5星 非常满意');
  expect(await page.getByText('4星 满意').locator('visible=true').count()).toBe(0);
  expect(findings).toEqual([]);
  expect(problems).toEqual([]);
});

test('a lead answers a rating in public, with words that a closed page does not lose', async () => {
  const { page, problems } = await city.newPhone();
  const { findings, check } = flawsByStep(page, 'standard');
  await become(page, city.url, '岗位：单位负责人');
  await open(page, routeUrl('unitRatings', {}));
  await sees(page, '那一周公布');
  await page.getByRole('radio', { name: '4星' }).locator('visible=true').click();
  await page
    .getByRole('button', { name: /^公开答复：4星 满意/ })
    .locator('visible=true')
    .first()
    .click();
  await sees(page, '公众看到星级、标签和您的答复');
  await page.getByRole('textbox', { name: '答复' }).locator('visible=true').fill('谢谢您，叫号屏下周装好。');
  await check('form');
  await page.reload();
  await press(page, '提交答复');
  await sees(page, '已经答复，每条评价答复一次');
  await sees(page, '答复核对中');
  await check('answered');
  expect(findings).toEqual([]);
  expect(problems).toEqual([]);
});

test.each([
  ['elder', 'light'],
  ['large', 'dark'],
] as const)('score, bars and months fit in %s and %s', async (size, scheme) => {
  const { page } = await city.newPhone(scheme);
  await chooseSize(page, city.url, size);
  await open(page, routeUrl('reputation', { id: BUSY }));
  await sees(page, '怎么计分');
  expect(await phoneFlaws(page, size)).toEqual([]);
});
