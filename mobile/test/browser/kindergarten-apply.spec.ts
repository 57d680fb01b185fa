import { listOwnApplications } from '@yingshang/shared/contracts/kindergarten-applications';
import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { askServer } from '../support/ask-server';
import { decideAbout } from '../support/given-application';
import { madePhoto } from '../support/made-media';
import { OPEN_PLAN_TITLE, openPlan } from '../support/open-plan';
import { demoCity } from './demo-city';
import { fillExampleIdentity } from './fill-example-identity';
import { pageCameIn } from './page-checks';
import { press, sees } from './shop-owner';

jest.setTimeout(240_000);

const city = demoCity();
const REASON = '演示：户口簿照片缺孩子本人页，请补拍。';

/** As the browser's own choice of pictures gives it. */
async function addPhoto(page: Page, button: RegExp): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await press(page, button);
  const buffer = Buffer.from(madePhoto(), 'base64');
  await (await choosing).setFiles({ name: 'page.png', mimeType: 'image/png', buffer });
}

const field = (page: Page, name: RegExp) =>
  page.getByRole('textbox', { name }).locator('visible=true').first();

/** As the page keeps it; the person signs in with their own thumbs. */
async function ownApplication(page: Page) {
  const kept = await page.evaluate(() => localStorage.getItem('yingshang.session'));
  const { token } = (JSON.parse(kept ?? '{}') as { data: { value: { token: string } } }).data.value;
  const list = await askServer(city.url, listOwnApplications.path, { token });
  const [one] = listOwnApplications.response.parse(list).applications;
  if (one === undefined) throw new Error('nothing was applied for');
  return one;
}

test('twins are applied for, returned, mended, accepted, and their receipt is kept', async () => {
  const planId = await openPlan(city.url);
  const { page, problems } = await city.newPhone();
  await page.goto(`${city.url}/#${routeUrl('kindergartens', undefined)}`);
  await sees(page, OPEN_PLAN_TITLE);
  await page.goto(`${city.url}/#${routeUrl('applyForKindergarten', { plan: planId })}`);
  await page.reload();

  // Without an account: what is chosen stays while the person signs in and proves who they are.
  await page.getByRole('radio', { name: /^本区户籍/ }).click();
  await page.getByRole('checkbox', { name: /^双胞胎一起报/ }).click();
  await press(page, /^选幼儿园/);
  await page.getByRole('link', { name: /示例二幼/ }).click();
  await press(page, /^再选一所/);
  await page.getByRole('link', { name: /示例一幼/ }).click();
  await press(page, '登录后继续');
  await page.getByRole('link', { name: /演示，居民/ }).click();
  await pageCameIn(page);
  await press(page, '实名核验后继续');
  await page.getByRole('checkbox', { name: /我单独同意这样使用/ }).click();
  await fillExampleIdentity(page);
  await press(page, '核验');
  await press(page, '接着办刚才的事');
  await pageCameIn(page);

  // Nothing about a child is asked for before the guardian has agreed to that by itself.
  expect(await field(page, /孩子姓名/).count()).toBe(0);
  await press(page, '下一步，拍材料');
  await sees(page, '单独同意后再填');
  await press(page, '看说明并同意');
  await press(page, '我是监护人，单独同意');
  await press(page, '下一步，拍材料');
  await sees(page, '和户口簿上一样');
  await press(page, '填入示例孩子');
  const number = field(page, /第一个孩子身份证号码/);
  await page.waitForFunction(
    (input) => (input as HTMLInputElement | null)?.value !== '',
    await number.elementHandle(),
  );
  const typed = [await number.inputValue(), await field(page, /第二个孩子身份证号码/).inputValue()];
  await press(page, '上移示例一幼');
  await press(page, '下一步，拍材料');
  await sees(page, '还没有提交');

  // The numbers went to the server, and lie nowhere on the phone.
  const stored = await page.evaluate(() => JSON.stringify(localStorage));
  for (const idNumber of typed) expect(stored).not.toContain(idNumber);
  await sees(page, '1. 示例一幼，2. 示例二幼');
  await addPhoto(page, /加照片：户口簿/);
  await sees(page, '已收到1张');
  await press(page, '提交报名');
  await sees(page, '等待审核');

  const { id } = await ownApplication(page);
  await decideAbout(city.url, id, { decision: 'returned', reason: REASON });
  await page.goto(`${city.url}/#${routeUrl('messages', undefined)}`);
  await page.reload();
  await sees(page, '入园报名被退回了');
  await press(page, /^去补正/);
  await sees(page, REASON);
  await addPhoto(page, /再加一张：户口簿/);
  await sees(page, '已收到2张');
  await press(page, '再次提交');
  await sees(page, '等待审核');

  await decideAbout(city.url, id, { decision: 'accepted' });
  await page.goto(`${city.url}/#${routeUrl('kindergartens', undefined)}`);
  await page.reload();
  await page.getByRole('link', { name: /审核通过/ }).click();
  await press(page, '保存回执');
  await sees(page, '谁有这张图，谁就能查到这个孩子的结果');
  const download = page.waitForEvent('download');
  await press(page, '保存图片');
  expect((await download).suggestedFilename()).toBe('入园报名回执.png');
  expect(problems).toEqual([]);
});
