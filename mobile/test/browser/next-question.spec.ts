import type { Page } from 'playwright-core';
import { demoCodes, pickCode } from '../support/demo-codes';
import { openPhone } from './chromium';
import { demoCity } from './demo-city';
import { accessibilityFindings } from './page-checks';
import { answerThreeQuestions, press, sees } from './shop-owner';
import { watchProblems } from './watch-problems';

jest.setTimeout(120_000);

const city = demoCity();
let page: Page;
let problems: string[];

beforeAll(async () => {
  const context = await openPhone(city.browser);
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  problems = watchProblems(page);
  const poster = pickCode(await demoCodes(city.url), { kind: 'poster', expired: false });
  await page.goto(`${city.url}/#/pages/scan/index?s=${poster.token}`);
  await sees(page, '您扫的是');
  await answerThreeQuestions(page);
  await sees(page, '初步符合');
});

const numbersIn = (words: string) => (words.match(/\d+/g) ?? []).map(Number);
const shown = async (words: RegExp) => numbersIn((await page.getByText(words).first().textContent()) ?? '');
const openCount = async () =>
  numbersIn((await page.getByRole('tab', { name: /^待补充/ }).textContent()) ?? '')[0] ?? 0;

/** Gives the question that is shown some answer of its kind. */
async function answer(): Promise<void> {
  const unfold = page.getByRole('button', { name: /种里选$/ });
  if ((await unfold.count()) > 0) await unfold.click();
  const typed = page.getByRole('spinbutton');
  const radios = page.locator('.ui-card').getByRole('radio');
  if ((await typed.count()) > 0) await typed.fill('12');
  else if ((await radios.count()) > 0) await radios.last().click();
  else if ((await page.getByRole('textbox').count()) > 0) await page.getByRole('textbox').fill('2024-02-29');
  await press(page, /^保存/);
}

test('each answer settles what the card promised, and the lists move before the eyes', async () => {
  for (let round = 0; round < 3; round += 1) {
    const [, promised = 0] = await shown(/^再答 1 题，/);
    const before = await openCount();
    const answered = page.waitForResponse((response) => response.url().endsWith('/benefits/match'));
    await answer();
    await answered;
    await page.getByRole('status').waitFor();
    const [settled = 0] = await shown(/^已确定/);
    expect(settled).toBeGreaterThanOrEqual(promised);
    expect(await openCount()).toBe(before - settled);
  }
  await sees(page, '另答 3 题');
  expect(await accessibilityFindings(page)).toEqual([]);
});

test('「不清楚」 brings another question, and the former can be asked again', async () => {
  const former = await page.getByRole('button', { name: /^不清楚：/ }).getAttribute('aria-label');
  const asked = page.getByRole('button', { name: former ?? '', exact: true });
  await press(page, /^不清楚：/);
  await asked.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^不清楚：/ }).waitFor();
  await press(page, /^重新问“不清楚”的 1 题/);
  await asked.waitFor();
  expect(problems).toEqual([]);
});
