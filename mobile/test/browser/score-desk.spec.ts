import { readFileSync } from 'node:fs';
import { getCityScores } from '@yingshang/shared/contracts/unit-scores';
import { addDays, calendarDate, dateInShanghai } from '@yingshang/shared/kernel';
import { lastDayOf, monthOf } from '@yingshang/shared/unit-scores';
import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { askServer } from '../support/ask-server';
import { objectedScore } from '../support/objected-score';
import { demoStaff } from '../support/rated-unit';
import { row } from './become';
import { chooseSize } from './choose-size';
import { demoCity } from './demo-city';
import { flawsByStep, phoneFlaws } from './phone-flaws';
import { picture } from './picture';
import { press, sees } from './shop-owner';

jest.setTimeout(600_000);

const city = demoCity();
/** The made-up burst of praise was held back here; and the unit above it. */
const [UNIT, ABOVE] = ['demo-210199-urban', 'sy-city-015'];
const DAY_MS = 86_400_000;
/** Days are worked through by a loop that looks once a minute. */
const FROZEN_WITHIN_MS = 300_000;

const open = (page: Page, address: string) => page.goto(`${city.url}/#${address}`);

/** A phone, or a desk, in the hands of a supervisor of the unit above. */
async function newDesk(scheme: 'light' | 'dark' = 'light', unitId = ABOVE) {
  const { token, person } = await demoStaff(city.url, 'supervisor', unitId);
  const session = JSON.stringify({ data: { version: 2, value: { token, person } } });
  const phone = await city.newPhone(scheme);
  await phone.context.addInitScript((kept) => localStorage.setItem('yingshang.session', kept), session);
  return phone;
}

/** Looks by itself: nothing on a page tells of the night's work. */
async function frozen(month: string): Promise<void> {
  const end = Date.now() + FROZEN_WITHIN_MS;
  for (;;) {
    const answer = await askServer(city.url, getCityScores.path.replace(':month', 'last'));
    if (getCityScores.response.parse(answer).month === month) return;
    if (Date.now() > end) throw new Error(`${month} was not frozen`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

test('a supervisor comes from a signal to what it was seen by, and takes the month away as a workbook', async () => {
  const { page, problems } = await newDesk();
  const { findings, check } = flawsByStep(page, 'standard');
  await open(page, routeUrl('me', undefined));
  await row(page, /^得分督导/).click();
  await sees(page, '本周信号（');
  await sees(page, '每格是件数');
  await check('watch');
  await picture(page, 'score-watch');
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, '导出 Excel')]);
  expect(download.suggestedFilename()).toMatch(/^单位得分 .* \d{4}-\d\d\.xlsx$/);
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await row(page, /^评价突增/).click();
  await sees(page, '怎么处理');
  expect(findings).toEqual([]);
  expect(problems).toEqual([]);
});

test.each([
  ['large', 'dark'],
  ['elder', 'light'],
] as const)('signals, heat and districts fit in %s and %s', async (size, scheme) => {
  const { page } = await newDesk(scheme, 'sy-city-001');
  await chooseSize(page, city.url, size);
  await open(page, routeUrl('scoreWatch', {}));
  await sees(page, '每格是件数');
  expect(await phoneFlaws(page, size)).toEqual([]);
  await picture(page, `score-watch-${size}`);
});

test('everybody sees the board with its formula, and prints the order on A4', async () => {
  const { page, problems } = await city.newPhone();
  const { findings, check } = flawsByStep(page, 'standard');
  await open(page, routeUrl('scoreBoard', {}));
  await sees(page, '演示城市只排虚构的示例区');
  await sees(page, '总分 = 评价分');
  await check('board');
  await picture(page, 'score-board');
  await press(page, '打印这个月的排名');
  await sees(page, '得分公式第1版');
  await check('print');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // A4 in points, and more than one page would be without the order itself.
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox ?\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: '打印', exact: true }).isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
  expect(findings).toEqual([]);
  expect(problems).toEqual([]);
});

test('a supervisor reads an objection with what it is about, decides with a reason, and the month has a new version', async () => {
  const month = monthOf(dateInShanghai(Date.now()));
  const today = calendarDate(dateInShanghai(Date.now()));
  let days = 0;
  while (addDays(today, days) <= lastDayOf(month)) days += 1;
  await city.pass((days + 1) * DAY_MS);
  await frozen(month);
  const filed = await objectedScore(city.url, UNIT, month, '演示：期限内已经答复，有送达记录');
  expect(filed).not.toBe(null);

  const { page, problems } = await newDesk();
  const { findings, check } = flawsByStep(page, 'standard');
  await open(page, routeUrl('me', undefined));
  await row(page, /^得分异议复核/).click();
  await row(page, /^待核定/).click();
  await sees(page, '单位说：演示：期限内已经答复，有送达记录');
  await sees(page, '如果同意：');
  await check('review');
  await picture(page, 'score-review');
  await page.getByRole('radio', { name: /^同意，不计入/ }).click();
  await press(page, '提交核定');
  await sees(page, '请先写几句话');
  await page.getByRole('textbox', { name: '理由' }).fill('演示：查了送达记录，确在期限内。');
  await press(page, '提交核定');
  await sees(page, '已同意，不再计入');
  await check('decided');
  await press(page, '看新版得分');
  await sees(page, '更正：单位异议成立，剔除了一件');
  await open(page, routeUrl('scoreBoard', {}));
  await sees(page, '单位异议成立，剔除了一件');
  expect(findings).toEqual([]);
  expect(problems).toEqual([]);
});
