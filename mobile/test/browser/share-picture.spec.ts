import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { demoCity } from './demo-city';
import { press, sees } from './shop-owner';

jest.setTimeout(120_000);

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const WECHAT =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 MicroMessenger/8.0.50';

const city = demoCity();

async function openPicture(userAgent: string | undefined): Promise<Page> {
  const context = await city.browser.newContext({ viewport: { width: 375, height: 667 }, userAgent });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(`${city.url}/#${routeUrl('policy', { id: 'demo-shop-sign' })}`);
  await press(page, '分享图片');
  await page.getByRole('dialog').getByRole('img').first().waitFor();
  return page;
}

test('in a browser the picture to share is saved as a file', async () => {
  const page = await openPicture(undefined);
  const saved = page.waitForEvent('download');
  await press(page, '保存图片');
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/分享图\.png$/);
  expect(readFileSync(await file.path()).subarray(0, 4)).toEqual(PNG);
  await sees(page, '图片已保存');
  await page.context().close();
});

test('in WeChat’s own browser it is kept by a long press, being a picture that an album takes', async () => {
  const page = await openPicture(WECHAT);
  await sees(page, '长按图片保存');
  expect(await page.getByRole('button', { name: '保存图片' }).count()).toBe(0);
  const shown = page.getByRole('dialog').locator('img').first();
  const [, encoded = ''] = (await shown.getAttribute('src'))?.split('data:image/png;base64,') ?? [];
  expect(Buffer.from(encoded, 'base64').subarray(0, 4)).toEqual(PNG);
  expect((await shown.boundingBox())?.width).toBeGreaterThan(300);
  await page.context().close();
});
