import type { Page } from 'playwright-core';
import type { DemoPage } from './demo-pages';
import { type DemoPeople, handOver } from './demo-people';
import { sees } from './shop-owner';

/** Opens one page in a fresh document, before the eyes of whoever it is for: what the pages before left is gone. */
export async function openDemoPage(
  page: Page,
  { serverUrl, people }: { serverUrl: string; people: DemoPeople },
  { address, as, shows }: DemoPage,
): Promise<void> {
  // Only a document of the app's own may look into the phone's memory: answers of the server are sandboxed.
  await page.goto(`${serverUrl}/`);
  await handOver(page, people, as);
  // The app has read its memory by now; it must start anew, and an address that differs behind the # does not do that.
  await page.goto('about:blank');
  await page.goto(`${serverUrl}/#${address}`);
  await sees(page, shows);
}
