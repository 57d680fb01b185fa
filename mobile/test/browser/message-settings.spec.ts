import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { demoCity } from './demo-city';
import { type DemoPeople, demoPeople, handOver } from './demo-people';
import { phoneFlaws } from './phone-flaws';
import { press, sees } from './shop-owner';

jest.setTimeout(120_000);

const city = demoCity();
let people: DemoPeople;
const settings = () => `${city.url}/?again=${Math.random()}#${routeUrl('messageSettings', undefined)}`;

const isChecked = (page: Page, role: 'radio' | 'checkbox', name: string | RegExp) =>
  page.getByRole(role, { name }).first().getAttribute('aria-checked');

/** Presses, and waits until the server has kept it. */
async function choose(page: Page, role: 'radio' | 'checkbox', name: string | RegExp): Promise<void> {
  const saved = page.waitForResponse(
    (answer) => answer.url().includes('/api/me/notice-preferences') && answer.request().method() !== 'GET',
  );
  await page.getByRole(role, { name }).first().click();
  expect((await saved).status()).toBe(200);
}

beforeAll(async () => {
  people = await demoPeople(city.url);
});

it('a person says how they want to be told, and finds it so after coming back', async () => {
  const { page, problems } = await city.newPhone();
  await page.goto(city.url);
  await handOver(page, people, 'enterprise');
  await page.goto(`${city.url}/?again#${routeUrl('me', undefined)}`);
  await page.getByRole('link', { name: '消息设置' }).click();
  await sees(page, '要哪些消息');
  expect(await isChecked(page, 'radio', /^每天一次/)).toBe('true');
  await choose(page, 'radio', /^每周一次/);
  await choose(page, 'radio', '22:00');
  await choose(page, 'checkbox', /^申报时间提醒/);
  const category = await page
    .getByRole('group', { name: '政策类别' })
    .getByRole('checkbox')
    .first()
    .textContent();
  await choose(page, 'checkbox', category ?? '');
  await press(page, '暂停一天');
  await sees(page, '已暂停到');
  await sees(page, '本市还没有开通微信消息，消息都在站内');

  await page.goto(settings());
  await sees(page, '已暂停到');
  expect(await isChecked(page, 'radio', /^每周一次/)).toBe('true');
  expect(await isChecked(page, 'radio', '22:00')).toBe('true');
  expect(await isChecked(page, 'checkbox', /^申报时间提醒/)).toBe('false');
  expect(await isChecked(page, 'checkbox', category ?? '')).toBe('false');

  await press(page, '恢复安静的默认设置');
  await page.getByRole('button', { name: '暂停一天' }).waitFor();
  expect(await isChecked(page, 'radio', /^每天一次/)).toBe('true');
  expect(await phoneFlaws(page, 'standard')).toEqual([]);
  expect(problems).toEqual([]);
});

it('without a network nothing is saved, and the page says so', async () => {
  const { page, context } = await city.newPhone();
  await page.goto(city.url);
  await handOver(page, people, 'enterprise');
  await page.goto(settings());
  await sees(page, '要哪些消息');
  await context.setOffline(true);
  await page.getByRole('radio', { name: /^随时/ }).click();
  await sees(page, '没有保存');
  expect(await isChecked(page, 'radio', /^每天一次/)).toBe('true');
  await context.setOffline(false);
  await choose(page, 'radio', /^随时/);
  expect(await page.getByText('没有保存').count()).toBe(0);
});
