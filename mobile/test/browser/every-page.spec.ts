import type { Config } from '@tarojs/taro';
import { demoTour, flawsIn } from './demo-tour';
import { tabsTo } from './page-checks';
import { sees } from './shop-owner';

jest.setTimeout(360_000);

const tour = demoTour();

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
  const listed = new Set(tour.pages.map(({ address }) => address.split('?')[0]));
  expect(pagesOfTheApp().filter((path) => !listed.has(shortAddress(path)))).toEqual([]);
});

test('in large type every page suits eyes and fingers', async () => {
  expect(await tour.findings('large', flawsIn('large'))).toEqual([]);
});

test('the journey can be walked with the keyboard alone', async () => {
  const { page } = await tour.newPhone();
  await page.goto(tour.scanAddress());
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
});
