import { harnessJourney } from './journey';
import { registerDiner } from './register-diner';

jest.setTimeout(120_000);

const journey = harnessJourney();
const { tapAndSee } = journey;

test('a person signs in, finds a diner by name, registers it and sees its profile', async () => {
  await registerDiner(journey, '已知');
  expect(journey.phone.page.text()).toContain('未核验');

  await tapAndSee('从业人员数', '保存');
  journey.phone.page.type(journey.phone.page.labelled('从业人员数（人）'), '400');
  await tapAndSee('保存', '这次变化');
  await tapAndSee('知道了', '400人');

  // The simulator has no canvas: the chart stays empty and its table says the figures.
  await tapAndSee('画像总览', '各类政策的判断结果');
  expect(journey.phone.page.text()).toContain('类别可享待补充不符合减税降费');
  await tapAndSee('返回', '看能享受什么');
  await tapAndSee('看能享受什么', '初步符合');

  journey.expectNoProblems();
});
