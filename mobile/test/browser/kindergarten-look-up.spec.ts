import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { proveRealName } from '../support/complaint-steps';
import { ownReceipt } from '../support/own-receipt';
import { releasedDraw } from '../support/released-draw';
import { demoCity } from './demo-city';
import { signInAs } from './demo-statements';
import { press, sees } from './shop-owner';
import { sitDown } from './sit-down';

jest.setTimeout(240_000);

const city = demoCity();
/** Three children and six seats: all are placed. */
const PLACED = '已派位：示例二幼';

const field = (page: Page, name: string) =>
  page.getByRole('textbox', { name }).locator('visible=true').first();

test('a result is looked up by number and name, and by receipt, and the whole draw is worked out on the phone', async () => {
  const device = crypto.randomUUID();
  const guardian = await signInAs(city.url, device);
  await proveRealName(city.url, guardian);
  const { planId, applicationId, child } = await releasedDraw(city.server, guardian);

  // Nobody is signed in on this phone.
  const { page, problems } = await city.newPhone();
  await page.goto(`${city.url}/#${routeUrl('kindergartenLookUp', { plan: planId })}`);
  await field(page, '孩子身份证号码').fill(child.idNumber);
  await field(page, '孩子姓名').fill('别人');
  await press(page, '查结果');
  await page.getByRole('alert').locator('visible=true').first().waitFor();
  await field(page, '孩子姓名').fill(child.name);
  await press(page, '查结果');
  await sees(page, PLACED);
  await sees(page, '待核对材料');
  await press(page, '查另一个孩子');

  const receipt = await ownReceipt(city.url, guardian, applicationId);
  await field(page, '粘贴回执文字').fill(receipt);
  await press(page, '凭回执查');
  await sees(page, PLACED);
  await press(page, '我要验算');
  await field(page, '孩子身份证号码').fill(child.idNumber);
  await field(page, '孩子姓名').fill(child.name);
  await press(page, '开始验算');
  await sees(page, '全部对上，和您查到的结果一样');
  await sees(page, '名册有没有被改过');
  const stored = await page.evaluate(() => JSON.stringify(localStorage));
  expect([child.idNumber, receipt].filter((secret) => stored.includes(secret))).toEqual([]);

  const own = await city.newPhone();
  await sitDown(own.context, guardian, device);
  await own.page.goto(`${city.url}/#${routeUrl('kindergartenApplication', { id: applicationId })}`);
  await sees(own.page, PLACED);
  await sees(own.page, '带材料原件到幼儿园核对');
  await press(own.page, '放弃这个学位');
  await own.page.getByRole('checkbox', { name: /我确定放弃/ }).click();
  await press(own.page, '放弃学位');
  await sees(own.page, '您已经放弃了这个学位');
  // The wrong name was answered with 404, which a browser's console mentions.
  expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
  expect(own.problems).toEqual([]);
});
