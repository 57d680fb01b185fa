import type { Page } from 'playwright-core';
import type { DemoPage } from './demo-page';
import { type DemoPeople, handOver } from './demo-people';
import { sees } from './shop-owner';

/** Opens one page in a fresh document, before the eyes of whoever it is for: what the pages before left is gone. */
export async function openDemoPage(
  page: Page,
  { serverUrl, people }: { serverUrl: string; people: DemoPeople },
  { address, as, shows }: DemoPage,
): Promise<void> {
  await openEmptyPage(page, `${serverUrl}/nothing`);
  await handOver(page, people, as);
  await page.goto(`${serverUrl}/#${address}`);
  await sees(page, shows);
}

/** A document of the app's origin may look into the phone's memory; an empty one costs no start of the app. */
async function openEmptyPage(page: Page, address: string): Promise<void> {
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(address);
  await page.unroute(address);
}
