import { type DemoServer, startDemoServer } from '../support/demo-server';
import { until } from '../support/until';
import { Phone } from './phone';
import { WeappBuild } from './weapp-build';

jest.setTimeout(120_000);

const build = new WeappBuild();
let server: DemoServer;
let phone: Phone;

beforeAll(async () => {
  server = await startDemoServer();
});
afterAll(() => server.stop());

beforeEach(() => {
  phone = new Phone({ build, serverUrl: server.url });
});
afterEach(() => phone.close());

/** Waits until the page on top shows the words. */
const sees = (words: string) =>
  until(
    `「${words}」`,
    () => phone.page.holds(words),
    () => phone.page.text(),
  );

const tapAndSee = async (button: string, words: string) => {
  phone.page.tap(button);
  await sees(words);
};

test('a person signs in, finds a diner by name, registers it and sees its profile', async () => {
  phone.launch('features/enterprises/pages/register/index');
  await sees('先登录，再继续');
  await tapAndSee('去登录', '企业经办人');
  await tapAndSee('企业经办人', '按名称查找');

  phone.page.type(phone.page.labelled('企业名称'), '餐饮管理');
  await sees('餐饮管理有限公司');
  phone.page.tap(phone.page.all('ui-row--pressable')[0] ?? 'no row');
  await sees('登记这家企业');
  await tapAndSee('登记', '已知');
  expect(phone.page.text()).toContain('演示核验');

  await tapAndSee('从业人员数', '保存');
  phone.page.type(phone.page.labelled('从业人员数（人）'), '400');
  await tapAndSee('保存', '这次变化');
  await tapAndSee('知道了', '400人');
  await tapAndSee('看能享受什么', '初步符合');

  expect(phone.realm.problems).toEqual([]);
  expect(phone.requests.filter(({ status }) => status !== 200)).toEqual([]);
});
