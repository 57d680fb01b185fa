import type { VoiceTicket } from '@yingshang/shared/contracts/voice';
import type { Page } from 'playwright-core';
import { aVoiceNote } from '../support/a-voice-draft';
import type { DemoPage } from './demo-page';
import { type DemoPeople, handOver } from './demo-people';
import { sees } from './shop-owner';

/** Opens one page in a fresh document, before the eyes of whoever it is for: what the pages before left is gone. */
export async function openDemoPage(
  page: Page,
  { serverUrl, people }: { serverUrl: string; people: DemoPeople },
  { address, as, said, shows }: DemoPage,
): Promise<void> {
  await openEmptyPage(page, `${serverUrl}/nothing`);
  await handOver(page, people, as);
  await page.unroute(TICKETS);
  if (said !== undefined) await keepSaid(page, said);
  await page.goto(`${serverUrl}/#${address}`);
  await sees(page, shows);
}

const TICKETS = '**/api/voice/tickets/*';

/** The note of it on the device, and the answer of a server that has a recogniser. */
async function keepSaid(page: Page, said: VoiceTicket): Promise<void> {
  const { ticket, seconds } = said;
  const note = aVoiceNote({ ticket, seconds, since: Date.now() });
  await page.evaluate((value) => {
    localStorage.setItem('yingshang.voice-notes', JSON.stringify({ data: { version: 1, value: [value] } }));
  }, note);
  await page.route(TICKETS, (route) => route.fulfill({ json: said }));
}

/** A document of the app's origin may look into the phone's memory; an empty one costs no start of the app. */
async function openEmptyPage(page: Page, address: string): Promise<void> {
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(address);
  await page.unroute(address);
}
