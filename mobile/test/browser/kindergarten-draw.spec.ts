import type { StaffRole } from '@yingshang/shared/access';
import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { proveRealName } from '../support/complaint-steps';
import { decideAbout, givenApplication } from '../support/given-application';
import { BUREAU, openPlan } from '../support/open-plan';
import { applyForTwins } from './apply-for-twins';
import { demoCity, type OpenPhone } from './demo-city';
import { signInAs } from './demo-statements';
import { picture } from './picture';
import { press, sees } from './shop-owner';
import { sitDown } from './sit-down';

jest.setTimeout(300_000);

const city = demoCity();
const HOUR_MS = 3_600_000;
const DICE = '0123456789'.repeat(4);
const NUMBERS = '05 12 20 25 30 33 08';

async function seated(role: StaffRole, address: string): Promise<OpenPhone> {
  const device = crypto.randomUUID();
  const who = await signInAs(city.url, device, { unitId: BUREAU, staffRoles: [role] });
  const phone = await city.newPhone();
  await sitDown(phone.context, who, device);
  await phone.page.goto(`${city.url}/#${address}`);
  return phone;
}

const keyboard = (page: Page) => page.getByLabel('也可以用键盘输入', { exact: true }).locator('visible=true');
const seesDice = (page: Page, name: RegExp) =>
  page.getByRole('img', { name }).locator('visible=true').first().waitFor();

test('twins are applied for and accepted, the roll is frozen, dice typed on two devices, and the family works it all out', async () => {
  const planId = await openPlan(city.url, { lottery: true, now: await city.server.now() });
  const guardian = await signInAs(city.url, crypto.randomUUID());
  await proveRealName(city.url, guardian);
  for (const place of [921, 922]) {
    const id = await givenApplication(city.url, guardian, { planId, place, sent: true });
    await decideAbout(city.url, id, { decision: 'accepted' });
  }
  const family = await city.newPhone();
  const { children } = await applyForTwins(family.page, city.url, planId);
  const reviewer = await seated('reviewer', routeUrl('applicationDesk', { plan: planId }));
  await sees(reviewer.page, '待审核 1');
  await reviewer.page
    .getByRole('link', { name: /双胞胎/ })
    .locator('visible=true')
    .first()
    .click();
  await press(reviewer.page, '通过，看下一件');
  await sees(reviewer.page, '没有待审核的报名');
  await city.pass(49 * HOUR_MS);

  const hall = await city.newPhone();
  await hall.page.setViewportSize({ width: 1280, height: 800 });
  await hall.page.goto(`${city.url}/#${routeUrl('drawLive', { plan: planId })}`);
  await sees(hall.page, '名册还没有封存');
  await picture(hall.page, 'live-before');

  const ceremony = routeUrl('drawCeremony', { plan: planId });
  const operator = await seated('lottery-operator', ceremony);
  await picture(operator.page, 'ceremony-seal');
  await press(operator.page, '签字，封存名册');
  await sees(operator.page, '等第二个人核对后冻结名册');
  expect(await operator.page.getByRole('button', { name: '签字，冻结名册并公布' }).count()).toBe(0);
  const notary = await seated('notary', ceremony);
  await sees(notary.page, '核对后冻结名册');
  await picture(notary.page, 'ceremony-freeze');
  await press(notary.page, '签字，冻结名册并公布');
  await sees(hall.page, '名册共3个号、4个孩子');
  await picture(hall.page, 'live-frozen');

  await city.pass(23 * HOUR_MS);
  await sees(operator.page, '每掷一个，念出点数，按一下');
  for (const digit of DICE.slice(0, 7)) await press(operator.page, digit);
  await seesDice(hall.page, /^掷出的骰子，还没有确认，7个/);
  await press(operator.page, '退一格');
  await seesDice(hall.page, /^掷出的骰子，还没有确认，6个/);
  await picture(operator.page, 'ceremony-dice');
  await picture(hall.page, 'live-dice');
  await keyboard(operator.page).fill(DICE);
  await press(operator.page, '40个录完，请公证员确认');
  await sees(operator.page, '等公证员在另一台设备上录入确认');

  await sees(notary.page, '看着骰子再录入一遍');
  await keyboard(notary.page).fill(`${DICE.slice(0, 39)}0`);
  await sees(notary.page, '第8组和操作员录入的不一样');
  await picture(notary.page, 'ceremony-confirm');
  await keyboard(notary.page).fill(DICE);
  await press(notary.page, '一致，确认骰子');
  await seesDice(hall.page, /^确认的骰子，40个/);
  await sees(hall.page, '等公开数字');
  await picture(hall.page, 'live-value');

  await city.pass(HOUR_MS);
  const numbers = (page: Page) => page.getByLabel('开奖号码', { exact: true }).locator('visible=true');
  await numbers(operator.page).fill(NUMBERS);
  await press(operator.page, '录完，请公证员确认');
  await numbers(notary.page).fill(NUMBERS);
  await press(notary.page, '一致，确认开奖号码');
  await picture(operator.page, 'ceremony-draw');
  await press(operator.page, '派位');
  await sees(hall.page, '示例一幼');
  await sees(hall.page, '收起号码');
  await picture(hall.page, 'live-shown');
  await city.pass(HOUR_MS);
  await sees(hall.page, '2所幼儿园都公布了');
  await press(hall.page, '看全部验算数据');
  await sees(hall.page, '结果摘要');
  await picture(hall.page, 'live-released');

  const parent = await city.newPhone();
  await parent.page.goto(`${city.url}/#${routeUrl('drawMinutes', { plan: planId })}`);
  await sees(parent.page, '在场签字');
  await sees(parent.page, '录入同样的骰子，确认');
  await picture(parent.page, 'minutes');

  await findsTheirResult(family.page, planId, children[0]);

  await reviewer.page.goto(`${city.url}/#${routeUrl('placesDesk', { plan: planId })}`);
  await sees(reviewer.page, '待核对 3');
  await reviewer.page.getByRole('link', { name: /^\d号/ }).first().click();
  await sees(reviewer.page, '其他情况');
  await picture(reviewer.page, 'place-sheet');
  await press(reviewer.page, '材料齐全，确认录取');
  await sees(reviewer.page, '已确认 1');
  const phones = [hall, operator, notary, parent, reviewer, family];
  expect(phones.flatMap(({ problems }) => problems)).toEqual([]);
});

/** Looked up as anybody does who knows number and name, then recomputed with the receipt of their own application. */
async function findsTheirResult(
  page: Page,
  planId: string,
  child: { readonly name: string; readonly idNumber: string } | undefined,
): Promise<void> {
  if (child === undefined) throw new Error('nobody was applied for');
  const field = (name: string) => page.getByRole('textbox', { name }).locator('visible=true').first();
  await page.goto(`${city.url}/#${routeUrl('kindergartenLookUp', { plan: planId })}`);
  await field('孩子身份证号码').fill(child.idNumber);
  await field('孩子姓名').fill(child.name);
  await press(page, '查结果');
  await sees(page, '已派位：');
  await page.goto(`${city.url}/#${routeUrl('kindergartens', undefined)}`);
  await page.reload();
  await page
    .getByRole('link', { name: /审核通过|已派位/ })
    .locator('visible=true')
    .first()
    .click();
  await press(page, '我要验算');
  await field('孩子身份证号码').fill(child.idNumber);
  await field('孩子姓名').fill(child.name);
  await press(page, '开始验算');
  await sees(page, '全部对上，和您查到的结果一样');
  await picture(page, 'self-checked');
}
