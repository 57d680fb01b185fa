import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PublishedDraw } from '@yingshang/shared/draw';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where `npm test` looks for it. scripts/lib/machine.mjs */
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const PATIENCE_MS = 300_000;

/** The page for everybody, opened from a disk in a phone's window of Chromium. */
export interface OpenVerifier {
  readonly page: Page;
  /** Whether the page says that all agrees, and in how many seconds it came to it. */
  recompute(draw: PublishedDraw): Promise<{ readonly ok: boolean; readonly seconds: number }>;
  /** Addresses that it asked for besides itself; a page that cannot reach a network has none. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

export async function openVerifier(html: string): Promise<OpenVerifier> {
  const folder = mkdtempSync(join(tmpdir(), 'yingshang-verifier-'));
  const file = join(folder, 'draw-verifier.html');
  writeFileSync(file, html);
  const browser = await openChromium();
  const page = await browser.newPage({ viewport: { width: 375, height: 667 } });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) asked.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return {
    page,
    asked,
    recompute: async (draw) => {
      const published = join(folder, 'draw.json');
      writeFileSync(published, JSON.stringify(draw));
      const started = performance.now();
      await page.setInputFiles('#file', published);
      const verdict = page.locator('.verdict.ok, .verdict.bad, #refusal:not([hidden])');
      await verdict.waitFor({ timeout: PATIENCE_MS });
      const seconds = (performance.now() - started) / 1_000;
      return { ok: (await page.locator('.verdict.ok').count()) === 1, seconds };
    },
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}
