import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { demoCity } from './demo-city';
import { watchProblems } from './watch-problems';

jest.setTimeout(180_000);

const city = demoCity();
let context: BrowserContext;
let page: Page;
let phone: FrameLocator;
let problems: string[];

beforeAll(async () => {
  context = await city.browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  context.setDefaultTimeout(15_000);
  page = await context.newPage();
  problems = watchProblems(page);
  await page.goto(`${city.url}/#/demo`);
  phone = page.frameLocator('iframe');
});

const story = (title: string) => page.getByRole('link', { name: new RegExp(`^${title}，`) }).click();
const visible = (words: string) => phone.getByText(words).locator('visible=true').first();
const sees = (words: string) => visible(words).waitFor();
const press = (name: string | RegExp) =>
  phone
    .getByRole('button', { name, exact: typeof name === 'string' })
    .locator('visible=true')
    .first()
    .click();
const choose = (name: string | RegExp) =>
  phone.getByRole('radio', { name }).locator('visible=true').first().click();
const open = (name: string | RegExp) =>
  phone.getByRole('link', { name }).locator('visible=true').first().click();
const look = (name: string | RegExp) =>
  phone.getByRole('tab', { name }).locator('visible=true').first().click();
const type = (label: string, words: string) =>
  phone.getByLabel(label, { exact: true }).locator('visible=true').fill(words);

/** The script of README.md, on the wide screen on which it will be read; one test a line, one after the other. */
describe('the five minutes of the README', () => {
  test('1: the poster, three questions', async () => {
    await story('扫海报，答三问');
    await press('答3题，看能享受什么');
    await choose('个体工商户');
    await press('下一题');
    await type('搜索行业', '烧烤');
    await choose(/餐/);
    await press('下一题');
    await choose('和平区');
    await press('看结果');
    await sees('初步符合');
    expect(problems).toEqual([]);
  });

  test('2: three lists with reasons, a policy, how to get it, whom to ask', async () => {
    for (const list of [/^待补充/, /^不符合/, /^可享/]) {
      await look(list);
      await phone.locator('.benefit').locator('visible=true').first().waitFor();
    }
    await phone.locator('.benefit').locator('visible=true').first().click();
    await sees('您初步符合');
    await look('联系人');
    await sees('责任部门');
    await press('怎么领');
    await sees('官方来源');
    expect(problems).toEqual([]);
  });

  test('3: initials find a unit, its card names people to call', async () => {
    await story('只打首字母');
    await sees('拼音首字母：人社局');
    await open(/^和平区人力资源和社会保障局/);
    await sees('怎么联系');
    await open(/演示$/);
    await sees('负责的工作');
    await phone.getByRole('button', { name: '打电话', exact: true }).locator('visible=true').waitFor();
    expect(problems).toEqual([]);
  });

  test('4: an enterprise is registered, and a fact moves policies', async () => {
    await story('登记一家企业，看政策怎样变');
    await type('企业名称', '餐饮管理');
    await open(/餐饮管理有限公司/);
    await press('登记');
    await sees('未核验');
    for (const people of ['5', '400']) {
      await open(/^从业人员数/);
      await type('从业人员数（人）', people);
      await press('保存');
      await sees('这次变化');
      if (people === '5') await press('知道了');
    }
    await sees('→');
    await press('知道了');
    expect(problems).toEqual([]);
  });

  test('5: a request for a call reaches the desk', async () => {
    await story('下班后请对方回电');
    await type('电话', '13800000000');
    await type('想问什么', '想问营业执照怎么变更地址');
    await press('提交');
    await sees('值班台能看到您的请求');
    await story('单位的值班台');
    await sees('想问营业执照怎么变更地址');
    expect(problems).toEqual([]);
  });

  test('6: a policy in four ways, and a picture to share', async () => {
    await story('一项政策，四种读法');
    for (const way of ['解读', '图解', '问答', '联系人']) await look(way);
    await press('分享图片');
    await phone.getByRole('dialog').getByRole('img').first().waitFor();
    await press('关闭');
    expect(problems).toEqual([]);
  });

  test('7: the elders’ version, and back', async () => {
    await story('长辈版');
    await sees('拨打 12345');
    await press('切换到标准版');
    await sees('服务板块');
    expect(problems).toEqual([]);
  });
});
