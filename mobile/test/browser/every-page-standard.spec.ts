import type { Page } from 'playwright-core';
import type { DemoPage } from './demo-page';
import { demoTour, flawsIn } from './demo-tour';
import { tabsTo, unreadableInTheDark } from './page-checks';

jest.setTimeout(360_000);

const tour = demoTour();

async function unreachableByTab(page: Page, { primary }: DemoPage): Promise<string[]> {
  if (primary === undefined) return [];
  return (await tabsTo(page, primary)) > 0 ? [] : [`「${primary}」 is not in the tab order`];
}

test('in the standard size every page suits eyes, fingers, the keyboard and the dark', async () => {
  expect(await tour.findings('standard', flawsIn('standard'), unreachableByTab, unreadableInTheDark)).toEqual(
    [],
  );
});
