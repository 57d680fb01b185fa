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
  // Any small answer of the server: only a document of its own origin may look into the phone's memory.
  await page.goto(`${serverUrl}/api/city`);
  await handOver(page, people, as);
  await page.goto(`${serverUrl}/#${address}`);
  await sees(page, shows);
}
