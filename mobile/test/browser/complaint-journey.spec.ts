import { become } from './become';
import { assign, choose, complaintWalk, field, storyOn, strangeWords, write } from './complaint-walk';
import { demoCity, type OpenPhone } from './demo-city';
import { pageCameIn } from './page-checks';
import { flawsByStep } from './phone-flaws';
import { picture } from './picture';
import { press, sees } from './shop-owner';

jest.setTimeout(240_000);

const city = demoCity();
const UNIT = '示例区营商环境建设局';
const WORDS =
  '示例区营商环境建设局受理的示例面馆稳岗奖励，超过公示时限一个多月还没有结果，问了两次都说在排队。';
const REPLY = '您的申报已找到，今天起由专人跟办。';
const QUESTION = '请补充申报的月份。';
const MORE = '三月底申报的，短信里有受理编号。';
const ANSWER = '奖励已审核通过，列入本月拨付。';
const DENIAL = '本月的名单里没有这家店。';
const BETTER = '名单漏录，已补录并先行拨付。';
const TITLE = '稳岗奖励漏录后补发';

/** As its complainant reads it. */
const OWN_STORY = [
  `您提交了投诉，投诉对象：${UNIT}`,
  '投诉已受理，开始计算办理期限',
  '承办单位已安排专人办理',
  '承办单位首次回复了您',
  '承办单位请您补充说明，从次日起暂停计算期限',
  '您补充了说明，从次日起继续计算期限',
  '答复已拟好，等待单位负责人审核',
  '承办单位作出答复，请您确认是否满意',
  '您表示不满意',
  '投诉重新办理，期限重新计算',
  '承办单位已安排专人办理',
  '答复已拟好，等待单位负责人审核',
  '承办单位作出答复，请您确认是否满意',
  '您确认满意',
  '投诉办结：您确认满意',
];

/** As everybody reads it: nothing of what passes inside the office. */
const PUBLIC_STORY = [
  `投诉人提交了投诉，投诉对象：${UNIT}`,
  '投诉已受理，开始计算办理期限',
  '承办单位首次回复了投诉人',
  '承办单位请投诉人补充说明，从次日起暂停计算期限',
  '投诉人补充了说明，从次日起继续计算期限',
  '承办单位作出答复，等待投诉人确认',
  '投诉人表示不满意',
  '投诉重新办理，期限重新计算',
  '承办单位作出答复，等待投诉人确认',
  '投诉人确认满意',
  '投诉办结：投诉人确认满意',
];

async function phoneOf(role: string): Promise<OpenPhone> {
  const phone = await city.newPhone();
  await become(phone.page, city.url, role);
  return phone;
}

/** A visitor of the demo who plays lead and handler in turns, on one phone; each finds what the other left. */
function officeOn({ page }: OpenPhone, number: string) {
  const sitAs = (role: string) => async () => {
    await become(page, city.url, role);
    await complaintWalk(city.url).openDesk(page, number);
  };
  const [asLead, asHandler] = [sitAs('岗位：单位负责人'), sitAs('工作人员')];
  const answer = async (words: string): Promise<void> => {
    await asHandler();
    await write(page, '拟写答复', '答复', words, '交负责人审核');
    await sees(page, '答复已拟好，等待单位负责人审核');
    await asLead();
    await press(page, '同意，发给投诉人');
    await sees(page, '承办单位作出答复，等待投诉人确认');
  };
  return { asLead, asHandler, answer };
}

test('a complaint is filed, asked about, answered, reopened, answered again, confirmed, rated and published', async () => {
  const walk = complaintWalk(city.url);
  const complainant = await phoneOf('居民，以个人身份使用，也可以登记自己的店');
  const { page } = complainant;
  const { findings, check } = flawsByStep(page, 'standard');
  const look = async (step: string) => {
    await pageCameIn(page);
    await check(step);
    findings.push(...(await strangeWords(page)).map((word) => `${step}: ${word}`));
    await picture(page, `complaint-${step}`);
  };
  const number = await walk.file(page, UNIT, WORDS);
  await look('filed');

  const office = await city.newPhone();
  const { asLead, asHandler, answer } = officeOn(office, number);
  await asLead();
  // The office reads nothing before somebody outside it has checked the words.
  await sees(office.page, '没有可以显示的文字：还在核对');
  expect(await office.page.getByText(WORDS).count()).toBe(0);
  await picture(office.page, 'complaint-unit-case');
  await press(office.page, '受理');
  await sees(office.page, '投诉已受理，开始计算办理期限');
  // Nobody has sat down as a handler yet.
  await assign(office.page);
  await asHandler();
  await write(office.page, '首次回复', '给投诉人的回复', REPLY, '发给投诉人');
  await sees(office.page, '承办单位首次回复了投诉人');
  await write(office.page, '请投诉人补充', '想请投诉人说明什么', QUESTION, '发给投诉人');
  await sees(office.page, '承办单位请投诉人补充说明');

  await walk.openOwn(page, UNIT);
  await sees(page, '单位问您');
  await sees(page, QUESTION);
  await look('asked');
  await field(page, '补充说明').fill(MORE);
  await press(page, '提交补充');
  await sees(page, '您补充了说明，从次日起继续计算期限');
  await answer(ANSWER);

  await walk.openOwn(page, UNIT);
  await sees(page, ANSWER);
  await look('answered');
  await choose(page, /^不满意/);
  await field(page, '哪里不满意').fill(DENIAL);
  await press(page, '提交不满意');
  await sees(page, '投诉重新办理，期限重新计算');
  await look('reopened');
  await asLead();
  await assign(office.page);
  await answer(BETTER);

  await walk.openOwn(page, UNIT);
  await sees(page, BETTER);
  await choose(page, /^满意/);
  await press(page, '确认满意');
  await sees(page, '投诉办结：您确认满意');
  expect(await storyOn(page)).toEqual(OWN_STORY);
  await look('closed');
  await press(page, '评价这次办理');
  await choose(page, /^满意/);
  await press(page, '提交评价');
  await sees(page, '已收到，谢谢您');

  const supervisor = await phoneOf('岗位：督查');
  await walk.publish(supervisor.page, number, [TITLE, WORDS, BETTER]);
  const reader = await city.newPhone();
  await walk.readPublished(reader.page, TITLE);
  await sees(reader.page, BETTER);
  expect(await storyOn(reader.page)).toEqual(PUBLIC_STORY);
  expect([...findings, ...(await strangeWords(reader.page))]).toEqual([]);
  expect([complainant, office, supervisor, reader].flatMap(({ problems }) => problems)).toEqual([]);
});
