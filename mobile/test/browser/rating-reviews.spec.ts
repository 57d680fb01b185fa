import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { chooseSize } from './choose-size';
import { demoCity } from './demo-city';
import { flawsByStep } from './phone-flaws';
import { press, sees } from './shop-owner';

jest.setTimeout(240_000);

const city = demoCity();
const BUSY = 'demo-210199-svc';
const open = (page: Page, address: string) => page.goto(`${city.url}/#${address}`);

test.each(['standard', 'elder'] as const)(
  'at %s size everybody finds, from a unit’s reputation, what does not count and the formula',
  async (size) => {
    const { page, problems } = await city.newPhone();
    await chooseSize(page, city.url, size);
    const { findings, check } = flawsByStep(page, size);
    await open(page, routeUrl('reputation', { id: BUSY }));
    await press(page, '看暂扣、移除的评价和评分公式');
    await sees(page, '各月的变动');
    await sees(page, '不足20条不排名');
    await check('changes');
    await open(page, routeUrl('reviewDesk', undefined));
    await sees(page, '这里只给督查人员用');
    await check('refused');
    expect(findings).toEqual([]);
    expect(problems).toEqual([]);
  },
);
