import { listOwnApplications } from '@yingshang/shared/contracts/kindergarten-applications';
import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { askServer } from '../support/ask-server';
import { decideAbout } from '../support/given-application';
import { openPlan } from '../support/open-plan';
import { addPhoto, applyForTwins } from './apply-for-twins';
import { demoCity } from './demo-city';
import { press, sees } from './shop-owner';

jest.setTimeout(240_000);

const city = demoCity();
const REASON = '演示：户口簿照片缺孩子本人页，请补拍。';

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
  const { children, askedTooSoon, stored } = await applyForTwins(page, city.url, planId);
  // Nothing about a child is asked for before the guardian has agreed to that by itself.
  expect(askedTooSoon).toBe(false);
  // The numbers went to the server, and lie nowhere on the phone.
  expect(children.map(({ idNumber }) => stored.includes(idNumber))).toEqual([false, false]);

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
