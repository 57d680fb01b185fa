import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { childCommitment, type PublishedDraw, runDraw } from '@yingshang/shared/draw';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { randomDraw } from '../../../shared/test/random-draw';
import { openChromium, openPhone } from './chromium';
import { accessibilityFindings, overflow } from './page-checks';
import { picture } from './picture';

jest.setTimeout(60_000);

const built = join(resolve(__dirname, '../../..'), 'shared/verifier/dist/draw-verifier.html');
const salt = new Uint8Array(32).fill(7);
const child = { idNumber: '21019920240101001X', name: '示例童' };

/** A made-up draw whose third line is the child's, under a round that drand's network signed. */
function published(): PublishedDraw {
  const made = randomDraw(31, 24);
  const roll = made.roll.map((line) =>
    line.seq === 3 ? { ...line, children: [childCommitment(salt, 3, child)] } : line,
  );
  const beacon = 'drand-quicknet:1000:fe290beca10872ef2fb164d2aa4442de4566183ec51c56ff3cd603d930e54fdd';
  const beaconSignature =
    'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39';
  const draw = { ...made, roll, beacon, beaconSignature };
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
  return { ...draw, ...runDraw(hash, draw) };
}

describe('the page that recomputes a draw, opened from a disk on a phone', () => {
  let browser: Browser;
  let phones: BrowserContext[] = [];
  const strangers: string[] = [];

  beforeAll(async () => {
    browser = await openChromium();
  });
  afterEach(async () => {
    await Promise.all(phones.map((phone) => phone.close()));
    phones = [];
  });
  afterAll(() => browser.close());

  async function opened(scheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const phone = await openPhone(browser, scheme);
    phones.push(phone);
    const page = await phone.newPage();
    page.on('request', (request) => {
      if (/^(https?|wss?):/.test(request.url())) strangers.push(request.url());
    });
    await page.goto(pathToFileURL(built).href);
    return page;
  }

  async function choose(page: Page, content: unknown): Promise<void> {
    const buffer = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
    await page.setInputFiles('#file', { name: 'draw.json', mimeType: 'application/json', buffer });
  }

  const tags = (page: Page) => page.locator('.steps .tag').allTextContents();

  it.each(['light', 'dark'] as const)('finds a draw as published, readably, %s', async (scheme) => {
    const page = await opened(scheme);
    await choose(page, published());
    await page.getByRole('heading', { name: '✓ 全部一致' }).waitFor();
    expect(await tags(page)).toEqual(Array.from({ length: 5 }, () => '✓ 一致'));
    await page.getByText('它是怎么算的').click();
    expect([await overflow(page), await accessibilityFindings(page)]).toEqual([0, []]);
    await picture(page, `draw-verifier-${scheme}`);
  });

  it('says exactly where a draw was changed, and refuses a file that is none', async () => {
    const page = await opened();
    const draw = published();
    const results = draw.results.map((line) => (line.seq === 5 ? { ...line, rank: line.rank + 1 } : line));
    await choose(page, { ...draw, results });
    await page.getByRole('heading', { name: '✗ 有不一致' }).waitFor();
    expect(await tags(page)).toEqual(['✓ 一致', '✓ 一致', '✓ 一致', '✗ 不一致', '✗ 不一致']);
    const { rank = 0 } = draw.results[4] ?? {};
    await page.getByText(`名册第 5 条的顺序：公布的是第 ${rank + 1} 位，算出来是第 ${rank} 位`).waitFor();
    expect([await overflow(page), await accessibilityFindings(page)]).toEqual([0, []]);
    await choose(page, '{"roll":[]}');
    await page.getByRole('alert').getByText('这个文件不是派位公布文件').waitFor();
  });

  it('shows a parent its own line by the receipt, and a stranger nothing', async () => {
    const page = await opened();
    const draw = published();
    await choose(page, draw);
    await page.getByLabel('验算码').fill(Buffer.from(salt).toString('hex'));
    await page.getByLabel('身份证号').fill('２１０１９９２０２４０１０１００１x');
    await page.getByLabel('姓名').fill('示例');
    await page.getByLabel('姓名').press('Enter');
    await page.getByText('名册里没有对得上的一条').waitFor();
    await page.getByLabel('姓名').fill(child.name);
    await page.getByRole('button', { name: '查找' }).click();
    await page.getByText(`24 条中第 ${draw.results[2]?.rank} 位`).waitFor();
    expect(await page.getByText('第 3 条', { exact: true }).count()).toBe(1);
    expect([await overflow(page), await accessibilityFindings(page)]).toEqual([0, []]);
  });

  it('asks nobody for anything, and could not', async () => {
    const page = await opened();
    const tried = await page.evaluate<string>(
      `fetch('https://example.invalid/').then(() => 'let through', () => 'forbidden')`,
    );
    expect([tried, strangers]).toEqual(['forbidden', []]);
  });
});
