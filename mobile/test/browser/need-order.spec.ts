import { matchBenefits } from '@yingshang/shared/contracts/benefits';
import { noteAttention } from '@yingshang/shared/contracts/needs';
import type { Page } from 'playwright-core';
import { demoCodes, pickCode } from '../support/demo-codes';
import { demoCity } from './demo-city';
import { answerThreeQuestions, sees } from './shop-owner';

jest.setTimeout(120_000);

const city = demoCity();
let page: Page;
let problems: string[];

beforeEach(async () => {
  ({ page, problems } = await city.newPhone());
  const poster = pickCode(await demoCodes(city.url), { kind: 'poster', expired: false });
  await page.goto(`${city.url}/#/pages/scan/index?s=${poster.token}`);
});

const lines = () => page.locator('.benefit__need').locator('visible=true').allTextContents();

test('the list says why a policy stands where it does, and what of that was made up', async () => {
  const answered = page.waitForResponse((response) => response.url().endsWith(`/api${matchBenefits.path}`));
  await answerThreeQuestions(page);
  const { eligible } = matchBenefits.response.parse(await (await answered).json());
  await sees(page, '按可能的需要排序');
  const titles = await page.locator('.benefit__title').locator('visible=true').allTextContents();
  expect(titles).toEqual(eligible.slice(0, titles.length).map(({ title }) => title));
  const said = eligible
    .slice(0, titles.length)
    .flatMap(({ needReason, needDemo }) =>
      needReason === null ? [] : [needDemo ? `${needReason}（演示数据）` : needReason],
    );
  expect(said.length).toBeGreaterThan(0);
  expect(await lines()).toEqual(said);

  await page.getByRole('button', { name: /怎么排的/ }).click();
  await sees(page, '至少有10家看过');
  await sees(page, '来自虚构的查看记录');
  await page.getByRole('button', { name: '知道了' }).click();
  expect(problems).toEqual([]);
});

test('opening a policy tells the cohort and the place in the list, and nothing else of the person', async () => {
  await answerThreeQuestions(page);
  await sees(page, '按可能的需要排序');
  const told = page.waitForRequest((request) => request.url().endsWith(`/api${noteAttention.path}`));
  await page.locator('.benefit').nth(1).click();
  const { policyId, ...sign } = noteAttention.body.parse((await told).postDataJSON());
  expect(policyId).not.toBe('');
  expect(sign).toEqual({
    kind: 'view',
    rank: 2,
    cohort: { section: 'H', band: 'individual', district: '210102' },
  });
});

test('a policy is read as ever when what was looked at cannot be told', async () => {
  await page.route(`**/api${noteAttention.path}`, (route) => route.abort());
  await answerThreeQuestions(page);
  await page.locator('.benefit').first().click();
  await sees(page, '怎么领');
  await sees(page, '问责任人');
  // The line that was cut shows in the console, and nowhere else.
  const others = problems.filter((problem) => !problem.includes(noteAttention.path));
  expect(others).toEqual([]);
});
