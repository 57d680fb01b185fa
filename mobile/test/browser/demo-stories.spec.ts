import type { BrowserContext, Page } from 'playwright-core';
import { demoStories } from '../../src/features/demo/demo-stories';
import { demoCodes } from '../support/demo-codes';
import { row } from './become';
import { openPhone } from './chromium';
import { demoCity } from './demo-city';
import { press, sees } from './shop-owner';
import { notOfTheLog, verifyReceipt } from './verify-receipt';
import { watchProblems } from './watch-problems';

jest.setTimeout(180_000);

/** What a story's first tap must show; one without a line here fails. */
const firstSight: Readonly<Record<string, readonly string[]>> = {
  poster: ['您扫的是', '惠企政策海报', '答3题'],
  policy: ['您扫的是', '看这项政策'],
  counter: ['您扫的是', '看单位名片'],
  unit: ['您扫的是', '看单位名片'],
  expired: ['到期', '回首页'],
  home: ['服务板块', '这里是演示城市'],
  initials: ['和平区人力资源和社会保障局', '拼音首字母：人社局'],
  homophone: ['营商环境建设局', '同音：营商局'],
  matter: ['负责：拖欠工程款'],
  'four-ways': ['解读', '图解', '问答', '联系人'],
  share: ['收藏', '分享图片'],
  residents: ['共40项'],
  register: ['按名称查找'],
  control: ['办法一', '以演示法定代表人核验', '199****'],
  news: ['今天', '未读', '演示：示例区项目管家服务', '为什么推给我'],
  rate: ['您扫的是', '演示窗口', '现在评'],
  'counter-display': ['扫码评价', '不用手机，不用登录'],
  'bad-rating': ['差评整改', '具名', '等单位答复'],
  complaint: ['单位会看到什么', '提交投诉'],
  'answered-complaint': ['您满意吗？', '演示：奖励已审核通过', '承办单位首次回复了您'],
  'complaint-desk': ['投诉办理', '待审核', '已逾期'],
  'call-back': ['请谁回电', '示例区政务服务中心'],
  desk: ['示例区政务服务中心', '等待回电（1件）', '138****00'],
  elder: ['找人', '看政策', '拨打 12345'],
};

const city = demoCity();
let stories: readonly { key: string; title: string }[];

beforeAll(async () => {
  stories = demoStories(await demoCodes(city.url)).flatMap((group) => group.stories);
});

const tellStory = async (page: Page, title: string) => {
  await sees(page, '点一个故事试试');
  await page
    .getByRole('link', { name: new RegExp(`^${title}，`) })
    .locator('visible=true')
    .click();
};

async function withPhone(work: (page: Page, context: BrowserContext) => Promise<void>): Promise<void> {
  const context = await openPhone(city.browser);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(`${city.url}/#/demo`);
  await work(page, context);
  await context.close();
}

test('each story begins, on a fresh phone, at what it tells of', async () => {
  expect(Object.keys(firstSight)).toEqual(stories.map(({ key }) => key));
  for (const { key, title } of stories) {
    await withPhone(async (page) => {
      const problems = watchProblems(page);
      await tellStory(page, title);
      // The cards tell of the same words.
      await page.waitForURL((url) => url.hash !== '#/demo');
      for (const words of firstSight[key] ?? []) await sees(page, words);
      // An expired code is a refusal by its nature.
      const unexpected = problems.filter((problem) => !problem.includes('410'));
      expect([key, unexpected]).toEqual([key, []]);
    });
  }
});

test('a request left in one story waits at the desk of the next', async () => {
  await withPhone(async (page) => {
    await tellStory(page, '下班后请对方回电');
    await page.getByRole('textbox', { name: '电话' }).fill('13900000000');
    await page.getByRole('textbox', { name: '想问什么' }).fill('想问补贴到账时间');
    await press(page, '提交');
    await sees(page, '示例区政务服务中心的值班台能看到您的请求');
    await page.goto(`${city.url}/#/demo`);
    await tellStory(page, '单位的值班台');
    await sees(page, '想问补贴到账时间');
    await press(page, '已回电：139****00');
    await sees(page, '回电30天后自动删除');
    expect(await page.getByRole('button', { name: '已回电：139****00' }).count()).toBe(0);
  });
});

test('a rating of one story is verified, found again, and the unit of the next one answers a bad one', async () => {
  await withPhone(async (page) => {
    const problems = watchProblems(page);
    await tellStory(page, '评价一次服务');
    await press(page, '现在评');
    await page.getByRole('radio', { name: /^非常满意/ }).click();
    await press(page, '提交评价');
    await sees(page, '已收到，谢谢您');
    await verifyReceipt(page);
    await press(page, '看我的全部评价');
    await row(page, /非常满意/).click();
    await press(page, '看这个单位的服务评价');
    await sees(page, '怎么计分');
    await page.goto(`${city.url}/#/demo`);
    await tellStory(page, '查看并答复差评');
    await row(page, /等单位答复/).click();
    await page.getByRole('textbox', { name: '答复', exact: true }).fill('对不起，已统一材料清单。');
    await press(page, '提交答复');
    await sees(page, '已答复，整改中');
    expect(notOfTheLog(problems)).toEqual([]);
  });
});

test('on a wide screen the story is told on the phone beside the cards', async () => {
  const context = await city.browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${city.url}/#/demo`);
  const phone = page.frameLocator('iframe');
  await tellStory(page, '登记一家企业，看政策怎样变');
  await phone.getByText('按名称查找').first().waitFor();
  await tellStory(page, '长辈版');
  await phone.getByText('拨打 12345').first().waitFor();
  await sees(page, '点一个故事试试');
  expect(page.url()).toContain('#/demo');
  await context.close();
});
