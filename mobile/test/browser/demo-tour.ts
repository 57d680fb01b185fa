import type { Page } from 'playwright-core';
import type { Size } from '../../src/platform/preferences';
import { demoCodes } from '../support/demo-codes';
import { chooseSize } from './choose-size';
import { demoCity } from './demo-city';
import { type DemoPage, demoPages } from './demo-pages';
import { type DemoPeople, demoPeople } from './demo-people';
import { openDemoPage } from './open-demo-page';
import { phoneFlaws } from './phone-flaws';
import { answerThreeQuestions, sees } from './shop-owner';

export interface Look {
  readonly look: string;
  readonly scheme: 'light' | 'dark';
  readonly size: Size;
}

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
  async function answeredPhone({ scheme, size }: Look): Promise<Page> {
    const { page } = await city.newPhone(scheme);
    await chooseSize(page, city.url, size);
    await page.goto(scanAddress());
    await sees(page, '您扫的是');
    await answerThreeQuestions(page);
    await sees(page, '初步符合');
    return page;
  }

  /** What the check has to say, page by page, each under the page's name. */
  async function findings(
    look: Look,
    check: (page: Page, described: DemoPage) => Promise<string[]>,
  ): Promise<string[]> {
    const page = await answeredPhone(look);
    const found: string[] = [];
    for (const described of pages) {
      await openDemoPage(page, { serverUrl: city.url, people }, described);
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
    /** What axe finds wrong, what scrolls sideways, and what is too small for a finger. */
    flaws: (look: Look): Promise<string[]> => findings(look, (page) => phoneFlaws(page, look.size)),
  };
}
