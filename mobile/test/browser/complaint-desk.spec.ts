import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import { fileComplaintAt, stepOfComplainant } from '../support/filed-complaint';
import { demoStaff } from '../support/rated-unit';
import { row } from './become';
import { demoCity } from './demo-city';
import { pageCameIn } from './page-checks';
import { flawsByStep } from './phone-flaws';
import { press, sees } from './shop-owner';

jest.setTimeout(240_000);

const city = demoCity();
const UNIT = 'demo-210199-biz';
const ANSWER = '经核实，窗口当天少告知一份材料。已向您致歉，并在窗口张贴了完整清单。';

const picture = async (page: Page, name: string) => {
  if (process.env.PICTURES)
    await page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true });
};

/** In the demo lead and handler are one person, who works at as many screens as they like. */
async function newDesk() {
  const { token, person } = await demoStaff(city.url, ['lead', 'handler'], UNIT);
  const session = JSON.stringify({ data: { version: 2, value: { token, person } } });
  const open = async () => {
    const phone = await city.newPhone();
    await phone.context.addInitScript((kept) => localStorage.setItem('yingshang.session', kept), session);
    return phone;
  };
  return { name: person.displayName, open };
}

/** From the desk, by the number that both sides call it by. */
async function openByNumber(page: Page, number: string): Promise<void> {
  await page.goto(`${city.url}/#${routeUrl('unitComplaints', {})}`);
  await page.reload();
  await page.getByLabel('搜投诉编号或内容').locator('visible=true').fill(number);
  await row(page, new RegExp(number)).click();
  await sees(page, '办理经过');
  await pageCameIn(page);
}

const write = (page: Page, label: string, text: string) =>
  page.getByRole('textbox', { name: label, exact: true }).locator('visible=true').fill(text);

/** As far as the first reply. */
async function takeInHand(page: Page, name: string): Promise<void> {
  await press(page, '受理');
  await sees(page, '投诉已受理，开始计算办理期限');
  await press(page, '安排承办人');
  await row(page, new RegExp(`${name}（我）.*在办`)).click();
  await sees(page, '待首次回复');
  await press(page, '首次回复');
  await write(page, '给投诉人的回复', '已收到，正在核实。');
  await press(page, '发给投诉人');
  await sees(page, '承办单位首次回复了投诉人');
}

async function draft(page: Page, text: string): Promise<void> {
  await press(page, '拟写答复');
  await write(page, '答复', text);
  await press(page, '交负责人审核');
  await sees(page, '待审核的答复');
}

test('a complaint is accepted, given to a handler, replied to, asked about, drafted and approved on the unit’s desk', async () => {
  const filed = await fileComplaintAt(city.url, {
    unitId: UNIT,
    text: '办营业执照来回跑了三趟，每次说缺的材料都不一样。',
  });
  const { name, open } = await newDesk();
  const { page, problems } = await open();
  const { findings, check } = flawsByStep(page, 'standard');

  await page.goto(`${city.url}/#${routeUrl('me', undefined)}`);
  await row(page, /^投诉办理，\d+件待办/).waitFor();
  await openByNumber(page, filed.number);
  await sees(page, '待审核受理');
  await check('the case');
  await picture(page, 'complaint-filed');
  await takeInHand(page, name);

  await press(page, '请投诉人补充');
  await write(page, '想请投诉人说明什么', '请问是哪个窗口，哪一天？');
  await press(page, '发给投诉人');
  await sees(page, '暂停计时');
  await stepOfComplainant(city.url, filed, { kind: 'clarify', text: '一楼企业开办窗口，上周三。' });

  await openByNumber(page, filed.number);
  await draft(page, ANSWER);
  await check('the draft');
  await picture(page, 'complaint-drafted');
  await press(page, '同意，发给投诉人');
  await sees(page, '已答复，等投诉人确认');
  await picture(page, 'complaint-answered');
  expect(findings).toEqual([]);
  expect(problems).toEqual([]);
});

test('of two screens at once the second is told what happened, above the words that were typed there', async () => {
  const filed = await fileComplaintAt(city.url, { unitId: UNIT, text: '窗口说系统坏了，让改天再来。' });
  const { name, open } = await newDesk();
  const [{ page: first, problems }, { page: second }] = [await open(), await open()];
  await openByNumber(first, filed.number);
  await takeInHand(first, name);
  await draft(first, ANSWER);

  await openByNumber(second, filed.number);
  await press(second, '请投诉人补充');
  await write(second, '想请投诉人说明什么', '是哪一天？');
  await press(first, '同意，发给投诉人');
  await sees(first, '已答复，等投诉人确认');
  await press(second, '发给投诉人');
  await sees(second, '现在还不能办这一步');
  await sees(second, '情况刚有变化');
  await sees(second, '承办单位作出答复');
  await picture(second, 'complaint-second');
  const kept = second.getByRole('textbox', { name: '想请投诉人说明什么', exact: true });
  expect(await kept.locator('visible=true').inputValue()).toBe('是哪一天？');
  expect(problems).toEqual([]);
});
