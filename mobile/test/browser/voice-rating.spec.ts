import { getMyRating, listMyRatings, type MyRating } from '@yingshang/shared/contracts/ratings';
import type { BrowserContext, Page, Route } from 'playwright-core';
import type { Size } from '../../src/platform/preferences';
import { routeUrl } from '../../src/platform/routes';
import { askServer } from '../support/ask-server';
import { provenVisit } from '../support/proven-visit';
import { sitAtVoiceDesk } from '../support/voice-desk';
import { chooseSize } from './choose-size';
import { demoCity } from './demo-city';
import { keptFiles, nothingKept } from './kept-files';
import { pageCameIn } from './page-checks';
import { flawsByStep } from './phone-flaws';
import { picture } from './picture';
import { press, sees } from './shop-owner';

jest.setTimeout(240_000);

const city = demoCity();
let context: BrowserContext;
let page: Page;
let problems: string[];
let visitorId: string;

async function takePhone(colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
  ({ context, page, problems } = await city.newPhone(colorScheme));
  visitorId = crypto.randomUUID();
  // The device's own number, as `platform/visitor` keeps it: what was scanned is this phone's.
  await context.addInitScript((id) => {
    localStorage.setItem('yingshang.visitor', JSON.stringify({ data: { version: 1, value: id } }));
  }, visitorId);
}

const open = (address: string) => page.goto(`${city.url}/#${address}`);
const star = (level: RegExp) => page.getByRole('radio', { name: level });
const voiceButton = (name: string | RegExp) => page.getByRole('button', { name }).locator('visible=true');

async function say(seconds: number): Promise<void> {
  await voiceButton('按住说话，或点一下开始').click();
  await sees(page, `0:0${seconds}`);
  await voiceButton('点一下结束').click();
  await sees(page, '听一遍');
}

/** Any picture will do; this one is of the page itself. */
async function addPhoto(): Promise<void> {
  const buffer = await page.screenshot();
  const choosing = page.waitForEvent('filechooser');
  await press(page, /加照片/);
  await (await choosing).setFiles({ name: 'counter.png', mimeType: 'image/png', buffer });
  await page.getByRole('img', { name: '第1张照片' }).locator('visible=true').waitFor();
}

async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; !(await holds()); await page.waitForTimeout(200))
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}`);
}

async function myRating(): Promise<MyRating> {
  const { items } = listMyRatings.response.parse(
    await askServer(city.url, listMyRatings.path, { visitorId }),
  );
  const path = getMyRating.path.replace(':ticket', items[0]?.ticket ?? '');
  return getMyRating.response.parse(await askServer(city.url, path, { visitorId }));
}

/** The loudest sample: a recorder that was never connected brings silence of the right length. */
function loudest(wav: Buffer): number {
  let most = 0;
  for (let at = 44; at + 2 <= wav.length; at += 2) most = Math.max(most, Math.abs(wav.readInt16LE(at)));
  return most;
}

beforeEach(() => takePhone());

test('a voice and a photo survive a lost line and a closed tab, and arrive exactly once', async () => {
  const before = await sitAtVoiceDesk(city.url, visitorId);
  const { id } = await provenVisit(city.url, visitorId);
  await open(routeUrl('rate', { occasion: id }));
  await star(/^不满意/).click();
  await sees(page, '说话旁边的人可能听到');
  await voiceButton('按住说话，或点一下开始').click();
  await sees(page, '0:01');
  // While it is said the stars can still be changed.
  await star(/^非常不满意/).click();
  await sees(page, '0:03');
  await picture(page, 'rate-recording');
  await voiceButton('点一下结束').click();
  await press(page, '听一遍');
  await press(page, '停');
  await addPhoto();
  await page.reload();
  await sees(page, '听一遍');
  await page.getByRole('img', { name: '第1张照片' }).locator('visible=true').waitFor();
  await picture(page, 'rate-said');

  // The server gets the photo, but its answer is lost; the recording does not get through at all.
  let photosSent = 0;
  const loseAnswer = async (route: Route) => {
    await route.fetch();
    photosSent += 1;
    await route.abort('connectionreset');
  };
  await page.route('**/api/statements/*/photos', loseAnswer);
  await page.route('**/api/statements/*/voice', (route) => route.abort('connectionreset'));
  await press(page, '提交评价');
  await sees(page, '已收到，谢谢您');
  await sees(page, '1张照片、1段录音正在送');
  await until('the photo sent', () => photosSent > 0);
  await picture(page, 'rating-on-the-way');
  expect((await myRating()).words).toMatchObject({ photos: 1, voice: 'none', text: null });
  await page.close();

  page = await context.newPage();
  await open(routeUrl('home', undefined));
  await until('both received', async () => {
    const { words } = await myRating();
    return words?.voice === 'waiting';
  });
  await nothingKept(page);
  const { ticket, words } = await myRating();
  expect(words).toMatchObject({ photos: 1, voice: 'waiting' });
  await open(routeUrl('myRating', { ticket }));
  await sees(page, '已收到，正在由专人转成文字');
  await sees(page, '已收到1张，单位看不到');
  await picture(page, 'rating-said');

  const { voices, listenTo } = await sitAtVoiceDesk(city.url, visitorId);
  const arrived = voices.filter((voice) => !before.voices.includes(voice));
  expect(arrived).toHaveLength(1);
  const wav = await listenTo(arrived[0] ?? '');
  expect([wav.toString('latin1', 0, 4), wav.readUInt32LE(24)]).toEqual(['RIFF', 16_000]);
  const seconds = (wav.length - 44) / 32_000;
  expect(seconds).toBeGreaterThan(2);
  expect(seconds).toBeLessThan(30);
  expect(loudest(wav)).toBeGreaterThan(1_000);
  expect(problems.filter((problem) => !/ERR_CONNECTION_RESET|ERR_FAILED/.test(problem))).toEqual([]);
});

test('whoever submits while still speaking loses no word, and a rating without a network keeps its voice', async () => {
  const { id } = await provenVisit(city.url, visitorId);
  await open(routeUrl('rate', { occasion: id }));
  await star(/^非常满意/).click();
  await voiceButton('按住说话，或点一下开始').click();
  await sees(page, '0:02');
  await context.setOffline(true);
  await press(page, '提交评价');
  await sees(page, '联网后自动提交，只提交一次');
  await page.close();
  await context.setOffline(false);
  page = await context.newPage();
  await open(routeUrl('home', undefined));
  const mine = async () =>
    listMyRatings.response.parse(await askServer(city.url, listMyRatings.path, { visitorId })).items;
  await until('the rating received', async () => (await mine()).length > 0);
  await until('the voice received', async () => (await myRating()).words?.voice === 'waiting');
  await nothingKept(page);
  expect(await mine()).toHaveLength(1);
});

test('what was recorded and photographed is gone from the phone as soon as it is thrown away', async () => {
  const { id } = await provenVisit(city.url, visitorId);
  await open(routeUrl('rate', { occasion: id }));
  await star(/^满意/).click();
  await say(2);
  await addPhoto();
  expect(await keptFiles(page)).toBe(2);
  await press(page, '删除录音');
  await press(page, '删除第1张照片');
  await nothingKept(page);
  await sees(page, '按住说话，或点一下开始');
  expect(problems).toEqual([]);
});

test.each<[Size, 'light' | 'dark']>([
  ['standard', 'light'],
  ['large', 'light'],
  ['elder', 'light'],
  ['standard', 'dark'],
])('nothing is too small or cut off while speaking and after: %s, %s', async (size, scheme) => {
  await takePhone(scheme);
  const { id } = await provenVisit(city.url, visitorId);
  await chooseSize(page, city.url, size);
  const { findings, check } = flawsByStep(page, size);
  await open(routeUrl('rate', { occasion: id }));
  await star(/^不满意/).click();
  await pageCameIn(page);
  await picture(page, `${size}-${scheme}-rate`);
  await check('before');
  await voiceButton('按住说话，或点一下开始').click();
  await sees(page, '0:01');
  await picture(page, `${size}-${scheme}-speaking`);
  await check('speaking');
  await voiceButton('点一下结束').click();
  await sees(page, '听一遍');
  await addPhoto();
  await picture(page, `${size}-${scheme}-said`);
  await check('said');
  await page.route('**/api/statements/**', (route) => route.abort('connectionreset'));
  await press(page, '提交评价');
  await sees(page, '1张照片、1段录音正在送');
  await pageCameIn(page);
  await picture(page, `${size}-${scheme}-on-the-way`);
  await check('on the way');
  expect(findings).toEqual([]);
});
