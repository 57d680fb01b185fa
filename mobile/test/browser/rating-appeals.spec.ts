import { signInDemo } from '@yingshang/shared/contracts/identity';
import type { Page } from 'playwright-core';
import type * as z from 'zod/mini';
import { routeUrl } from '../../src/platform/routes';
import {
  demoStaff,
  type GivenRating,
  giveRating,
  ownStanding,
  reputationOf,
  standingChanges,
} from '../support/rated-unit';
import { demoCity } from './demo-city';
import { phoneFlaws } from './phone-flaws';
import { picture } from './picture';
import { press, sees } from './shop-owner';

jest.setTimeout(300_000);

const city = demoCity();
/** Where the demo's staff work, and the unit above it. */
const [UNIT, ABOVE] = ['demo-210199-biz', 'sy-city-030'];
/** Of the city's counter hall, and the unit above it: rated often enough that a burst shows. */
const [BUSY, ABOVE_BUSY] = ['demo-210199-svc', 'sy-city-048'];
const BURST = 24;
const DAY_MS = 86_400_000;
/** Loops look once a minute. */
const LOOKED_WITHIN_MS = 150_000;

type Session = z.infer<typeof signInDemo.response>;

let complaint: GivenRating;
let praise: GivenRating[];

/** A day of ratings, and the night after it: looked at, held back or made public. */
beforeAll(async () => {
  complaint = await giveRating(city.url, UNIT, 1, '叫号之后等了一小时');
  for (const stars of [3, 4, 5, 5] as const) await giveRating(city.url, UNIT, stars);
  praise = [];
  for (let at = 0; at < BURST; at += 1) praise.push(await giveRating(city.url, BUSY, 5));
  const before = await reputationOf(city.url, UNIT);
  await city.pass(DAY_MS);
  await until(async () => (await standingChanges(city.url, BUSY)).waiting === BURST);
  await until(async () => (await reputationOf(city.url, UNIT)).count >= before.count + 5);
}, LOOKED_WITHIN_MS + 60_000);

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + LOOKED_WITHIN_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('the night did not come to its end');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

const openAt = (page: Page, address: string) => page.goto(`${city.url}/#${address}`);
const shown = (page: Page, words: string | RegExp) => page.getByText(words).locator('visible=true');
const link = (page: Page, name: RegExp) => page.getByRole('link', { name }).locator('visible=true').first();
const write = (page: Page, label: string, text: string) =>
  page.getByLabel(label).locator('visible=true').fill(text);
const choose = (page: Page, name: RegExp | string) =>
  page.getByRole('radio', { name }).locator('visible=true').click();

/** A phone, or a desk, in the hands of somebody who is signed in. */
async function phoneOf({ token, person }: Session) {
  const phone = await city.newPhone();
  await keepOnPhone(phone.context, 'yingshang.session', { version: 2, value: { token, person } });
  return phone;
}

/** The device on which a rating was given. */
async function phoneThatRated({ visitorId }: GivenRating) {
  const phone = await city.newPhone();
  await keepOnPhone(phone.context, 'yingshang.visitor', { version: 1, value: visitorId });
  return phone;
}

const keepOnPhone = (
  context: Awaited<ReturnType<typeof city.newPhone>>['context'],
  name: string,
  data: object,
) =>
  context.addInitScript(
    ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
    [name, JSON.stringify({ data })],
  );

/** Every minute the log is signed; what was written just now has no place yet. */
async function checksOnThePhone(page: Page): Promise<void> {
  const checked = shown(page, '这台手机自己核对过');
  for (let tries = 0; tries < 20 && (await checked.count()) === 0; tries += 1) {
    await press(page, /^核对：/);
    await shown(page, '正在入账').or(checked).first().waitFor();
    if ((await checked.count()) === 0) await page.waitForTimeout(2_000);
  }
  await sees(page, '这台手机自己核对过');
}

test('a burst is held back, some of it is removed and the rest let in again, and its raters read why', async () => {
  const counted = (await reputationOf(city.url, BUSY)).count;
  const { page, problems } = await phoneOf(await demoStaff(city.url, 'supervisor', ABOVE_BUSY));
  await openAt(page, routeUrl('me', undefined));
  await link(page, /评价核定.*1件待核定/).click();
  await picture(page, 'reviews-desk');
  await link(page, /示例区政务服务中心/).click();
  await sees(page, `待核定的评价（${BURST}条）`);
  await picture(page, 'finding');
  const tick = (place: number) =>
    page
      .getByRole('checkbox', { name: new RegExp(`^第${place}条`) })
      .locator('visible=true')
      .click();
  await tick(1);
  await picture(page, 'finding-one');
  await press(page, '申请查明第1条的评价人');
  await sees(page, '每一步都写进公开账本');
  await picture(page, 'finding-unseal');
  await page.goBack();
  await tick(2);
  await tick(3);
  await choose(page, '移除');
  await choose(page, '有组织的刷评');
  await write(page, '依据', '三条出自同一台代办终端');
  await picture(page, 'finding-decide');
  await press(page, '移除3条，不再计入');
  await sees(page, '已核定3条');
  await sees(page, `待核定的评价（${BURST - 3}条）`);
  await press(page, '全选');
  await choose(page, '恢复计入');
  await choose(page, '核实为真实评价');
  await write(page, '依据', '当天办件记录与评价一致');
  await press(page, `恢复计入${BURST - 3}条`);
  await sees(page, `${BURST}条都已核定`);
  await sees(page, '申请查明第1条的评价人');
  await picture(page, 'finding-decided');
  expect(problems).toEqual([]);

  const standings = await Promise.all(praise.map((one) => ownStanding(city.url, one)));
  const removedAt = standings.findIndex(({ changes }) => changes.at(-1)?.standing === 'removed');
  const rater = await phoneThatRated(praise[removedAt] as GivenRating);
  await openAt(rater.page, routeUrl('myRating', { ticket: praise[removedAt]?.ticket ?? '' }));
  await sees(rater.page, '这条评价已移除，不计分');
  await sees(rater.page, '三条出自同一台代办终端');
  await picture(rater.page, 'own-removed');
  expect(rater.problems).toEqual([]);

  await city.pass(DAY_MS);
  await until(async () => (await reputationOf(city.url, BUSY)).count >= counted + BURST - 3);
});

test('two supervisors decide at once: the second is told, and keeps what was typed', async () => {
  for (let at = 0; at < BURST; at += 1) await giveRating(city.url, BUSY, 1);
  await city.pass(DAY_MS);
  await until(async () => (await standingChanges(city.url, BUSY)).waiting === BURST);
  const desks = await Promise.all(
    [1, 2].map(async () => phoneOf(await demoStaff(city.url, 'supervisor', ABOVE_BUSY))),
  );
  for (const { page } of desks) {
    await openAt(page, routeUrl('reviewDesk', undefined));
    await link(page, /示例区政务服务中心/).click();
    await press(page, '全选');
    await choose(page, '恢复计入');
    await choose(page, '没有证据证明有问题');
    await write(page, '依据', '逐条查了办件记录');
  }
  const [first, second] = desks.map(({ page }) => page) as [Page, Page];
  await press(first, `恢复计入${BURST}条`);
  await sees(first, `${BURST}条都已核定`);
  await press(second, `恢复计入${BURST}条`);
  await sees(second, '这里已经有核定结果');
  await sees(second, `${BURST}条都已核定`);
  expect((await standingChanges(city.url, BUSY)).waiting).toBe(0);
});

test('a unit appeals, the rating is removed in public, its rater opens the entry, objects and is heard', async () => {
  const lead = await phoneOf(await demoStaff(city.url, 'lead', UNIT));
  await openAt(lead.page, routeUrl('unitRatings', {}));
  await choose(lead.page, '1星');
  // The newest batch first.
  await lead.page
    .getByRole('button', { name: /^申诉这条评价：1星/ })
    .locator('visible=true')
    .first()
    .click();
  // Words that nobody has checked yet come with a later batch.
  await sees(lead.page, '1星 非常不满意');
  await press(lead.page, '提交申诉');
  await sees(lead.page, '请先选一个理由');
  await choose(lead.page, /^评错了单位或事项/);
  await write(lead.page, '经过和证据', '当天叫号系统由隔壁单位使用，见办件编号');
  await picture(lead.page, 'unit-appeal');
  await lead.page.reload();
  await sees(lead.page, '提交申诉');
  expect(await lead.page.getByLabel('经过和证据').locator('visible=true').inputValue()).toContain('办件编号');
  await lead.context.setOffline(true);
  await press(lead.page, '提交申诉');
  await sees(lead.page, '联网后自动提交，只提交一次');
  await lead.context.setOffline(false);
  await press(lead.page, '现在再试一次');
  await sees(lead.page, '申诉待核定');
  await press(lead.page, '看我的申诉');
  await sees(lead.page, '新的在前');
  await picture(lead.page, 'unit-appeals');
  expect(lead.problems.filter((problem) => !/INTERNET_DISCONNECTED|ERR_FAILED/.test(problem))).toEqual([]);

  const supervisor = await phoneOf(await demoStaff(city.url, 'supervisor', ABOVE));
  await openAt(supervisor.page, routeUrl('reviewDesk', undefined));
  await link(supervisor.page, /单位申诉/).click();
  await choose(supervisor.page, '同意，移除这条评价');
  await choose(supervisor.page, '评错了单位或事项');
  await write(supervisor.page, '依据', '办件编号属于另一单位');
  await picture(supervisor.page, 'review-appeal');
  await press(supervisor.page, '同意，移除这条评价');
  await sees(supervisor.page, '移除');
  await sees(supervisor.page, '办件编号属于另一单位');
  await openAt(lead.page, routeUrl('unitAppeals', undefined));
  await sees(lead.page, '申诉成立，已移除');

  const anybody = await city.newPhone();
  await openAt(anybody.page, routeUrl('ratingChanges', { id: UNIT }));
  await sees(anybody.page, '逐条核对');
  await picture(anybody.page, 'changes');
  await link(anybody.page, /^移除1条，评错了单位或事项/).click();
  await until(async () => {
    const again = anybody.page.getByRole('button', { name: '再看一次' }).locator('visible=true');
    if ((await again.count()) > 0) await again.click();
    return (await shown(anybody.page, '评价计分变动').count()) > 0;
  });
  await checksOnThePhone(anybody.page);
  await picture(anybody.page, 'entry');
  expect(await shown(anybody.page, '这条说的是您的评价').count()).toBe(0);

  const rater = await phoneThatRated(complaint);
  await openAt(rater.page, routeUrl('myRating', { ticket: complaint.ticket }));
  await sees(rater.page, '依据：办件编号属于另一单位');
  await link(rater.page, /^移除：评错了单位或事项/).click();
  await sees(rater.page, '这条说的是您的评价');
  await checksOnThePhone(rater.page);
  await picture(rater.page, 'entry-own');
  await openAt(rater.page, routeUrl('myRating', { ticket: complaint.ticket }));
  await press(rater.page, '我有异议（可以提一次）');
  await write(rater.page, '为什么应当计分', '我办的就是这个单位的事，有回执');
  await picture(rater.page, 'own-objection');
  await press(rater.page, '提交异议');
  await sees(rater.page, '异议待核定');

  await openAt(supervisor.page, routeUrl('reviewDesk', undefined));
  await link(supervisor.page, /评价人异议/).click();
  await sees(supervisor.page, '我办的就是这个单位的事');
  await choose(supervisor.page, '同意，恢复计入');
  await choose(supervisor.page, '核实为真实评价');
  await write(supervisor.page, '依据', '回执属实');
  await press(supervisor.page, '同意，恢复计入');
  await sees(supervisor.page, '回执属实');
  await openAt(rater.page, routeUrl('me', undefined));
  // On a slow machine an address that follows too soon is overtaken by the one before.
  await sees(rater.page, '我的身份');
  await openAt(rater.page, routeUrl('myRating', { ticket: complaint.ticket }));
  await sees(rater.page, '异议成立，恢复计分');
  await sees(rater.page, '这条评价核实后恢复计分');
  await picture(rater.page, 'own-heard');
  expect(await phoneFlaws(rater.page, 'standard')).toEqual([]);
  expect([...supervisor.problems, ...anybody.problems]).toEqual([]);
});
