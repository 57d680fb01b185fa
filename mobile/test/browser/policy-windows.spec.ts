import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { demoCity } from './demo-city';
import { press, sees } from './shop-owner';

jest.setTimeout(120_000);

const WECHAT =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.50';

const city = demoCity();

async function openPolicy(id: string, userAgent?: string): Promise<Page> {
  const context = await city.browser.newContext({ viewport: { width: 375, height: 667 }, userAgent });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(`${city.url}/#${routeUrl('policy', { id })}`);
  return page;
}

const addButton = (page: Page) => page.getByRole('button', { name: '加入日历' });

test('the policy page shows all windows, and a guess as a guess', async () => {
  const page = await openPolicy('demo-winter-market');
  for (const words of ['申报时间', '正在申报', '申报通知公布', '往年参考', '以通知为准'])
    await sees(page, words);
  const guess = page.getByText('往年约');
  expect(await guess.textContent()).toMatch(/^往年约\d+月\d+日至\d+月\d+日$/);
  expect(await page.getByText('即将开始').count()).toBe(0);
  await page.context().close();
});

test('its certain windows come down as a calendar file, without the guess', async () => {
  const page = await openPolicy('demo-winter-market');
  const saved = page.waitForEvent('download');
  await press(page, '加入日历');
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/\.ics$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  await sees(page, '日历文件已下载');
  await page.context().close();
});

test('where nothing lies ahead but a guess, there is nothing to put into a calendar', async () => {
  const page = await openPolicy('demo-district-breakfast');
  await sees(page, '已结束');
  await sees(page, '往年参考');
  expect(await addButton(page).count()).toBe(0);
  await page.context().close();
});

test('WeChat’s own browser downloads nothing, so it says how', async () => {
  const page = await openPolicy('demo-winter-market', WECHAT);
  await sees(page, '在浏览器打开');
  expect(await addButton(page).count()).toBe(0);
  await page.context().close();
});
