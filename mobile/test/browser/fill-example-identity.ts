import type { Page } from 'playwright-core';
import { press } from './shop-owner';

/** 核验 sends what stands in the fields: on a slow machine they are filled a little after the press. */
export async function fillExampleIdentity(page: Page): Promise<void> {
  await press(page, '填入示例身份');
  const number = page.getByRole('textbox', { name: /^身份证号码/ }).locator('visible=true');
  // Of the page's own world: the type is the browser's.
  await page.waitForFunction(
    (field) => (field as HTMLInputElement | null)?.value !== '',
    await number.elementHandle(),
  );
}
