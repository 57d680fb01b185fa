import type { changeFact } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { searchRegistry } from '@yingshang/shared/contracts/enterprises';
import type { Page } from 'playwright-core';
import { routeUrl } from '../../src/platform/routes';
import type { Facts } from '../../src/platform/session';
import { chooseSize } from './choose-size';
import { cliMatch } from './cli-match';
import { demoCity } from './demo-city';
import { accessibilityFindings, overflow } from './page-checks';
import { flawsByStep } from './phone-flaws';
import { press, sees } from './shop-owner';

jest.setTimeout(120_000);

const city = demoCity();
let page: Page;
let problems: string[];

beforeEach(async () => {
  ({ page, problems } = await city.newPhone());
});

const openRegister = () => page.goto(`${city.url}/#${routeUrl('register', undefined)}`);
const signIn = async () => {
  await press(page, '去登录');
  await page.getByRole('link', { name: /企业经办人/ }).click();
};
const type = (label: string, words: string) =>
  page.getByLabel(label, { exact: true }).locator('visible=true').fill(words);

/** As when the person signed out on another page, or the server took the token back. */
async function endSessionElsewhere(): Promise<void> {
  await page.evaluate(async () => {
    const kept = JSON.parse(localStorage.getItem('yingshang.session') ?? '{}') as {
      data: { value: { token: string } };
    };
    const headers = { Authorization: `Bearer ${kept.data.value.token}` };
    await fetch('/api/sessions/current', { method: 'DELETE', headers });
  });
}

/** Registers a diner found by name; the register says which names there are. */
async function registerByName(onFound?: () => Promise<void>): Promise<void> {
  const found = page.waitForResponse((response) => response.url().includes(`/api${searchRegistry.path}`));
  await type('企业名称', '餐饮管理');
  const { items } = searchRegistry.response.parse(await (await found).json());
  expect(items.length).toBeGreaterThan(0);
  await sees(page, items[0]?.name ?? '');
  await onFound?.();
  await page
    .getByRole('link', { name: /餐饮管理有限公司/ })
    .first()
    .click();
  await press(page, '登记');
  await sees(page, '企业规模');
}

/** Changes the headcount in the sheet and returns what the server said, with the facts that then count. */
async function changeHeadcount(people: string): Promise<ResponseOf<typeof changeFact>> {
  await page.getByRole('link', { name: /^从业人员数/ }).click();
  await type('从业人员数（人）', people);
  const answered = page.waitForResponse((response) => response.url().endsWith('/facts/employees'));
  await press(page, '保存');
  const change = (await (await answered).json()) as ResponseOf<typeof changeFact>;
  await sees(page, '这次变化');
  return change;
}

/** The facts that count, as the phone keeps them for matching, once they hold the headcount. */
async function countingFacts(people: number): Promise<Facts> {
  const read = () =>
    page.evaluate(() => JSON.parse(localStorage.getItem('yingshang.enterprise') ?? 'null') as unknown);
  for (let tries = 0; tries < 50; tries += 1) {
    const kept = (await read()) as { data?: { value: { facts: Facts } } } | null;
    const facts = kept?.data?.value.facts;
    if (facts?.employees === people) return facts;
    await page.waitForTimeout(100);
  }
  throw new Error('the phone never learnt the new headcount');
}

test('register by name, change the headcount, and see exactly the policies move that match says move', async () => {
  await openRegister();
  await signIn();
  await registerByName();
  await changeHeadcount('5');
  const before = await countingFacts(5);
  await press(page, '知道了');
  const change = await changeHeadcount('400');
  const after = await countingFacts(400);

  const verdicts = (facts: Facts) => {
    const { eligible, unknown } = cliMatch(facts, change.asOf);
    return (id: string) =>
      eligible.includes(id) ? 'eligible' : unknown.includes(id) ? 'unknown' : 'not-eligible';
  };
  const [from, to] = [verdicts(before), verdicts(after)];
  const all = [...cliMatch({}, change.asOf).eligible, ...cliMatch({}, change.asOf).unknown];
  const moved = all.filter((id) => from(id) !== to(id)).map((id) => `${id} ${from(id)} ${to(id)}`);
  expect(change.moves.map((move) => `${move.policyId} ${move.from} ${move.to}`).sort()).toEqual(moved.sort());
  expect(moved.length).toBeGreaterThan(0);
  for (const { title } of change.moves) await sees(page, title);
  expect(problems).toEqual([]);
});

test('a policy names whose word every fact is, and that the register is made up', async () => {
  await openRegister();
  await signIn();
  await registerByName();
  const { asOf } = await changeHeadcount('400');
  await countingFacts(400);
  await page.goto(`${city.url}/#${routeUrl('policy', { id: 'slp-cit-2023-2027' })}`);
  await press(page, '看全部5项条件');
  await sees(page, '从业人员数不超过300人');
  await sees(page, `来源：自行填写，未核验 ${asOf}`);
  await sees(page, '演示数据');
  await sees(page, '依据：《小型微利企业所得税优惠（2023—2027年）》（财政部 税务总局公告2023年第12号）。');
  expect(await overflow(page)).toBe(0);
  expect(await accessibilityFindings(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('a mistyped code is refused beside the field, which keeps what was typed', async () => {
  await openRegister();
  await signIn();
  await page.getByRole('tab', { name: '填写代码' }).click();
  await type('统一社会信用代码', '91210199MAFAKE0190');
  await press(page, '登记');
  await sees(page, '最后一位校验码对不上');
  expect(await page.getByRole('textbox').locator('visible=true').inputValue()).toBe('91210199MAFAKE0190');
});

test('a session that ended keeps what was typed, and goes on after signing in again', async () => {
  await openRegister();
  await signIn();
  await page.getByRole('tab', { name: '填写代码' }).click();
  await type('统一社会信用代码', '91210199MAFAKE0190');
  await endSessionElsewhere();
  await press(page, '登记');
  await sees(page, '登录已失效');
  await press(page, '重新登录');
  await page.getByRole('link', { name: /企业经办人/ }).click();
  await press(page, '登记');
  await sees(page, '最后一位校验码对不上');
  expect(await page.getByRole('textbox').locator('visible=true').inputValue()).toBe('91210199MAFAKE0190');
});

test.each(['standard', 'elder'] as const)(
  'in size %s every step of registering holds on the phone',
  async (size) => {
    const { findings, check } = flawsByStep(page, size);
    await chooseSize(page, city.url, size);
    await openRegister();
    await sees(page, '先登录');
    await check('guest');
    await signIn();
    await sees(page, '按名称查找');
    await check('register');
    await registerByName(() => check('found'));
    await check('profile');
    await page.getByRole('link', { name: /^从业人员数/ }).click();
    await sees(page, '不修改');
    await check('number sheet');
    await press(page, '不修改');
    await page.getByRole('radio', { name: '创新与资质' }).click();
    await page.getByRole('link', { name: /^资质荣誉/ }).click();
    await sees(page, '高新技术企业');
    await check('sheet of several');
    await press(page, '不修改');
    await page.getByRole('radio', { name: '规模与经营' }).click();
    await changeHeadcount('400');
    await check('change');
    await press(page, '知道了');
    await press(page, '换企业');
    await sees(page, '当前企业');
    await check('mine');
    expect(findings).toEqual([]);
  },
);
