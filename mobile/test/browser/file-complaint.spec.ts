import type { BrowserContext, Page } from 'playwright-core';
import type { Size } from '../../src/platform/preferences';
import { routeUrl } from '../../src/platform/routes';
import { anOwnComplaint, ownMoments } from '../support/an-own-complaint';
import { madeDocument } from '../support/made-media';
import { become, row } from './become';
import { chooseSize } from './choose-size';
import { demoCity } from './demo-city';
import { fillExampleIdentity } from './fill-example-identity';
import { pageCameIn, unreadableInTheDark } from './page-checks';
import { flawsByStep } from './phone-flaws';
import { press, sees } from './shop-owner';
import { notOfTheLog, verifyReceipt } from './verify-receipt';

jest.setTimeout(300_000);

const city = demoCity();
const RESIDENT = '居民，以个人身份使用，也可以登记自己的店';
const PHONE = '13800000000';
const WORDS = `示例区政务服务中心3号窗口上午没有人，打${PHONE}也没人接`;
let context: BrowserContext;
let page: Page;
let problems: string[];

beforeEach(async () => {
  ({ context, page, problems } = await city.newPhone());
});

const open = (address: string) => page.goto(`${city.url}/#${address}`);
const field = (name: string) => page.getByRole('textbox', { name, exact: true }).locator('visible=true');
const picture = async (name: string) => {
  if (!process.env.PICTURES) return;
  // The page scrolls in a box of its own: all of it is seen on a long phone only.
  const size = page.viewportSize() ?? { width: 375, height: 667 };
  await page.setViewportSize({ ...size, height: 2_600 });
  await page.screenshot({ path: `${process.env.PICTURES}/${name}.png` });
  await page.setViewportSize(size);
};
/** The first unit that was suggested, with its reason. */
const chooseSuggested = () =>
  page
    .getByRole('radio', { name: /示例区政务服务中心/ })
    .first()
    .click();

/** From the device, as the browser's own choice of files gives it. */
async function addFile(name: string, buffer: Buffer): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await press(page, /加附件/);
  await (await choosing).setFiles({ name, mimeType: 'application/pdf', buffer });
}

/** What comes later by itself: the page is opened anew until it stands there. */
async function untilSeen(words: string): Promise<void> {
  const seen = page.getByText(words).locator('visible=true').first();
  for (let tries = 0; tries < 20; tries += 1) {
    if (
      await seen.waitFor({ timeout: 1_500 }).then(
        () => true,
        () => false,
      )
    )
      return;
    await page.reload();
  }
  throw new Error(`Waited in vain for ${words}`);
}

async function proveRealName(): Promise<void> {
  await press(page, '实名核验后提交');
  await page.getByRole('checkbox', { name: /我单独同意/ }).click();
  await fillExampleIdentity(page);
  await press(page, '核验');
  await press(page, '接着办刚才的事');
}

test('from the first word over sign-in and real name to a receipt, with nothing lost on the way', async () => {
  await open(routeUrl('complaints', undefined));
  await sees(page, '1个工作日内受理');
  await pageCameIn(page);
  await row(page, /^说一说，写一写/).click();
  await field('写一写').fill(WORDS);
  // The office reads no number of anybody; the words as they will stand are shown before anything is filed.
  await sees(page, '上面就是单位会读到的文字');
  const quote = page.locator('.quote').locator('visible=true');
  expect(await quote.innerText()).toContain('3号窗口上午没有人');
  expect(await quote.innerText()).not.toContain(PHONE);
  await chooseSuggested();

  await addFile('示例合同.pdf', Buffer.from(madeDocument(), 'base64'));
  await sees(page, '文件名单位看不到');
  await addFile('示例照片.pdf', Buffer.from('GIF89a'));
  await sees(page, '“示例照片.pdf”不是PDF');
  await page.reload();
  await sees(page, '发生了什么');
  await sees(page, '示例合同.pdf');
  expect(await field('写一写').inputValue()).toBe(WORDS);
  await press(page, '登录后提交');
  await row(page, `演示，${RESIDENT}`).click();
  await proveRealName();
  await sees(page, '提交投诉');
  expect(await field('写一写').inputValue()).toBe(WORDS);

  await context.setOffline(true);
  await press(page, '提交投诉');
  await sees(page, '联网后自动提交，只提交一次');
  await context.setOffline(false);
  await page.reload();
  await sees(page, '已收到您的投诉');
  await picture('receipt');
  await verifyReceipt(page, '我的投诉已入账');
  await press(page, '看办理进展');
  await sees(page, '已提交，正在审核');
  // Sent after the filing, which the line had held back; once.
  await untilSeen('已收到，正在由单位以外的人核对');
  expect(await page.getByText('示例合同.pdf').locator('visible=true').count()).toBe(1);
  await open(routeUrl('complaints', undefined));
  await page.reload();
  // Sent by the outbox and by the page that came back: once.
  await row(page, /^审核中，示例区政务服务中心/).waitFor();
  expect(
    await page
      .getByRole('link', { name: /^审核中/ })
      .locator('visible=true')
      .count(),
  ).toBe(1);
  expect(await page.getByText('还没提交的').locator('visible=true').count()).toBe(0);
  // The line was cut on purpose.
  const cut = /INTERNET_DISCONNECTED|ERR_FAILED/;
  expect(notOfTheLog(problems).filter((problem) => !cut.test(problem))).toEqual([]);
});

test('danger is answered with numbers to call, calmly, and stops nobody', async () => {
  await open(routeUrl('fileComplaint', {}));
  await field('写一写').fill('楼下商铺着火了，消防通道还被堵着');
  await page
    .getByRole('button', { name: /^拨打 11[09]/ })
    .first()
    .waitFor();
  await sees(page, '仍然可以接着投诉');
  await picture('danger');
  await page.getByRole('radio', { name: /^不知道，请平台确定/ }).click();
  expect(await page.getByRole('button', { name: '登录后提交' }).getAttribute('aria-disabled')).toBeNull();
  expect(problems).toEqual([]);
});

test('what is missing is said beside the button', async () => {
  await open(routeUrl('fileComplaint', {}));
  await press(page, '提交投诉');
  await sees(page, '请先写几句话');
  await page.getByRole('radio', { name: '工作人员' }).click();
  await field('写一写').fill('态度不好');
  await press(page, '提交投诉');
  await sees(page, '请先选是哪位工作人员');
  expect(problems).toEqual([]);
});

test.each<Size>(['standard', 'large', 'elder'])(
  'every page of it can be read and pressed in %s',
  async (size) => {
    await become(page, city.url, RESIDENT);
    await chooseSize(page, city.url, size);
    const { findings, check } = flawsByStep(page, size);
    const look = async (step: string, name: string) => {
      await pageCameIn(page);
      await check(step);
      findings.push(...(await unreadableInTheDark(page)).map((finding) => `${step}: ${finding}`));
      await picture(`${size}-${name}`);
      if (process.env.PICTURES) {
        await page.emulateMedia({ colorScheme: 'dark' });
        await picture(`${size}-${name}-dark`);
        await page.emulateMedia({ colorScheme: 'light' });
      }
    };
    await open(routeUrl('complaints', undefined));
    await sees(page, '1个工作日内受理');
    await look('我要投诉', 'home');
    await open(routeUrl('fileComplaint', {}));
    await sees(page, '发生了什么');
    await field('写一写').fill(`${WORDS}，希望尽快有人管。`);
    await sees(page, '上面就是单位会读到的文字');
    await look('写投诉', 'file');
    for (const [moment, changes] of Object.entries(ownMoments)) {
      const one = anOwnComplaint(changes);
      await page.route(`**/api/complaints/mine/${one.ticket}`, (route) => route.fulfill({ json: one }));
      await open(routeUrl('myComplaint', { ticket: one.ticket }));
      await page.reload();
      await sees(page, one.number);
      await look(`我的投诉，${moment}`, moment);
    }
    expect(findings).toEqual([]);
    expect(problems).toEqual([]);
  },
);
