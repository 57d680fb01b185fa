import { getMyRating } from '@yingshang/shared/contracts/ratings';
import { decideText } from '@yingshang/shared/contracts/statements';
import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { askServer } from '../support/ask-server';
import { demoCity } from './demo-city';
import {
  addRecording,
  CHECKING_UNIT,
  rateInWords,
  type SignedIn,
  signInAs,
  textOnDesk,
} from './demo-statements';
import { press, sees } from './shop-owner';
import { sitDown } from './sit-down';

jest.setTimeout(240_000);

const city = demoCity();
/** The unit in which people of the demo work. */
const RATED = 'demo-210199-biz';
const CHECKING = { unitId: CHECKING_UNIT, staffRoles: ['reviewer', 'supervisor'] };
let page: Page;
let problems: string[];
/** Who plays a reviewer may open only what was written on their own phone. */
let device: string;
let checker: SignedIn;

/** A phone with somebody at it. */
async function phoneOf(person: SignedIn, its: string) {
  const phone = await city.newPhone();
  await sitDown(phone.context, person, its);
  return phone;
}

beforeEach(async () => {
  device = crypto.randomUUID();
  checker = await signInAs(city.url, device, CHECKING);
  ({ page, problems } = await phoneOf(checker, device));
});

const open = (address: string, on = page) => on.goto(`${city.url}/#${address}`);
const row = (name: RegExp, on = page) => on.getByRole('link', { name }).locator('visible=true').first();
const say = (text: string, as?: SignedIn) =>
  rateInWords(city.url, device, { unitId: RATED, stars: 1, text, as });

test('words with a number in them wait, are checked masked, and are the unit’s to read once they passed', async () => {
  const rater = await signInAs(city.url, device);
  const { statementId } = await say('我叫王小明，电话13800000001，等了两个小时', rater);
  await textOnDesk(city.url, checker.token, statementId);
  const lead = await signInAs(city.url, crypto.randomUUID(), { staffRoles: ['lead'] });
  const { page: office } = await phoneOf(lead, crypto.randomUUID());
  await open(routeUrl('unitFollowUps', {}), office);
  await row(/非常不满意/, office).click();
  await sees(office, '办理经过');
  expect(await office.getByText('等了两个小时').count()).toBe(0);

  await open(routeUrl('me', undefined));
  await row(/评价文字和录音/).click();
  await row(/示例区营商环境建设局，我叫［姓名］，电话［电话］/).click();
  await sees(page, '这是放行后单位会看到的样子');
  await sees(page, '微信没有检查过');
  expect(await page.getByText('13800000001').count()).toBe(0);
  await press(page, '拦下');
  await press(page, '拦下，不给单位看');
  await sees(page, '请选一个原因');
  await press(page, '不拦下');
  await press(page, '放行');
  await sees(page, '已放行');
  await sees(page, '都核对完了');

  await office.reload();
  await sees(office, '我叫［姓名］，电话［电话］，等了两个小时');
  expect(await office.getByText('13800000001').count()).toBe(0);
  expect(problems).toEqual([]);
});

test('who decides second is told that somebody was first, and goes on to the next', async () => {
  const first = await textOnDesk(
    city.url,
    checker.token,
    (await say('第一段话，电话13800000001')).statementId,
  );
  await textOnDesk(city.url, checker.token, (await say('第二段话')).statementId);
  await open(routeUrl('statementText', { id: first }));
  await sees(page, '第一段话，电话［电话］');
  await press(page, '看原文');
  await sees(page, '第一段话，电话13800000001');
  const colleague = await signInAs(city.url, crypto.randomUUID(), CHECKING);
  await askServer(city.url, decideText.path.replace(':id', first), {
    token: colleague.token,
    body: { decision: 'blocked', reason: 'abuse', was: 'waiting' },
  });
  await press(page, '放行');
  await sees(page, '刚才已经有人核对过');
  await sees(page, '第二段话');
  await press(page, '拦下');
  await page.getByRole('radio', { name: '低俗内容' }).click();
  await press(page, '拦下，不给单位看');
  await sees(page, '已拦下，写的人会看到原因');
  await open(routeUrl('statementDesk', undefined));
  await page.getByRole('tab', { name: /已拦下/ }).click();
  await row(/已拦下，示例区营商环境建设局，第二段话/).waitFor();
  // The refusal was asked for.
  expect(problems.filter((problem) => !problem.includes('409'))).toEqual([]);
});

test('a recording is heard, typed and checked as it will be read; the rater sees what was typed', async () => {
  const { statementId, ticket } = await say('');
  await addRecording(city.url, device, statementId, 4);
  await open(routeUrl('statementDesk', undefined));
  await page.getByRole('tab', { name: /待转写录音/ }).click();
  await row(/录音4秒/).click();
  await press(page, '打开录音');
  await press(page, '播放');
  await page.getByRole('button', { name: '暂停' }).waitFor();
  await press(page, '后退5秒');
  await page.getByRole('radio', { name: '1.5倍' }).click();
  const words = page.getByLabel('录音里说了什么').locator('visible=true');
  await words.fill('我的电话是13800000001，窗口没有人');
  await page.reload();
  await sees(page, '提交文字');
  expect(await words.inputValue()).toBe('我的电话是13800000001，窗口没有人');
  await press(page, '先看遮盖后的样子');
  await sees(page, '我的电话是［电话］，窗口没有人');
  await press(page, '提交文字');
  await sees(page, '都转写完了');
  const mine = getMyRating.response.parse(
    await askServer(city.url, getMyRating.path.replace(':ticket', ticket), { visitorId: device }),
  );
  expect(mine.words).toMatchObject({ voice: 'transcribed', transcript: '我的电话是13800000001，窗口没有人' });
  expect(problems).toEqual([]);
});
