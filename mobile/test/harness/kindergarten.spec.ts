import { proveRealName, type SignedIn, signInOn } from '../support/complaint-steps';
import { OPEN_PLAN_TITLE, openPlan } from '../support/open-plan';
import { ownReceipt } from '../support/own-receipt';
import { releasedDraw } from '../support/released-draw';
import { harnessJourney } from './journey';

jest.setTimeout(180_000);

const journey = harnessJourney();
const { choose, sees, tapAndSee } = journey;

/** Somebody whose name was checked. */
async function guardian(): Promise<SignedIn> {
  const who = await signInOn(journey.serverUrl, crypto.randomUUID(), { role: 'resident' });
  await proveRealName(journey.serverUrl, who);
  return who;
}

/** A phone in the hands of a guardian. */
async function takePhone(): Promise<void> {
  const { token, person } = await guardian();
  const session = JSON.stringify({ version: 2, value: { token, person } });
  journey.changePhone({ storage: new Map([['yingshang.session', session]]) });
}

test('a guardian finds the plan on the board, applies for a child, and keeps the receipt', async () => {
  const planId = await openPlan(journey.serverUrl);
  await takePhone();
  journey.phone.launch('features/kindergarten/pages/board/index');
  await sees(OPEN_PLAN_TITLE);
  journey.phone.launch('features/kindergarten/pages/plan/index', { id: planId });
  await sees('示例二幼');
  await tapAndSee('我要验算', '方案的校验码');
  await tapAndSee('报名', '报名类别');
  await choose('政策照顾对象');
  await tapAndSee('看说明并同意', '未满 14 周岁');
  await tapAndSee('我是监护人，单独同意', '填入示例孩子');
  await tapAndSee('填入示例孩子', '出生');
  await tapAndSee('选幼儿园', '选幼儿园：统筹阶段');
  journey.phone.page.tap('示例二幼');
  await sees('第1志愿');
  await tapAndSee('下一步，核对', '还没有提交');
  await tapAndSee('提交报名', '等待审核');
  await tapAndSee('保存回执', '谁有这张图');
  expect(journey.phone.page.path).toBe('features/kindergarten/pages/receipt/index');
  const stored = JSON.stringify([...journey.phone.storage]);
  expect(stored).not.toMatch(/210199\d{11}/);
  journey.expectNoProblems();
});

test('a phone opens the result with the receipt, and works the whole draw out by itself', async () => {
  const who = await guardian();
  const { planId, applicationId, child } = await releasedDraw(journey.server, who);
  const receipt = await ownReceipt(journey.serverUrl, who, applicationId);
  journey.phone.launch('features/kindergarten/pages/look-up/index', { plan: planId });
  await sees('凭报名回执查');
  journey.phone.page.type(journey.phone.page.labelled('粘贴回执文字'), receipt);
  await tapAndSee('凭回执查', '已派位：示例二幼');
  await tapAndSee('我要验算', '从头算一遍');
  journey.phone.page.type(journey.phone.page.labelled('孩子身份证号码'), child.idNumber);
  journey.phone.page.type(journey.phone.page.labelled('孩子姓名'), child.name);
  await tapAndSee('开始验算', '全部对上，和您查到的结果一样');
  expect(JSON.stringify([...journey.phone.storage])).not.toContain(child.idNumber);
  journey.expectNoProblems();
});
