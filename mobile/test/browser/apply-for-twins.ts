import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { madePhoto } from '../support/made-media';
import { OPEN_PLAN_TITLE } from '../support/open-plan';
import { fillExampleIdentity } from './fill-example-identity';
import { leadsOn } from './page-checks';
import { press, sees } from './shop-owner';

export interface AppliedTwins {
  /** As they were typed. */
  readonly children: readonly { readonly name: string; readonly idNumber: string }[];
  /** Whether a child's name was asked for before the guardian agreed to that. */
  readonly askedTooSoon: boolean;
  /** All that the phone keeps once the children are with the server. */
  readonly stored: string;
}

const field = (page: Page, name: RegExp) =>
  page.getByRole('textbox', { name }).locator('visible=true').first();

/** As the browser's own choice of pictures gives it. */
export async function addPhoto(page: Page, button: RegExp): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await press(page, button);
  const buffer = Buffer.from(madePhoto(), 'base64');
  await (await choosing).setFiles({ name: 'page.png', mimeType: 'image/png', buffer });
}

/** A guardian whom nobody knows yet applies for made-up twins, from the board to what waits for the review. */
export async function applyForTwins(page: Page, cityUrl: string, planId: string): Promise<AppliedTwins> {
  await page.goto(`${cityUrl}/#${routeUrl('kindergartens', undefined)}`);
  await sees(page, OPEN_PLAN_TITLE);
  await page.goto(`${cityUrl}/#${routeUrl('applyForKindergarten', { plan: planId })}`);
  await page.reload();

  // Without an account: what is chosen stays while the person signs in and proves who they are.
  await page.getByRole('radio', { name: /^本区户籍/ }).click();
  await page.getByRole('checkbox', { name: /^双胞胎一起报/ }).click();
  await press(page, /^选幼儿园/);
  await page.getByRole('link', { name: /示例二幼/ }).click();
  await press(page, /^再选一所/);
  await page.getByRole('link', { name: /示例一幼/ }).click();
  await press(page, '登录后继续');
  await leadsOn(page, () => page.getByRole('link', { name: /演示，居民/ }).click());
  await press(page, '实名核验后继续');
  await page.getByRole('checkbox', { name: /我单独同意这样使用/ }).click();
  await fillExampleIdentity(page);
  await press(page, '核验');
  await leadsOn(page, () => press(page, '接着办刚才的事'));

  const askedTooSoon = (await field(page, /孩子姓名/).count()) > 0;
  await press(page, '下一步，拍材料');
  await sees(page, '单独同意后再填');
  await press(page, '看说明并同意');
  await press(page, '我是监护人，单独同意');
  await press(page, '下一步，拍材料');
  await sees(page, '和户口簿上一样');
  await press(page, '填入示例孩子');
  const children = [await typedChild(page, '第一个孩子'), await typedChild(page, '第二个孩子')];
  await press(page, '上移示例一幼');
  await press(page, '下一步，拍材料');
  await sees(page, '还没有提交');
  const stored = await page.evaluate(() => JSON.stringify(localStorage));

  await sees(page, '1. 示例一幼，2. 示例二幼');
  await addPhoto(page, /加照片：户口簿/);
  await sees(page, '已收到1张');
  await press(page, '提交报名');
  await sees(page, '等待审核');
  return { children, askedTooSoon, stored };
}

/** Once the example has been filled in. */
async function typedChild(page: Page, which: '第一个孩子' | '第二个孩子') {
  const [name, number] = (['姓名', '身份证号码'] as const).map((what) =>
    page
      .getByRole('textbox', { name: `${which}${what}` })
      .locator('visible=true')
      .first(),
  );
  if (name === undefined || number === undefined) throw new Error('a child has a name and a number');
  await page.waitForFunction(
    (input) => (input as HTMLInputElement | null)?.value !== '',
    await number.elementHandle(),
  );
  return { name: await name.inputValue(), idNumber: await number.inputValue() };
}
