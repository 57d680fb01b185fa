import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { pageCameIn } from './page-checks';
import { press, sees } from './shop-owner';

/** Becomes a made-up person of the demo, as on a phone: by the page that the tab 我的 leads to. */
export async function become(page: Page, serverUrl: string, role: string): Promise<void> {
  await page.goto(`${serverUrl}/#${routeUrl('me', undefined)}`);
  // No page of before lies below, whose rows could be taken for those of this one.
  await page.reload();
  await sees(page, '我的身份');
  await row(page, /去登录|换个身份/).click();
  if (role.startsWith('岗位')) await press(page, /换一个岗位/);
  await row(page, `演示，${role}`).click();
  await page.waitForURL((url) => url.hash.includes('pages/me'));
  await sees(page, '退出登录');
  // Who goes on while the page of the roles still slides away finds both.
  await pageCameIn(page);
}

/** A row that leads somewhere, on the page that is shown. */
export const row = (page: Page, name: string | RegExp) =>
  page.getByRole('link', { name }).locator('visible=true').first();
