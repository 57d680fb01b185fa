import { routeUrl } from '../../src/platform/routes';
import { demoCity, type OpenPhone } from './demo-city';
import { CHECKING_UNIT, signInAs } from './demo-statements';
import { press, sees } from './shop-owner';
import { sitDown } from './sit-down';

jest.setTimeout(240_000);

const city = demoCity();
const DAY_MS = 86_400_000;
const CONFIRMING = 'demo-210199-biz';
const OBJECTING = 'demo-210199-svc';

async function seated(staffRole: 'lead' | 'supervisor', unitId: string): Promise<OpenPhone> {
  const device = crypto.randomUUID();
  const who = await signInAs(city.url, device, { unitId, staffRoles: [staffRole] });
  const phone = await city.newPhone();
  await sitDown(phone.context, who, device);
  return phone;
}
/** In a fresh document: what was shown before is gone. */
async function look({ page }: OpenPhone, address: string): Promise<void> {
  await page.goto(`${city.url}/#${address}`);
  await page.reload();
}
const desk = routeUrl('yearDesk', undefined);
const yearOf = (id: string) => routeUrl('unitYear', { id });

test('a year is opened, confirmed and objected to, decided, signed by two people, and then read by everybody', async () => {
  const supervisor = await seated('supervisor', CHECKING_UNIT);
  await look(supervisor, desk);
  await press(supervisor.page, '开始这一年的考核');
  await sees(supervisor.page, '草稿，还没有发给单位');
  await press(supervisor.page, '发给各单位确认');
  await sees(supervisor.page, '单位确认中');
  await sees(supervisor.page, '全部单位确认或到期');

  const confirming = await seated('lead', CONFIRMING);
  await look(confirming, yearOf(CONFIRMING));
  await sees(confirming.page, '签批以前不是结果');
  await press(confirming.page, '确认这份得分');
  await sees(confirming.page, '已确认');

  const objecting = await seated('lead', OBJECTING);
  await look(objecting, yearOf(OBJECTING));
  await press(objecting.page, '有异议');
  await objecting.page.getByRole('radio', { name: /计入了哪些月份/ }).click();
  await objecting.page
    .getByLabel('理由和依据')
    .locator('visible=true')
    .fill('演示：去年11月整建制划转，有批文');
  await press(objecting.page, '提交异议');
  await sees(objecting.page, '异议待核定');

  await look(supervisor, desk);
  await press(supervisor.page, /核定.*的异议/);
  await sees(supervisor.page, '去年11月整建制划转');
  await supervisor.page.getByRole('checkbox').first().click();
  await supervisor.page.getByRole('radio', { name: /^采纳/ }).click();
  await supervisor.page.getByLabel('理由').locator('visible=true').fill('批文核对属实');
  await press(supervisor.page, '提交核定');
  await sees(supervisor.page, '核定：批文核对属实');
  await look(objecting, yearOf(OBJECTING));
  await sees(objecting.page, '不再计入');
  await press(objecting.page, '确认这份得分');
  await sees(objecting.page, '已确认');

  const reader = await city.newPhone();
  await look(reader, yearOf(CONFIRMING));
  await sees(reader.page, '预估，不是结果');

  // Whoever said nothing has confirmed by now.
  await city.pass(21 * DAY_MS);
  const [first, second] = [
    await seated('supervisor', CHECKING_UNIT),
    await seated('supervisor', CHECKING_UNIT),
  ];
  await look(first, desk);
  await press(first.page, '签字，提出签批');
  await sees(first.page, '等另一位督查人员签批');
  expect(await first.page.getByRole('button', { name: '签批公布' }).count()).toBe(0);
  await look(second, desk);
  await press(second.page, '签批公布');
  await sees(second.page, '写进了公开账本');

  await look(reader, routeUrl('scoreYears', {}));
  await sees(reader.page, '演示考核年度');
  await look(reader, yearOf(OBJECTING));
  await sees(reader.page, '第1版，签批');
  await sees(reader.page, '不计入');
  const phones = [supervisor, confirming, objecting, first, second, reader];
  expect(phones.flatMap(({ problems }) => problems)).toEqual([]);
});
