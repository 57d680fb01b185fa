import { type CounterCode, nextCounterCode } from '@yingshang/shared/contracts/occasions';
import type { Page } from 'playwright-core';
import { become, row } from './become';
import { press, sees } from './shop-owner';

/** The next code that the tablet draws. */
export async function nextCode(tablet: Page): Promise<CounterCode> {
  const response = await tablet.waitForResponse((one) => one.url().endsWith(`/api${nextCounterCode.path}`));
  return nextCounterCode.response.parse(await response.json());
}

/** A lead makes a counter and pairs this very device with it. @returns the first code. */
export async function openCounter(tablet: Page, serverUrl: string, counter: string): Promise<CounterCode> {
  await tablet.setViewportSize({ width: 1024, height: 768 });
  await become(tablet, serverUrl, '岗位：单位负责人');
  await row(tablet, /^窗口评价/).click();
  await press(tablet, '开设窗口');
  await tablet.getByRole('textbox', { name: '窗口名称' }).fill(counter);
  await press(tablet, '开设窗口');
  await press(tablet, `配对评价屏：${counter}`);
  await press(tablet, '生成配对码');
  const first = nextCode(tablet);
  await press(tablet, '就用这台设备做评价屏');
  await sees(tablet, '扫码评价');
  await standsWhole(tablet);
  return first;
}

/** A code that reaches out of its frame is cut off, and no camera reads it. */
async function standsWhole(tablet: Page): Promise<void> {
  const place = async (selector: string) => {
    const box = await tablet.locator(selector).locator('visible=true').first().boundingBox();
    if (box === null) throw new Error(`${selector} has no place`);
    return { left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
  };
  const [frame, code] = [await place('.display-code__frame'), await place('.display-code__picture img')];
  expect(code.left).toBeGreaterThanOrEqual(frame.left);
  expect(code.right).toBeLessThanOrEqual(frame.right);
  expect(code.bottom).toBeLessThanOrEqual(frame.bottom);
  expect(code.right - code.left).toBeGreaterThanOrEqual(240);
}

/** As a camera opens it; the address names the machine in its network, which the test's browser does not need. */
export async function scan(page: Page, serverUrl: string, { address }: CounterCode): Promise<void> {
  await page.goto(serverUrl + new URL(address).search);
}
