import type { Page } from 'playwright-core';
import type { Size } from '../../src/platform/preferences';
import { demoCodes } from '../support/demo-codes';
import { chooseSize } from './choose-size';
import { demoCity } from './demo-city';
import type { DemoPage } from './demo-page';
import { demoPages } from './demo-pages';
import { type DemoPeople, demoPeople } from './demo-people';
import { openDemoPage } from './open-demo-page';
import { phoneFlaws } from './phone-flaws';
import { answerThreeQuestions, sees } from './shop-owner';

/** What is wrong with a page that stands open, a line each. */
type Check = (page: Page, described: DemoPage) => Promise<string[]>;

/** Call once at the top of a spec: a demo city, and a way through all its pages. */
export function demoTour() {
  const city = demoCity();
  let people: DemoPeople;
  let pages: readonly DemoPage[];
  beforeAll(async () => {
    people = await demoPeople(city.url);
    pages = await demoPages(city.url, await demoCodes(city.url), people);
  });

  const scanAddress = () => `${city.url}/#${pages.find(({ name }) => name === 'scan')?.address ?? ''}`;

  /** A phone whose owner has answered the three questions. */
  async function answeredPhone(size: Size): Promise<Page> {
    const { page } = await city.newPhone();
    await chooseSize(page, city.url, size);
    await page.goto(scanAddress());
    await sees(page, '您扫的是');
    await answerThreeQuestions(page);
    await sees(page, '初步符合');
    return page;
  }

  /** What the checks have to say, page by page, each under the page's name. Every page is opened once for all of them. */
  async function findings(size: Size, ...checks: readonly Check[]): Promise<string[]> {
    const page = await answeredPhone(size);
    const found: string[] = [];
    for (const described of pages) {
      await openDemoPage(page, { serverUrl: city.url, people }, described);
      for (const check of checks)
        found.push(...(await check(page, described)).map((finding) => `${described.name}: ${finding}`));
    }
    return found;
  }

  return {
    newPhone: city.newPhone,
    scanAddress,
    findings,
    get pages(): readonly DemoPage[] {
      return pages;
    },
  };
}

/** What axe finds wrong, what scrolls sideways, and what is too small for a finger. */
export const flawsIn =
  (size: Size): Check =>
  (page) =>
    phoneFlaws(page, size);
