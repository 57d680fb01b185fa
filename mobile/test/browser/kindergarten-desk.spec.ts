import type { StaffRole } from '@yingshang/shared/access';
import type { Page } from 'playwright-core';
import { typedMoment } from '../../src/features/kindergarten-desk/plan-form/moment-text';
import { routeUrl } from '../../src/platform/routes';
import { proveRealName } from '../support/complaint-steps';
import { givenApplication } from '../support/given-application';
import { BUREAU, openPlan } from '../support/open-plan';
import { demoCity, type OpenPhone } from './demo-city';
import { signInAs } from './demo-statements';
import { leadsOn } from './page-checks';
import { picture } from './picture';
import { press, sees } from './shop-owner';
import { sitDown } from './sit-down';

jest.setTimeout(240_000);

const city = demoCity();
const HOUR_MS = 3_600_000;

async function seated(role: StaffRole, device: string = crypto.randomUUID()): Promise<OpenPhone> {
  const who = await signInAs(city.url, device, { unitId: BUREAU, staffRoles: [role] });
  const phone = await city.newPhone();
  await sitDown(phone.context, who, device);
  return phone;
}

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true }).locator('visible=true');
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();
const row = (page: Page, name: string | RegExp) =>
  leadsOn(page, () => page.getByRole('link', { name }).locator('visible=true').first().click());

test('a plan is written in parts, with a pasted table, and published by another person', async () => {
  const writer = await seated('lottery-operator');
  const { page } = writer;
  await page.goto(`${city.url}/#${routeUrl('planDesk', undefined)}`);
  await leadsOn(page, () => press(page, '写新方案'));
  const start = Date.now();
  const at = (hours: number) => typedMoment(new Date(start + hours * HOUR_MS).toISOString());
  const basics: Readonly<Record<string, string>> = {
    方案名称: '示例区幼儿园阳光派位（录入，演示）',
    开始报名: at(1),
    截止报名: at(24),
    补正截止: at(48),
    派位时间: at(72),
    申诉截止: at(24 * 20).slice(0, 10),
    出生日期从: '2023-09-01',
    出生日期到: '2024-08-31',
  };
  for (const [name, text] of Object.entries(basics)) await field(page, name).fill(text);
  await picture(page, 'write-basics');

  await tab(page, '幼儿园和学位');
  const table = [
    '名称\t地址\t电话\t学位',
    '示例一幼\t示例路1号\t024-00000001\t3',
    '示例二幼\t示例路2号\t\t两个',
  ];
  await field(page, '表格').fill(table.join('\n'));
  await press(page, '读入表格');
  await sees(page, '新增1所，更新0所，1行没有收下');
  await sees(page, '第3行（示例二幼）的学位“两个”不是整数');
  await field(page, '表格').fill('示例二幼\t示例路2号\t\t2');
  await press(page, '读入表格');
  await sees(page, '统筹阶段2个');
  await picture(page, 'write-kindergartens');
  await tab(page, '阶段和顺位');
  await picture(page, 'write-stages');
  await tab(page, '类别和材料');
  await picture(page, 'write-classes');
  await tab(page, '公开数字和理由');
  await press(page, '按派位后60、90、120分钟填');

  await press(page, '保存草稿');
  await sees(page, '本区户籍请写哪些孩子属于这一类');
  await sees(page, '请写制定或修改方案的理由');
  await picture(page, 'write-problems');
  await press(page, '去改类别和材料');
  await field(page, '哪些孩子属于这一类').fill('孩子户口在本区');
  await tab(page, '公开数字和理由');
  await field(page, '为什么制定或修改').fill('演示：首次公布');
  // What is typed survives the page, as it does not survive in a drawer.
  await page.reload();
  await leadsOn(page, () => press(page, '保存草稿'));
  await sees(page, '等另一人公布');
  expect(await page.getByRole('button', { name: '公布方案' }).count()).toBe(0);
  await picture(page, 'plan-draft');

  const other = await seated('lottery-operator');
  await other.page.goto(`${city.url}/#${routeUrl('planDesk', undefined)}`);
  await row(other.page, /录入，演示/);
  await press(other.page, '公布方案');
  await sees(other.page, '第1版');
  await sees(other.page, '还没有开始报名');
  await picture(other.page, 'plan-published');
  await leadsOn(other.page, () => press(other.page, '写新版本'));
  await sees(other.page, '改派位方案');
  expect([...writer.problems, ...other.problems]).toEqual([]);
});

test('an application is looked at, returned with a reason, and the next one accepted', async () => {
  const planId = await openPlan(city.url);
  // In a demo staff open photos that came from their own device alone.
  const device = crypto.randomUUID();
  const guardian = await signInAs(city.url, device);
  await proveRealName(city.url, guardian);
  await givenApplication(city.url, guardian, { planId, place: 911, sent: true });
  await givenApplication(city.url, guardian, { planId, place: 912, sent: true });

  const reviewer = await seated('reviewer', device);
  const { page } = reviewer;
  await page.goto(`${city.url}/#${routeUrl('applicationDesk', { plan: planId })}`);
  await sees(page, '待审核 2');
  await picture(page, 'application-desk');
  await row(page, /示/);
  await sees(page, '本区户籍');
  await press(page, '查看全部');
  await sees(page, '示例童');
  await press(page, '看户口簿第1张');
  await page.getByRole('img', { name: '户口簿第1张' }).waitFor();
  await picture(page, 'application');
  await press(page, '退回，请家长补正');
  await press(page, /^照片看不清/);
  await picture(page, 'application-return');
  await press(page, '退回，看下一件');
  await sees(page, '待审核');
  await press(page, '通过，看下一件');
  await sees(page, '没有待审核的报名');
  await page.getByRole('radio', { name: /^已退回/ }).click();
  await sees(page, '示');
  await page.setViewportSize({ width: 1280, height: 800 });
  await picture(page, 'application-desk-wide');
  expect(reviewer.problems).toEqual([]);
});
