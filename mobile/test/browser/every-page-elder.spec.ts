import type { Page } from 'playwright-core';
import { demoTour, flawsIn } from './demo-tour';
import { coveredWhenFocused } from './page-checks';

jest.setTimeout(360_000);

const tour = demoTour();

test('in the elders’ version every page suits eyes and fingers, and no bar covers what has the focus', async () => {
  const covered = (page: Page) => coveredWhenFocused(page, 25);
  expect(await tour.findings('elder', flawsIn('elder'), covered)).toEqual([]);
});
