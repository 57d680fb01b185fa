import { readFileSync } from 'node:fs';
import { ERASURE_WORDS } from '@yingshang/shared/contracts/my-data';
import { routeUrl } from '../../src/platform/routes';
import { demoCity } from './demo-city';
import { demoPeople, handOver } from './demo-people';
import { sees } from './shop-owner';

jest.setTimeout(180_000);

const city = demoCity();

it('a person takes their data away as a file, and then deletes their account', async () => {
  const people = await demoPeople(city.url);
  const { page } = await city.newPhone();
  await page.goto(city.url);
  await handOver(page, people, 'enterprise');
  await page.goto(`${city.url}/?again#${routeUrl('account', undefined)}`);
  await sees(page, '登录的设备');
  await page.getByText('导出我的数据').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByText('保存到这台设备').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^我的数据-\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    内容: expect.arrayContaining([expect.objectContaining({ 名称: '登记的企业' })]),
  });

  await page.getByText('先看会删除什么、会保留什么').click();
  await sees(page, '会保留');
  await page.locator('.ui-field__input input').fill('注销');
  await page.locator('.ui-button--danger').click();
  await sees(page, '请一字不差地填写');
  await page.locator('.ui-field__input input').fill(ERASURE_WORDS);
  await page.locator('.ui-button--danger').click();
  await page.getByText('确认注销').click();
  await sees(page, '账号已注销');
  expect(await page.evaluate(() => localStorage.getItem('yingshang.session'))).toBeNull();
});
