import type { Page } from 'playwright-core';

/** Where PICTURES names a folder, a walk leaves pictures of its pages there, for whoever looks at them. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}
