import type { Config } from '@tarojs/taro';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Size } from '../../src/platform/preferences';
import { demoCodes } from '../support/demo-codes';
import { type DemoServer, startDemoServer } from '../support/demo-server';
import { chooseSize, leastTarget } from './choose-size';
import { openChromium, openPhone } from './chromium';
import { type DemoPage, demoPages } from './demo-pages';
import { type DemoPeople, demoPeople } from './demo-people';
import { openDemoPage } from './open-demo-page';
import { accessibilityFindings, coveredWhenFocused, overflow, smallTargets, tabsTo } from './page-checks';
import { answerThreeQuestions, sees } from './shop-owner';

jest.setTimeout(360_000);

let server: DemoServer;
let browser: Browser;
let people: DemoPeople;
let pages: readonly DemoPage[];

beforeAll(async () => {
  server = await startDemoServer();
  browser = await openChromium();
  people = await demoPeople(server.url);
  pages = await demoPages(server.url, await demoCodes(server.url), people);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** A phone whose owner has answered the three questions. */
async function answeredPhone(colorScheme: 'light' | 'dark', size: Size): Promise<[BrowserContext, Page]> {
  const context = await openPhone(browser, colorScheme);
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await chooseSize(page, server.url, size);
  await page.goto(`${server.url}/#${pages.find(({ name }) => name === 'scan')?.address ?? ''}`);
  await sees(page, '您扫的是');
  await answerThreeQuestions(page);
  await sees(page, '初步符合');
  return [context, page];
}

async function findingsOnEachPage(
  colorScheme: 'light' | 'dark',
  size: Size,
  check: (page: Page, described: DemoPage) => Promise<string[]>,
): Promise<string[]> {
  const [context, page] = await answeredPhone(colorScheme, size);
  const findings: string[] = [];
  for (const described of pages) {
    await openDemoPage(page, { serverUrl: server.url, people }, described);
    findings.push(...(await check(page, described)).map((finding) => `${described.name}: ${finding}`));
  }
  await context.close();
  return findings;
}

/** The browser's own list: the demo's entrance is a page there only. */
function pagesOfTheApp(): string[] {
  process.env['TARO_ENV'] = 'h5';
  Object.assign(globalThis, { defineAppConfig: (config: Config) => config });
  // Loaded late: the file calls what Taro's compiler provides.
  const { default: config } = jest.requireActual<{ default: Config }>('../../src/app.config');
  const inside = (config.subPackages ?? []).flatMap(({ root, pages: paths }) =>
    paths.map((path) => `/${root}/${path}`),
  );
  return [...(config.pages ?? []).map((path) => `/${path}`), ...inside];
}

test('every page of the app is in the list that is checked and pictured', () => {
  const shortAddress = (path: string) => (path === '/features/demo/index' ? '/demo' : path);
  const listed = new Set(pages.map(({ address }) => address.split('?')[0]));
  expect(pagesOfTheApp().filter((path) => !listed.has(shortAddress(path)))).toEqual([]);
});

const looks = [
  { look: 'standard', scheme: 'light', size: 'standard' },
  { look: 'large type', scheme: 'light', size: 'large' },
  { look: 'the elders’ version', scheme: 'light', size: 'elder' },
  { look: 'dark', scheme: 'dark', size: 'standard' },
] as const;

test.each(looks)(
  'in $look no page has anything that axe finds wrong, none scrolls sideways, and every target suits a finger',
  async (the) => {
    const findings = await findingsOnEachPage(the.scheme, the.size, async (page) => {
      const wider = await overflow(page);
      return [
        ...(await accessibilityFindings(page)),
        ...(wider > 0 ? [`${wider} px wider than the phone`] : []),
        ...(await smallTargets(page, leastTarget[the.size])),
      ];
    });
    expect(findings).toEqual([]);
  },
);

test('the primary action of each page is reached by Tab', async () => {
  const findings = await findingsOnEachPage('light', 'standard', async (page, { primary }) => {
    if (primary === undefined) return [];
    return (await tabsTo(page, primary)) > 0 ? [] : [`「${primary}」 is not in the tab order`];
  });
  expect(findings).toEqual([]);
});

test('in the elders’ version nothing that has the focus is covered by a bar', async () => {
  const findings = await findingsOnEachPage('light', 'elder', (page) => coveredWhenFocused(page, 25));
  expect(findings).toEqual([]);
});

test('the journey can be walked with the keyboard alone', async () => {
  const context = await openPhone(browser);
  const page = await context.newPage();
  await page.goto(`${server.url}/#${pages.find(({ name }) => name === 'scan')?.address ?? ''}`);
  await sees(page, '您扫的是');
  for (const name of ['答3题', '个体工商户', '下一题', '餐饮', '下一题', '和平区', '看结果']) {
    await page
      .getByRole(/题|结果/.test(name) ? 'button' : 'radio', { name })
      .first()
      .waitFor();
    expect(await tabsTo(page, name)).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
  }
  await sees(page, '初步符合');
  await context.close();
});
