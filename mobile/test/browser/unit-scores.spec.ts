import { listMessages } from '@yingshang/shared/contracts/notices';
import {
  decideScoreReview,
  getObjectionWindow,
  listScoreCases,
  listScoreReviews,
  listUnitScores,
} from '@yingshang/shared/contracts/unit-scores';
import { dateInShanghai } from '@yingshang/shared/kernel';
import { firstDayOf, monthOf, monthsAfter } from '@yingshang/shared/unit-scores';
import type { Page } from 'playwright-core';
import { longDate, longMonth } from '../../src/platform/dates';
import { routeUrl } from '../../src/platform/routes';
import { askServer } from '../support/ask-server';
import { demoStaff } from '../support/rated-unit';
import { row } from './become';
import { demoCity } from './demo-city';
import { pageCameIn } from './page-checks';
import { flawsByStep } from './phone-flaws';
import { picture } from './picture';
import { press, sees } from './shop-owner';

jest.setTimeout(300_000);

const city = demoCity();
/** Where the demo's staff work, and the unit above it. */
const [UNIT, ABOVE] = ['demo-210199-biz', 'sy-city-030'];
const REASON = '督查核对送达记录，属实，剔除这一件';
/** Loops look once a minute. */
const LOOKED_WITHIN_MS = 150_000;

type Session = Awaited<ReturnType<typeof demoStaff>>;

let lead: Session;
/** What the server calls now, later than the machine does by so much. */
let later = 0;
/** Frozen, and open to objections. */
let month: string;

/** A month's objections end after ten working days: where they have, the next month is waited for. */
beforeAll(async () => {
  lead = await demoStaff(city.url, 'lead', UNIT);
  month = await lastMonth();
  if ((await windowOf(lead)).open) return;
  const next = monthsAfter(monthOf(dateInShanghai(Date.now())), 1);
  // Ten in the morning of its first day, in Shanghai.
  later = Date.parse(`${firstDayOf(next)}T02:00:00Z`) - Date.now();
  await city.pass(later);
  await until(async () => (await lastMonth()) === monthsAfter(next, -1));
  month = await lastMonth();
  // The session of before has ended meanwhile.
  lead = await demoStaff(city.url, 'lead', UNIT);
}, LOOKED_WITHIN_MS + 60_000);

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + LOOKED_WITHIN_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

const at = (path: string) => path.replace(':id', UNIT).replace(':month', month);

async function lastMonth(): Promise<string> {
  return listUnitScores.response.parse(await askServer(city.url, at(listUnitScores.path))).last ?? '';
}

async function windowOf({ token }: Session) {
  return getObjectionWindow.response.parse(await askServer(city.url, at(getObjectionWindow.path), { token }));
}

/** Its number, and what its buttons are called after: the first that cost points because it was reopened, and can be opened at the desk. */
async function reopenedCase(): Promise<{ readonly number: string; readonly called: string }> {
  const path = `${at(listScoreCases.path)}?cause=reopened`;
  const { items } = listScoreCases.response.parse(await askServer(city.url, path, { token: lead.token }));
  const found = items.find(({ faulty, open, struck }) => faulty && open && !struck);
  if (found === undefined) throw new Error(`${UNIT} has no reopened complaint in ${month}`);
  const number = found.number ?? '';
  return { number, called: `投诉 ${number}，记在${longDate(found.on)}` };
}

/** A supervisor above, with no role in the unit, lets the objection pass. */
async function grant(): Promise<void> {
  const { token } = await demoStaff(city.url, 'supervisor', ABOVE);
  const reviews = listScoreReviews.path.replace(':id', ABOVE);
  const { items } = listScoreReviews.response.parse(await askServer(city.url, reviews, { token }));
  const waiting = items.find((one) => one.unit.id === UNIT && one.state === 'open');
  const path = decideScoreReview.path.replace(':id', ABOVE).replace(':objectionId', waiting?.id ?? '');
  await askServer(city.url, path, { token, body: { granted: true, reason: REASON } });
}

/** The lead's phone; its clock is the server's. */
async function leadsPhone() {
  const phone = await city.newPhone();
  await phone.page.clock.install({ time: Date.now() + later });
  const { token, person } = lead;
  await phone.context.addInitScript(
    (kept) => localStorage.setItem('yingshang.session', kept),
    JSON.stringify({ data: { version: 2, value: { token, person } } }),
  );
  return phone;
}

const openAt = async (page: Page, address: string) => {
  await page.goto(`${city.url}/#${address}`);
  // No page of before lies below.
  await page.reload();
};

test('a lead follows what last month lost to its case, objects, and reads the decision and the new version', async () => {
  const { page, problems } = await leadsPhone();
  const { findings, check } = flawsByStep(page, 'standard');
  const { number, called } = await reopenedCase();
  const { until: lastDay } = await windowOf(lead);

  await openAt(page, routeUrl('me', undefined));
  await row(page, /^单位得分/).click();
  await sees(page, `${longMonth(month)}总分`);
  await sees(page, '样本不足，不排名');
  await sees(page, `异议最晚${longDate(lastDay ?? '')}提出`);
  await check('score');
  await picture(page, 'score');

  await row(page, /^重开，\d+件中\d+件，−/).click();
  await sees(page, '扣了分');
  await check('cases');
  await picture(page, 'score-cases');
  await press(page, `看这一件，${called}`);
  await sees(page, number);
  await pageCameIn(page);
  await picture(page, 'score-case');
  await page.goBack();
  await press(page, `提异议，${called}`);
  await sees(page, '为什么不该扣分');
  await press(page, '提交异议');
  await sees(page, '请写明理由和依据。');
  await page
    .getByLabel('理由和依据')
    .locator('visible=true')
    .fill('当天已按期送达答复，有签收记录，编号演示0001');
  await check('objection');
  await picture(page, 'score-object');
  await press(page, '提交异议');
  await sees(page, '异议待核定');
  await picture(page, 'score-objected');

  await grant();

  await until(async () => (await answerMessage()) !== undefined);
  await openAt(page, routeUrl('message', { id: (await answerMessage()) ?? '' }));
  await sees(page, '得分异议有结果了');
  await press(page, '看核定结果');
  await sees(page, '异议成立，已剔除');
  await sees(page, `核定：${REASON}`);
  await check('decided');
  await picture(page, 'score-decided');

  await openAt(page, routeUrl('unitScore', { id: UNIT, month }));
  await sees(page, '第2版：');
  await sees(page, '更正：单位异议成立，剔除了一件');
  await sees(page, '看本月的异议（1件）');
  await picture(page, 'score-corrected');
  expect(findings).toEqual([]);
  expect(problems).toEqual([]);
});

async function answerMessage(): Promise<string | undefined> {
  const { items } = listMessages.response.parse(
    await askServer(city.url, listMessages.path, { token: lead.token }),
  );
  const isAnswer = ({ subject }: (typeof items)[number]) =>
    subject.kind === 'case' && subject.board === 'unit-scores' && subject.event === 'answered';
  return items.find(isAnswer)?.id;
}
