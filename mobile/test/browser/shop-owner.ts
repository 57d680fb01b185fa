import type { Page } from 'playwright-core';

/** One way of a shop owner through the three questions, from the page that offers them. */
export async function answerThreeQuestions(page: Page): Promise<void> {
  await press(page, '答3题，看能享受什么');
  await page.getByRole('radio', { name: '个体工商户' }).click();
  await press(page, '下一题');
  await page.getByRole('radio', { name: /^餐饮/ }).first().click();
  await press(page, '下一题');
  await page.getByRole('radio', { name: '和平区' }).click();
  await press(page, '看结果');
}

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page
    .getByRole('button', { name, exact: typeof name === 'string' })
    .click()
    .catch((error: unknown) => fail(page, `${String(name)} cannot be pressed`, error));

/** The words are on the page that is shown now. Pages below it stay in the document, hidden. */
export const sees = (page: Page, words: string): Promise<void> =>
  page
    .getByText(words)
    .locator('visible=true')
    .first()
    .waitFor()
    .catch((error: unknown) => fail(page, `「${words}」 is not shown`, error));

/** A time-out says little; what a screen reader would have met says what went wrong. */
async function fail(page: Page, what: string, cause: unknown): Promise<never> {
  const shown = await page.locator('body').ariaSnapshot();
  throw new Error(`${what} at ${page.url()}:\n${shown}`, { cause });
}
