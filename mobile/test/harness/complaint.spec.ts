import { COMPLAINED_UNIT, proveRealName, signInOn } from '../support/complaint-steps';
import { harnessJourney } from './journey';

jest.setTimeout(180_000);

const journey = harnessJourney();
const { sees, tapAndSee } = journey;
const WORDS = '示例面馆申报的稳岗奖励超过公示时限一个多月没有结果。';

/** A phone in the hands of somebody whose name was checked. */
async function takePhone(): Promise<void> {
  const { token, person } = await signInOn(journey.serverUrl, crypto.randomUUID(), { role: 'resident' });
  await proveRealName(journey.serverUrl, { token, person });
  const session = JSON.stringify({ version: 2, value: { token, person } });
  journey.changePhone({ storage: new Map([['yingshang.session', session]]) });
}

test('a complaint is filed, and the phone shows who has it and until when', async () => {
  await takePhone();
  journey.phone.launch('features/complaints/pages/file/index', { unit: COMPLAINED_UNIT });
  await sees('单位会看到什么');
  journey.phone.page.type(journey.phone.page.labelled('写一写'), WORDS);
  await tapAndSee('提交投诉', '已收到您的投诉');
  await tapAndSee('看办理进展', '已提交，正在审核');
  await sees('您提交了投诉，投诉对象：示例区营商环境建设局');
  await sees(WORDS);
  expect(journey.phone.page.path).toBe('features/complaints/pages/case/index');
  journey.expectNoProblems();
});
