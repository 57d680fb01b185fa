import type { Page } from 'playwright-core';
import type { Size } from '../../src/platform/preferences';
import { routeUrl } from '../../src/platform/routes';
import { pageCameIn } from './page-checks';
import { press, sees } from './shop-owner';

const switches: Readonly<Record<Exclude<Size, 'standard'>, string>> = {
  large: '切换到大字',
  elder: '切换到长辈版',
};

/** Targets of the visual brief, in pixels. */
export const leastTarget: Readonly<Record<Size, number>> = { standard: 44, large: 48, elder: 60 };

/** What a person does who wants larger type: the switch on the home page. */
export async function chooseSize(page: Page, serverUrl: string, size: Size): Promise<void> {
  if (size === 'standard') return;
  await page.goto(`${serverUrl}/#${routeUrl('home', undefined)}`);
  await sees(page, '这里是演示城市');
  // Every page has the switch; until this one has come in there are two.
  await pageCameIn(page);
  await press(page, switches[size]);
}
