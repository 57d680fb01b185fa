import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';
import { requireTypescript } from './run-typescript.mjs';
import { chartFileOf, chosenPages, fileOf, indexOf, looks, looksOf, wide } from './screen-pages.mjs';

// The browser tests know how to start the city, find each page and wait for it; pictures show what they check.
const part = (path) => requireTypescript(inRoot('mobile/test', path));
const { startDemoServer } = part('support/demo-server.ts');
const { demoCodes } = part('support/demo-codes.ts');
const { openChromium, openPhone } = part('browser/chromium.ts');
const { demoPages } = part('browser/demo-pages.ts');
const { demoPeople } = part('browser/demo-people.ts');
const { openDemoPage } = part('browser/open-demo-page.ts');
const { chooseSize } = part('browser/choose-size.ts');
const { answerThreeQuestions, press, sees } = part('browser/shop-owner.ts');
const { field } = part('browser/complaint-walk.ts');

const tallest = 1334;

/** What no address leads to: what stands in the place of a form once it was sent. */
const sent = {
  name: 'complaint-receipt',
  title: '投诉回执',
  from: 'file-complaint',
  send: async (page, look) => {
    await field(page, '写一写').fill(
      `示例印刷厂申报的设备补贴三个月没有回音，打了三次电话。（${look.title}）`,
    );
    await press(page, '提交投诉');
    await sees(page, '已收到您的投诉');
  },
};

/** Takes pages in every look into `folder` and writes its index. @returns the number of pictures. */
export async function takeScreens(folder, only) {
  if (only === undefined) rmSync(inRoot(folder), { recursive: true, force: true });
  mkdirSync(inRoot(folder), { recursive: true });
  const server = await startDemoServer();
  const browser = await openChromium();
  try {
    const people = await demoPeople(server.url);
    const every = await demoPages(server.url, await demoCodes(server.url), people);
    const before = every.findIndex(({ name }) => name === sent.from);
    const pages = every.toSpliced(before + 1, 0, { ...every[before], ...sent });
    const chosen = chosenPages(pages, only);
    const shots = [...looks, wide].map((look) => ({ look, pages: chosen.filter(isPictured(look)) }));
    for (const shot of shots)
      if (shot.pages.length > 0) await takeLook({ server, people, browser, every, folder, ...shot });
    const there = pages.filter((page) => existsSync(inRoot(folder, fileOf(page, looks[0]))));
    writeFileSync(inRoot(folder, 'README.md'), indexOf(there, readdirSync(inRoot(folder))));
    return shots.reduce((sum, shot) => sum + shot.pages.length, 0);
  } finally {
    await browser.close();
    await server.stop();
  }
}

const isPictured = (look) => (page) => looksOf(page).includes(look);

async function takeLook({ server, people, browser, every, pages, look, folder }) {
  const context = await openPhone(browser, look.scheme, 1);
  const page = await context.newPage();
  const open = async (described) => {
    await page.setViewportSize({ width: look.width, height: 667 });
    await openDemoPage(page, { serverUrl: server.url, people }, described);
  };
  await chooseSize(page, server.url, look.size);
  await open(every.find(({ name }) => name === 'scan'));
  await answerThreeQuestions(page);
  await sees(page, '初步符合');
  for (const described of pages) {
    await open(described);
    await described.send?.(page, look);
    await takeCharts(page, described, look, folder);
    await page.setViewportSize({ width: look.width, height: 667 });
    await fitWholePage(page, look.width);
    await page.screenshot({ path: join(inRoot(folder), fileOf(described, look)), animations: 'disabled' });
  }
  await context.close();
}

/** Each with its legend and its table, however far down the page it stands. */
async function takeCharts(page, described, look, folder) {
  const charts = await page.locator('.chart:visible').all();
  if (charts.length === 0) return;
  // What is scrolled out of sight would be blank.
  await fitWholePage(page, look.width, Number.POSITIVE_INFINITY);
  for (const chart of charts) {
    const id = await chart.locator('[id$="-chart"]').first().getAttribute('id');
    const path = join(inRoot(folder), chartFileOf(described, id, look));
    await chart.screenshot({ path, animations: 'disabled' });
  }
}

/** A page scrolls inside itself: only a taller phone shows all of it. */
async function fitWholePage(page, width, most = tallest) {
  const height = await page.evaluate(
    "Math.max(667, ...[...document.querySelectorAll('.taro_page, .taro_page *')].map((e) => e.scrollHeight))",
  );
  await page.setViewportSize({ width, height: Math.min(height, most) });
  await page.waitForTimeout(300);
}
