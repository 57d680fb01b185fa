import { harnessJourney } from './journey';
import { registerDiner } from './register-diner';

jest.setTimeout(120_000);

const journey = harnessJourney();
const { tapAndSee } = journey;

test('a person proves control of a made-up enterprise and names a delegate', async () => {
  await registerDiner(journey, '现在只用公开信息');

  await tapAndSee('证明我能代表企业', '办法二');
  expect(journey.phone.page.text()).toMatch(/199\*{4}\d\d/);
  await tapAndSee('获取验证码', '演示不发短信');
  const code = /验证码是 (\d{6})/.exec(journey.phone.page.text())?.[1] ?? '';
  journey.phone.page.type(journey.phone.page.labelled('验证码'), code);
  await tapAndSee('提交验证码', '已核验：登记手机（演示）');

  await tapAndSee('委托他人办事', '还没有受托人');
  await tapAndSee('委托一个人', '从今天起多久');
  journey.phone.page.type(journey.phone.page.labelled('称呼'), '王示会计');
  journey.phone.page.type(journey.phone.page.labelled('手机号'), '19900000001');
  await journey.choose('看和改企业画像');
  await tapAndSee('委托', '等对方接受');
  expect(journey.phone.page.text()).toContain('199****01');

  journey.expectNoProblems();
});
