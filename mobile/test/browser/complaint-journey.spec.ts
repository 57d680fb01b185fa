import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { become, row } from './become';
import { demoCity, type OpenPhone } from './demo-city';
import { pageCameIn } from './page-checks';
import { flawsByStep } from './phone-flaws';
import { picture } from './picture';
import { press, sees } from './shop-owner';

jest.setTimeout(300_000);

const city = demoCity();
const HANDLER = '工作人员';
const LEAD = '岗位：单位负责人';
const UNIT = '示例区营商环境建设局';
const WORDS =
  '示例区营商环境建设局受理的示例面馆稳岗奖励，超过公示时限一个多月还没有结果，问了两次都说在排队。';
const REPLY = '您的申报已找到，今天起由专人跟办。';
const QUESTION = '请补充申报的月份。';
const MORE = '三月底申报的，短信里有受理编号。';
const ANSWER = '奖励已审核通过，列入本月拨付。';
const DENIAL = '本月的名单里没有这家店。';
const BETTER = '名单漏录，已补录并先行拨付。';

/** As its complainant reads it. */
const OWN_STORY = [
  `您提交了投诉，投诉对象：${UNIT}`,
  '投诉已受理，开始计算办理期限',
  '承办单位已安排专人办理',
  '承办单位首次回复了您',
  '承办单位请您补充说明，从次日起暂停计算期限',
  '您补充了说明，从次日起继续计算期限',
  '答复已拟好，等待单位负责人审核',
  '承办单位作出答复，请您确认是否满意',
  '您表示不满意',
  '投诉重新办理，期限重新计算',
  '承办单位已安排专人办理',
  '答复已拟好，等待单位负责人审核',
  '承办单位作出答复，请您确认是否满意',
  '您确认满意',
  '投诉办结：您确认满意',
];

/** As everybody reads it: nothing of what passes inside the office. */
const PUBLIC_STORY = [
  `投诉人提交了投诉，投诉对象：${UNIT}`,
  '投诉已受理，开始计算办理期限',
  '承办单位首次回复了投诉人',
  '承办单位请投诉人补充说明，从次日起暂停计算期限',
  '投诉人补充了说明，从次日起继续计算期限',
  '承办单位作出答复，等待投诉人确认',
  '投诉人表示不满意',
  '投诉重新办理，期限重新计算',
  '承办单位作出答复，等待投诉人确认',
  '投诉人确认满意',
  '投诉办结：投诉人确认满意',
];

/** As somebody who takes the phone up again later: no page of before lies below. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(`${city.url}/#${address}`);
  await page.reload();
}

async function phoneOf(role: string): Promise<OpenPhone> {
  const phone = await city.newPhone();
  await become(phone.page, city.url, role);
  return phone;
}

const field = (page: Page, label: string) =>
  page.getByRole('textbox', { name: label, exact: true }).locator('visible=true');

/** Opens the form of a step, writes, sends. */
async function write(page: Page, step: string, label: string, text: string, button: string): Promise<void> {
  await press(page, step);
  await field(page, label).fill(text);
  await press(page, button);
}

/** From the oldest line to the newest; desks show the newest first. */
async function storyOn(page: Page): Promise<string[]> {
  const titles = page.locator('.ui-timeline__title').locator('visible=true');
  await titles.first().waitFor();
  return titles.allInnerTexts();
}

async function proveRealName(page: Page): Promise<void> {
  await sees(page, '这是敏感个人信息');
  await page.getByRole('checkbox').locator('visible=true').click();
  await press(page, '填入示例身份');
  await press(page, '核验');
  await sees(page, '演示核验');
}

/** @returns the number by which both sides call it */
async function file(page: Page): Promise<string> {
  await open(page, routeUrl('complaints', undefined));
  await row(page, /^说一说，写一写/).click();
  await field(page, '写一写').fill(WORDS);
  await page
    .getByRole('radio', { name: new RegExp(`^${UNIT}`) })
    .locator('visible=true')
    .click();
  await page
    .getByRole('checkbox', { name: /^办结后可以匿名公开/ })
    .locator('visible=true')
    .click();
  await press(page, '实名核验后提交');
  await proveRealName(page);
  await page.goBack();
  await press(page, '提交投诉');
  await sees(page, '已收到您的投诉');
  await picture(page, 'complaint-receipt');
  const number = /TS-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.locator('body').innerText())?.[0];
  expect(number).toBeDefined();
  await press(page, '看办理进展');
  await sees(page, '已提交，正在审核');
  return number ?? '';
}

async function openOwn(page: Page): Promise<void> {
  await open(page, routeUrl('complaints', undefined));
  await row(page, new RegExp(UNIT)).click();
  await sees(page, '办理经过');
}

/** The list is still the whole one for a moment after the number was typed. */
async function find(page: Page, number: string): Promise<void> {
  await row(page, /TS-/).waitFor();
  await page.locator('input').locator('visible=true').first().fill(number);
  const others = page.getByRole('link', { name: new RegExp(`TS-(?!${number.slice(3)})`) });
  await others.locator('visible=true').first().waitFor({ state: 'hidden' });
  await row(page, new RegExp(number)).click();
}

async function openDesk(page: Page, number: string): Promise<void> {
  await open(page, routeUrl('unitComplaints', {}));
  await find(page, number);
  await sees(page, '办理经过');
}

async function assign(page: Page): Promise<void> {
  await press(page, /安排承办人/);
  // The handler, not the lead.
  await row(page, /^(?!.*（我）).*在办\d+件/).click();
}

test('a complaint is filed, asked about, answered, reopened, answered again, confirmed, rated and published', async () => {
  const complainant = await phoneOf('居民，以个人身份使用，也可以登记自己的店');
  // In a demo a lead sees the people of the own device alone: both hold one phone, in turns.
  const office = await phoneOf(HANDLER);
  const [lead, handler] = [office, office];
  const asLead = () => become(office.page, city.url, LEAD);
  const asHandler = () => become(office.page, city.url, HANDLER);
  const supervisor = await phoneOf('岗位：督查');
  const { findings, check } = flawsByStep(complainant.page, 'standard');

  const number = await file(complainant.page);
  await pageCameIn(complainant.page);
  await check('filed');

  await asLead();
  await openDesk(lead.page, number);
  // The office reads nothing before somebody outside it has checked the words.
  await sees(lead.page, '没有可以显示的文字：还在核对');
  expect(await lead.page.getByText(WORDS).count()).toBe(0);
  await picture(lead.page, 'complaint-unit-case');
  await press(lead.page, '受理');
  await sees(lead.page, '投诉已受理，开始计算办理期限');
  await assign(lead.page);
  await sees(lead.page, '负责人安排了承办人');

  await asHandler();
  await openDesk(handler.page, number);
  await write(handler.page, '首次回复', '给投诉人的回复', REPLY, '发给投诉人');
  await sees(handler.page, '承办单位首次回复了投诉人');
  await write(handler.page, '请投诉人补充', '想请投诉人说明什么', QUESTION, '发给投诉人');
  await sees(handler.page, '承办单位请投诉人补充说明');

  await openOwn(complainant.page);
  await sees(complainant.page, '单位问您');
  await sees(complainant.page, QUESTION);
  await pageCameIn(complainant.page);
  await check('asked');
  await picture(complainant.page, 'complaint-asked');
  await field(complainant.page, '补充说明').fill(MORE);
  await press(complainant.page, '提交补充');
  await sees(complainant.page, '您补充了说明，从次日起继续计算期限');

  await asHandler();
  await openDesk(handler.page, number);
  await write(handler.page, '拟写答复', '答复', ANSWER, '交负责人审核');
  await sees(handler.page, '答复已拟好，等待单位负责人审核');
  await asLead();
  await openDesk(lead.page, number);
  await press(lead.page, '同意，发给投诉人');
  await sees(lead.page, '承办单位作出答复，等待投诉人确认');

  await openOwn(complainant.page);
  await sees(complainant.page, ANSWER);
  await pageCameIn(complainant.page);
  await check('answered');
  await picture(complainant.page, 'complaint-answered');
  await complainant.page
    .getByRole('radio', { name: /^不满意/ })
    .locator('visible=true')
    .click();
  await field(complainant.page, '哪里不满意').fill(DENIAL);
  await press(complainant.page, '提交不满意');
  await sees(complainant.page, '投诉重新办理，期限重新计算');

  await asLead();
  await openDesk(lead.page, number);
  await assign(lead.page);
  await asHandler();
  await openDesk(handler.page, number);
  await write(handler.page, '拟写答复', '答复', BETTER, '交负责人审核');
  await sees(handler.page, '答复已拟好，等待单位负责人审核');
  await asLead();
  await openDesk(lead.page, number);
  await press(lead.page, '同意，发给投诉人');
  await sees(lead.page, '承办单位作出答复，等待投诉人确认');

  await openOwn(complainant.page);
  await sees(complainant.page, BETTER);
  await complainant.page.getByRole('radio', { name: /^满意/ }).locator('visible=true').click();
  await press(complainant.page, '确认满意');
  await sees(complainant.page, '投诉办结：您确认满意');
  expect(await storyOn(complainant.page)).toEqual(OWN_STORY);
  await pageCameIn(complainant.page);
  await check('closed');
  await picture(complainant.page, 'complaint-closed');

  await press(complainant.page, '评价这次办理');
  await complainant.page.getByRole('radio', { name: /^满意/ }).locator('visible=true').click();
  await press(complainant.page, '提交评价');
  await sees(complainant.page, '已收到，谢谢您');

  await publish(supervisor.page, number);
  await readInPublic();
  expect(findings).toEqual([]);
  expect([complainant, office, supervisor].map(({ problems }) => problems)).toEqual([[], [], []]);
});

async function publish(page: Page, number: string): Promise<void> {
  await open(page, routeUrl('supervisedComplaints', {}));
  await find(page, number);
  await press(page, /^公开/);
  await field(page, '标题').fill('稳岗奖励漏录后补发');
  await field(page, '投诉了什么').fill(WORDS);
  await field(page, '怎么解决的').fill(BETTER);
  await picture(page, 'complaint-publish');
  await press(page, '公开');
  await sees(page, '已公开');
}

async function readInPublic(): Promise<void> {
  const { page, problems } = await city.newPhone();
  await open(page, routeUrl('publishedComplaints', {}));
  await page.locator('input').locator('visible=true').first().fill('稳岗奖励漏录');
  await row(page, /稳岗奖励漏录后补发/).click();
  await sees(page, '怎么结束的');
  await sees(page, BETTER);
  expect(await storyOn(page)).toEqual(PUBLIC_STORY);
  await picture(page, 'complaint-published');
  expect(problems).toEqual([]);
}
