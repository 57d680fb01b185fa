import type { Page } from 'playwright-core';
import { demoStories } from '../../src/features/demo/demo-stories';
import { routeUrl } from '../../src/platform/routes';
import { demoCodes } from '../support/demo-codes';
import { chooseSize } from './choose-size';
import { demoCity } from './demo-city';
import { coveredWhenFocused, pageCameIn, tabsTo } from './page-checks';
import { flawsByStep } from './phone-flaws';
import { press, sees } from './shop-owner';

jest.setTimeout(180_000);

const POLICY = '演示：示例区项目管家服务';
const city = demoCity();
let page: Page;
let problems: string[];

beforeEach(async () => {
  ({ page, problems } = await city.newPhone());
});

/** As a visitor of the demo: an enterprise is registered, and staff change whom a policy is for. */
async function playNews(): Promise<void> {
  const story = demoStories(await demoCodes(city.url))
    .flatMap(({ stories }) => stories)
    .find(({ key }) => key === 'news');
  await page.goto(`${city.url}/#/demo`);
  await sees(page, '点一个故事试试');
  await page
    .getByRole('link', { name: new RegExp(`^${story?.title ?? ''}，`) })
    .locator('visible=true')
    .click();
  await sees(page, POLICY);
}

/** The tab bar's own words, the mark on 消息 among them. */
const badgeIs = (shown: boolean) =>
  page.waitForFunction(
    (wanted) =>
      /\d\s*消息/.test(document.querySelector('.taro-tabbar__tabbar')?.textContent ?? '') === wanted,
    shown,
  );
const openInbox = async () => {
  await page.goto('about:blank');
  await page.goto(`${city.url}/#${routeUrl('messages', undefined)}`);
};

test('a change of a policy stands in the inbox, says why, leads to the policy, and is read then', async () => {
  await playNews();
  await sees(page, '您初步符合');
  await sees(page, '政策的条件变了。现在可以申报。');
  await sees(page, '只放在站内：您还没有订阅微信提醒');
  await badgeIs(true);
  await press(page, `为什么推给我：${POLICY}`);
  await sees(page, '这项政策的条件改了，您企业的结果跟着变了。');
  await sees(page, '原来：不符合 → 那时变成：初步符合，可申报');
  await sees(page, '主体类型为企业');
  await page.getByRole('link', { name: new RegExp(`^${POLICY}`) }).click();
  await sees(page, '问责任人');
  await sees(page, '您初步符合');
  await page.goBack();
  await sees(page, '这项政策的条件改了，您企业的结果跟着变了。');
  await press(page, '怎么领');
  await sees(page, '官方来源');
  await page.goBack();
  await sees(page, '这项政策的条件改了，您企业的结果跟着变了。');
  await page.goBack();
  await sees(page, '都看过了');
  await badgeIs(false);
  await openInbox();
  await sees(page, '都看过了');
  expect(problems).toEqual([]);
});

test('a topic is muted in one tap, and taken up again in the next', async () => {
  await playNews();
  await sees(page, '未读');
  await press(page, /^不再推送“.+”类：演示：示例区项目管家服务$/);
  await page
    .getByRole('button', { name: /^恢复推送/ })
    .first()
    .waitFor();
  expect(await page.getByText('未读', { exact: true }).locator('visible=true').count()).toBe(0);
  await badgeIs(false);
  await openInbox();
  await page
    .getByRole('button', { name: /^恢复推送/ })
    .first()
    .click();
  await sees(page, '未读');
  await press(page, '全部已读');
  await sees(page, '都看过了');
  expect(problems).toEqual([]);
});

test('a message can be removed for good, after one more question', async () => {
  await playNews();
  await page
    .getByRole('button', { name: /^为什么推给我/ })
    .first()
    .click();
  await sees(page, '逐条对照');
  await press(page, '删除这条消息');
  await press(page, '确定删除，删后不能恢复');
  await sees(page, '消息');
  await openInbox();
  await sees(page, '消息');
  expect(problems).toEqual([]);
});

test('a guest is told what would come, and is asked to sign in only to see it', async () => {
  await openInbox();
  await sees(page, '登录后看您的消息');
  await press(page, '去登录');
  await page.getByRole('link', { name: /企业经办人/ }).click();
  await sees(page, '还没有消息');
  await sees(page, '没变就不打扰');
  expect(problems).toEqual([]);
});

test('the keyboard reaches every act on a message, and nothing that has the focus is covered', async () => {
  await playNews();
  await openInbox();
  await sees(page, POLICY);
  for (const name of ['全部已读', '为什么推给我', '不再推送'])
    expect([name, await tabsTo(page, name)]).not.toEqual([name, 0]);
  expect(await coveredWhenFocused(page, 25)).toEqual([]);
});

test.each(['standard', 'large', 'elder'] as const)(
  'in size %s both pages hold on the phone',
  async (size) => {
    const { findings, check } = flawsByStep(page, size);
    await playNews();
    await chooseSize(page, city.url, size);
    await openInbox();
    await sees(page, POLICY);
    await check('inbox');
    await page
      .getByRole('button', { name: /^为什么推给我/ })
      .first()
      .click();
    await sees(page, '逐条对照');
    await pageCameIn(page);
    await check('why');
    expect(findings).toEqual([]);
  },
);
