import { dateInShanghai, workingDaysAfter } from '@yingshang/shared/kernel';
import type { Page } from 'playwright-core';
import { longDate } from '../../src/platform/dates';
import { routeUrl } from '../../src/platform/routes';
import { become, row } from './become';
import { openCounter, scan } from './counter-tablet';
import { demoCity, type OpenPhone } from './demo-city';
import { pageCameIn } from './page-checks';
import { flawsByStep } from './phone-flaws';
import { picture } from './picture';
import { press, sees } from './shop-owner';

jest.setTimeout(240_000);

const city = demoCity();
const WORDS = '排队一个多小时，没有人说明原因';
const ANSWER = '对不起让您久等，当天少开了一个窗口。';
const REPAIR = '已加开一个窗口，并在大厅公布等候时间。';
const AGAIN = '上午也加开了窗口，等候不超过二十分钟。';

/** As somebody who takes the phone up again later: no page of before lies below. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(`${city.url}/#${address}`);
  await page.reload();
}

/** The unit learns of an anonymous bad rating on the next working day, not earlier. */
async function nextWorkingDay(): Promise<void> {
  const now = Date.now();
  const today = dateInShanghai(now);
  const { date } = workingDaysAfter(today, 1);
  await city.pass(Date.parse(date) - Date.parse(today));
}

async function phoneOf(role: string): Promise<OpenPhone> {
  const phone = await city.newPhone();
  await become(phone.page, city.url, role);
  return phone;
}

async function rateBadly(page: Page): Promise<void> {
  const { page: tablet } = await city.newPhone();
  await scan(page, city.url, await openCounter(tablet, city.url, '2号窗口'));
  await press(page, '现在评');
  await page.getByRole('radio', { name: /^非常不满意/ }).click();
  await page.getByRole('checkbox', { name: '多跑了好几趟' }).click();
  await page.getByLabel('想说的话（可不写）').locator('visible=true').fill(WORDS);
  await press(page, '提交评价');
  await sees(page, '已收到，谢谢您');
  await sees(page, '收到差评，开始整改');
}

async function write(page: Page, label: string, text: string, button: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).locator('visible=true').fill(text);
  await press(page, button);
}

async function openMine(page: Page): Promise<void> {
  await open(page, routeUrl('myRatings', undefined));
  await row(page, /非常不满意/).click();
  await sees(page, '差评整改');
}

test('one star is answered, put right, sent back once by its rater, confirmed, and the supervisor sees the end', async () => {
  const rater = await phoneOf('居民，以个人身份使用，也可以登记自己的店');
  await rateBadly(rater.page);

  const lead = await phoneOf('岗位：单位负责人');
  const { findings, check } = flawsByStep(lead.page, 'standard');
  await row(lead.page, '差评整改').click();
  await sees(lead.page, '没有要整改的差评');
  const supervisor = await phoneOf('岗位：督查');
  await row(supervisor.page, /^差评督办/).click();
  await row(supervisor.page, /多跑了好几趟.*等单位答复/).click();
  await sees(supervisor.page, WORDS);

  await nextWorkingDay();
  await open(lead.page, routeUrl('me', undefined));
  await row(lead.page, /^差评整改，1件待办/).click();
  await row(lead.page, /多跑了好几趟/).click();
  await sees(lead.page, '匿名评价');
  await pageCameIn(lead.page);
  await check('the case');
  await picture(lead.page, 'unit-case');
  expect(await lead.page.getByText('2号窗口').locator('visible=true').count()).toBe(0);
  await press(lead.page, '签收');
  await sees(lead.page, '单位已签收');
  await write(lead.page, '答复', ANSWER, '提交答复');
  await sees(lead.page, '已答复，整改中');
  await write(lead.page, '改了什么', REPAIR, '报告整改完成');
  await sees(lead.page, '已整改，待回访');

  await open(rater.page, routeUrl('messages', undefined));
  await sees(rater.page, '您的评价有答复了');
  await picture(rater.page, 'rater-messages');
  await press(rater.page, '看我的评价：您的评价有答复了');
  await sees(rater.page, ANSWER);
  await sees(rater.page, REPAIR);
  await pageCameIn(rater.page);
  await picture(rater.page, 'rater-answered');
  await press(rater.page, '还没解决');
  await sees(rater.page, '您认为还没解决');

  await open(lead.page, routeUrl('unitFollowUps', {}));
  await row(lead.page, /等单位答复/).click();
  await write(lead.page, '答复', '下午好些了，上午确实还要等。', '提交答复');
  await sees(lead.page, '已答复，整改中');
  await write(lead.page, '改了什么', AGAIN, '报告整改完成');
  await sees(lead.page, '已整改，待回访');

  await openMine(rater.page);
  await sees(rater.page, AGAIN);
  await press(rater.page, '已解决');
  await sees(rater.page, '已办结');
  await sees(rater.page, '您确认已解决');
  await picture(rater.page, 'rater-closed');

  await open(supervisor.page, routeUrl('supervisedFollowUps', {}));
  await supervisor.page.getByRole('tab', { name: '已办结' }).locator('visible=true').click();
  // The demo's made-up cases have ended earlier.
  const today = longDate(dateInShanghai(Date.now()));
  await row(supervisor.page, new RegExp(`评价人确认已解决.*${today}`)).click();
  await sees(supervisor.page, '评价人认为还没解决');
  await sees(supervisor.page, AGAIN);
  await pageCameIn(supervisor.page);
  await picture(supervisor.page, 'supervised-closed');
  expect(findings).toEqual([]);
  expect([rater.problems, lead.problems, supervisor.problems]).toEqual([[], [], []]);
});
