import type { Page } from 'playwright-core';

const PATIENCE_MS = 30_000;

/** How many recordings and photos lie on the phone. */
export const keptFiles = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('yingshang', 1);
        request.addEventListener('error', () => reject(new Error('IndexedDB')));
        request.addEventListener('success', () => {
          const count = request.result.transaction('media').objectStore('media').count();
          count.addEventListener('success', () => resolve(count.result));
        });
      }),
  );

/** What was handed over goes from the phone a moment later. */
export async function nothingKept(page: Page): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; (await keptFiles(page)) > 0; await page.waitForTimeout(200))
    if (Date.now() > end) throw new Error('files are still on the phone');
}
