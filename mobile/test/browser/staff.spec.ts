import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { become as becomeOn, row as rowOf } from './become';
import { demoCity } from './demo-city';
import { press, sees } from './shop-owner';

jest.setTimeout(120_000);

const city = demoCity();
let page: Page;
let problems: string[];

beforeEach(async () => {
  ({ page, problems } = await city.newPhone());
});

const open = (address: string) => page.goto(`${city.url}/#${address}`);
const row = (name: string | RegExp) => rowOf(page, name);
const shown = (words: string) => page.getByText(words).locator('visible=true');

const become = (role: string) => becomeOn(page, city.url, role);

test('an administrator grants a role, whoever has it sees the desk, and an auditor sees who granted it', async () => {
  await become('岗位：管理员');
  await row(/人员与角色/).click();
  await sees(page, '您自己');
  await press(page, '授予角色');
  await page.getByRole('radio', { name: '演示居民' }).click();
  await page.getByRole('radio', { name: /^工作人员/ }).click();
  await press(page, '授予');
  await sees(page, '已授予');
  await press(page, '返回名单');
  await sees(page, '演示身份，不用动态验证码');
  expect(await shown('工作人员').count()).toBeGreaterThan(0);

  await become('居民，以个人身份使用，也可以登记自己的店');
  await row('待回电').click();
  await sees(page, '没有人在等');

  await become('岗位：审计员');
  await row(/审计记录/).click();
  await sees(page, '授予角色');
  await row(/授予角色，.*工作人员/).waitFor();
  expect(problems).toEqual([]);
});

test('what was granted is taken away again with a word of warning first', async () => {
  await become('岗位：管理员');
  await open(routeUrl('grantRole', {}));
  await page.getByRole('radio', { name: '演示居民' }).click();
  await page.getByRole('radio', { name: /^经办人/ }).click();
  await press(page, '授予');
  await sees(page, '已授予');
  await open(routeUrl('staff', {}));
  await press(page, /^收回.*：经办人/);
  await sees(page, '收回后立刻生效');
  await press(page, '确认收回');
  await shown('收回后立刻生效').waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: /^收回.*：经办人/ }).count()).toBe(0);
  expect(problems).toEqual([]);
});

test('a wrong code is told beside the field, and what stands there stays', async () => {
  await become('岗位：管理员');
  await open(routeUrl('secondFactor', undefined));
  await press(page, '开始设置');
  await sees(page, '密钥只显示这一次');
  expect(await page.getByText(/^([A-Z2-7]{4} ?){8}$/).count()).toBe(1);
  // Not by its label: with an error beside it the field has another, and the page has the same.
  const code = page.locator('.ui-field__input input').locator('visible=true');
  await code.fill('12345');
  await press(page, '确认并启用');
  await sees(page, '请输入验证器应用上的 6 位数字');
  await code.fill('000000');
  await press(page, '确认并启用');
  await sees(page, '动态验证码不对');
  await sees(page, '密钥只显示这一次');
});
