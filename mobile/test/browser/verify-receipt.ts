import type { Page } from 'playwright-core';
import { sees } from './shop-owner';

/** The log is signed every minute; on a loaded machine a little later. */
const LONGEST_MS = 100_000;
const AGAIN_MS = 3_000;

/** Presses 「核对」 as somebody does who waits, until this phone has found the entry by itself. */
export async function verifyReceipt(page: Page, words = '我的评价已入账'): Promise<void> {
  const checked = page.getByText('这台手机自己核对过').locator('visible=true');
  const waiting = page.getByText('正在入账').locator('visible=true');
  const end = Date.now() + LONGEST_MS;
  while ((await checked.count()) === 0 && Date.now() < end) {
    await page.getByRole('button', { name: `核对：${words}` }).click();
    await waiting.or(checked).first().waitFor();
    if ((await checked.count()) === 0) await page.waitForTimeout(AGAIN_MS);
  }
  await sees(page, words);
  await checked.first().waitFor();
}

/** Asked before the log of a new city was signed for the first time, or signed again with the rating. */
export const notOfTheLog = (problems: readonly string[]): string[] =>
  problems.filter((problem) => !/\/api\/ledger\/(checkpoint|inclusion)/.test(problem));
