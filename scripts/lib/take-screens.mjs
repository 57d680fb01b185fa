import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';
import { requireTypescript } from './run-typescript.mjs';

// The browser tests know how to start the city, find each page and wait for it; pictures show what they check.
const part = (path) => requireTypescript(inRoot('mobile/test', path));
const { startDemoServer } = part('support/demo-server.ts');
const { demoCodes } = part('support/demo-codes.ts');
const { openChromium, openPhone } = part('browser/chromium.ts');
const { demoPages } = part('browser/demo-pages.ts');
const { demoPeople } = part('browser/demo-people.ts');
const { openDemoPage } = part('browser/open-demo-page.ts');
const { chooseSize } = part('browser/choose-size.ts');
const { answerThreeQuestions, sees } = part('browser/shop-owner.ts');

const looks = [
  { key: 'standard', title: '标准', scheme: 'light', size: 'standard' },
  { key: 'large', title: '大字', scheme: 'light', size: 'large' },
  { key: 'elder', title: '长辈版', scheme: 'light', size: 'elder' },
  { key: 'dark', title: '深色', scheme: 'dark', size: 'standard' },
];
const tallest = 1334;

/** Takes every page in every look into `folder` and writes its index. @returns the number of pictures. */
export async function takeScreens(folder) {
  rmSync(inRoot(folder), { recursive: true, force: true });
  mkdirSync(inRoot(folder), { recursive: true });
  const server = await startDemoServer();
  const browser = await openChromium();
  try {
    const people = await demoPeople(server.url);
    const pages = await demoPages(server.url, await demoCodes(server.url), people);
    for (const look of looks) await takeLook({ server, people, browser, pages, look, folder });
    writeFileSync(inRoot(folder, 'README.md'), indexOf(pages));
    return pages.length * looks.length;
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function takeLook({ server, people, browser, pages, look, folder }) {
  const context = await openPhone(browser, look.scheme, 1);
  const page = await context.newPage();
  const open = async (described) => {
    await page.setViewportSize({ width: 375, height: 667 });
    await openDemoPage(page, { serverUrl: server.url, people }, described);
  };
  await chooseSize(page, server.url, look.size);
  await open(pages.find(({ name }) => name === 'scan'));
  await answerThreeQuestions(page);
  await sees(page, '初步符合');
  for (const described of pages) {
    await open(described);
    await fitWholePage(page);
    await page.screenshot({ path: join(inRoot(folder), fileOf(described, look)), animations: 'disabled' });
  }
  await context.close();
}

/** A page scrolls inside itself: only a taller phone shows all of it. */
async function fitWholePage(page) {
  const height = await page.evaluate(
    "Math.max(667, ...[...document.querySelectorAll('.taro_page, .taro_page *')].map((e) => e.scrollHeight))",
  );
  await page.setViewportSize({ width: 375, height: Math.min(height, tallest) });
  await page.waitForTimeout(300);
}

const fileOf = (page, look) => `${page.name}-${look.key}.png`;

function indexOf(pages) {
  const head = looks.map(({ title }) => title);
  const row = (page) => looks.map((look) => `![${page.title}，${look.title}](${fileOf(page, look)})`);
  return [
    '# Screens',
    '',
    'Every page at 375 px in standard type, large type, elder size and dark, on the demo city. Made by `npm run screens`.',
    '',
    ...pages.flatMap((page) => [
      `## ${page.title}`,
      '',
      `| ${head.join(' | ')} |`,
      `|${' --- |'.repeat(looks.length)}`,
      `| ${row(page).join(' | ')} |`,
      '',
    ]),
  ].join('\n');
}
