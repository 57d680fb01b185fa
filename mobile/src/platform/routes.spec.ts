import type { Config } from '@tarojs/taro';
import { device } from '../../test/stand-ins/taro';
import { goTo } from './navigate';
import { routePaths, routeUrl } from './routes';

function pagesOfTheApp(): string[] {
  Object.assign(globalThis, { defineAppConfig: (config: Config) => config });
  // Loaded late: the file calls what Taro's compiler provides.
  const { default: config } = jest.requireActual<{ default: Config }>('../app.config');
  const inside = (config.subPackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => `/${root}/${page}`),
  );
  return [...(config.pages ?? []).map((page) => `/${page}`), ...inside];
}

it('every route leads to a page of the app, and every page can be reached', () =>
  expect(Object.values(routePaths).sort()).toEqual(pagesOfTheApp().sort()));

it('parameters are encoded, and those not given are left out', () => {
  expect(routeUrl('policy', { id: 'a&b=1' })).toBe('/features/policies/pages/policy/index?id=a%26b%3D1');
  expect(routeUrl('policies', { category: undefined })).toBe('/features/policies/pages/list/index');
});

it('a step leads to the address of its route', () => {
  device.reset();
  goTo('scan', { s: 'abc' });
  goTo('me');
  expect(device.visited()).toEqual(['/pages/scan/index?s=abc', '/pages/me/index']);
});
