import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { withRealContacts } from '../support/real-contact';
import { chooseSize } from './choose-size';
import { demoCity } from './demo-city';
import { tabsTo } from './page-checks';
import { flawsByStep } from './phone-flaws';
import { press, sees } from './shop-owner';

jest.setTimeout(120_000);

const MONDAY_MORNING = '2026-11-23T10:00:00+08:00';
const MONDAY_EVENING = '2026-11-23T20:00:00+08:00';
/** 示例区营商局, where the demo's staff sits, and 毛演己亥 of it. */
const INITIALS = 'slqysj myjh';
const OFFICER = /^演示，毛演己亥/;
const about = '想问营业执照变更地址要带什么';

const city = demoCity();
let page: Page;
let problems: string[];

beforeEach(async () => {
  ({ page, problems } = await city.newPhone());
});

const openHome = () => page.goto(`${city.url}/#${routeUrl('home', undefined)}`);
const searchBox = () => page.getByRole('searchbox').locator('visible=true');
const link = (name: string | RegExp) => page.getByRole('link', { name }).locator('visible=true').first();

/** From the home page to the officer's card, by initials alone. */
async function findOfficer(): Promise<void> {
  await openHome();
  await link(/^找单位、找人/).click();
  await searchBox().fill(INITIALS);
  await link(OFFICER).click();
  await sees(page, '负责的工作');
}

async function askToBeCalled(): Promise<void> {
  await press(page, '请对方回电');
  await sees(page, '请谁回电');
  await page.getByRole('textbox', { name: '电话' }).locator('visible=true').fill('13800000000');
  await page.getByLabel('想问什么').locator('visible=true').fill(about);
  await press(page, '提交');
  await sees(page, '示例区营商环境建设局的值班台能看到您的请求');
}

async function signInAsStaff(): Promise<void> {
  await page.goto(`${city.url}/#${routeUrl('signIn', undefined)}`);
  await link(/工作人员/).click();
  // Back where the phone was before.
  await sees(page, '请谁回电');
}

/** The two ways to reach somebody, the first one first. */
const waysToReach = () =>
  page
    .getByRole('button', { name: /^(打电话|请对方回电)$/ })
    .locator('visible=true')
    .allTextContents();

test('in office hours an officer found by initials is called in one tap', async () => {
  await page.clock.install({ time: MONDAY_MORNING });
  await page.route('**/api/officers/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withRealContacts(await response.text()) });
  });
  await findOfficer();
  await sees(page, '现在是办公时间，可以直接打电话');
  expect(await waysToReach()).toEqual(['打电话', '请对方回电']);
  const dialled = page.waitForRequest(/^tel:/);
  await press(page, '打电话');
  expect((await dialled).url()).toMatch(/^tel:024-0\d{7}$/);
  expect(problems.filter((problem) => !problem.includes('tel:'))).toEqual([]);
});

test('a made-up number is never dialled', async () => {
  await page.clock.install({ time: MONDAY_MORNING });
  await findOfficer();
  await press(page, '打电话');
  await sees(page, '是演示号码，不会真的拨出');
  expect(problems).toEqual([]);
});

test('out of hours a request for a call reaches the desk of the unit', async () => {
  await page.clock.install({ time: MONDAY_EVENING });
  await findOfficer();
  await sees(page, '现在不在办公时间');
  expect(await waysToReach()).toEqual(['请对方回电', '打电话']);
  await askToBeCalled();

  await signInAsStaff();
  await page.goto(`${city.url}/#${routeUrl('me', undefined)}`);
  await link(/^待回电/).click();
  await sees(page, '等待回电（1件）');
  await sees(page, '138****00');
  await sees(page, about);
  await sees(page, '找毛演己亥');
  // Anybody can be demo staff, so nobody of the demo gets the whole number.
  await press(page, '查看号码并拨打：138****00');
  await sees(page, '所以看不到完整号码');
  await press(page, '已回电：138****00');
  await sees(page, '没有人在等');
  expect(problems).toEqual([]);
});

test('the way from the home page to a request for a call needs no pointer', async () => {
  await page.clock.install({ time: MONDAY_EVENING });
  await openHome();
  await sees(page, '这里是演示城市');
  const pressWithKeys = async (name: string) => {
    expect([name, await tabsTo(page, name)]).not.toEqual([name, 0]);
    await page.keyboard.press('Enter');
  };
  const typeWithKeys = async (name: string, words: string) => {
    expect([name, await tabsTo(page, name, 'field')]).not.toEqual([name, 0]);
    await page.keyboard.insertText(words);
  };
  await pressWithKeys('找单位、找人');
  await sees(page, '可以这样找');
  await typeWithKeys('查找单位、人、事、政策', INITIALS);
  await link(OFFICER).waitFor();
  await pressWithKeys('毛演己亥');
  await sees(page, '负责的工作');
  await pressWithKeys('请对方回电');
  await sees(page, '请谁回电');
  await typeWithKeys('电话', '13900000000');
  await typeWithKeys('想问什么', about);
  await pressWithKeys('提交');
  await sees(page, '的值班台能看到您的请求');
  expect(problems).toEqual([]);
});

test.each(['standard', 'elder'] as const)(
  'in size %s every step to a call holds on the phone',
  async (size) => {
    const { findings, check } = flawsByStep(page, size);
    await page.clock.install({ time: MONDAY_EVENING });
    await chooseSize(page, city.url, size);
    await page.goto(`${city.url}/#${routeUrl('find', {})}`);
    await sees(page, '可以这样找');
    await check('before typing');
    await searchBox().fill('囧囧囧囧');
    await sees(page, '没有找到');
    await check('nothing found');
    await searchBox().fill(INITIALS);
    await link(OFFICER).waitFor();
    await check('found');
    await link(OFFICER).click();
    await sees(page, '负责的工作');
    await check('officer');
    await press(page, '请对方回电');
    await sees(page, '请谁回电');
    await press(page, '提交');
    await sees(page, '请填 11 位手机号');
    await check('form with errors');
    await page.goBack();
    await askToBeCalled();
    await check('received');
    await signInAsStaff();
    await page.goto(`${city.url}/#${routeUrl('desk', undefined)}`);
    await sees(page, about);
    await check('desk');
    expect(findings).toEqual([]);
  },
);
