import { provenVisit } from '../support/proven-visit';
import { until } from '../support/until';
import { harnessJourney } from './journey';

jest.setTimeout(120_000);

const journey = harnessJourney();
const { sees, tapAndSee, choose } = journey;

/** A phone whose person has just scanned a counter's code, on the page that this opened. */
async function rate(microphone: 'allowed' | 'denied' = 'allowed'): Promise<void> {
  const visitorId = crypto.randomUUID();
  const storage = new Map([['yingshang.visitor', JSON.stringify({ version: 1, value: visitorId })]]);
  journey.changePhone({ storage, microphone });
  const { id } = await provenVisit(journey.serverUrl, visitorId);
  journey.phone.launch('features/ratings/pages/rate/index', { occasion: id });
  await sees('您满意吗');
  await choose('不满意');
}

const ownFiles = () => [...journey.phone.files.keys()].filter((path) => path.startsWith('wxfile://usr'));
const called = (name: string) => journey.phone.calls.filter((call) => call.name === name);

test('a tap records, a photo is taken, and both are with the rating right after it', async () => {
  await rate();
  await tapAndSee('按住说话，或点一下开始', '正在录音');
  expect(JSON.stringify(called('startRecording')[0]?.options)).toContain('"format":"PCM"');
  await tapAndSee('点一下结束', '录音 0:03');
  journey.phone.page.tap('听一遍');
  await tapAndSee('加照片（最多3张）', '再加照片');
  expect(called('play')).toHaveLength(1);
  expect(ownFiles()).toHaveLength(2);
  await tapAndSee('提交评价', '已收到，谢谢您');
  await sees('已收到，正在由专人转成文字');
  await sees('已收到1张，单位看不到');
  expect(ownFiles()).toEqual([]);
  journey.expectNoProblems();
});

test('a held finger records until it lets go', async () => {
  await rate();
  const button = journey.phone.page.labelled('按住说话');
  journey.phone.page.fire(button, 'touchstart');
  await sees('松开结束');
  journey.phone.page.fire(journey.phone.page.labelled('松开结束'), 'touchend');
  await sees('听一遍');
  await tapAndSee(journey.phone.page.labelled('删除录音'), '按住说话，或点一下开始');
  await until(
    'the file gone',
    () => ownFiles().length === 0,
    () => ownFiles().join(),
  );
  expect(called('startRecording')).toHaveLength(1);
  journey.expectNoProblems();
});

test('whoever did not allow the microphone is told what to do, and can still write', async () => {
  await rate('denied');
  await tapAndSee('按住说话，或点一下开始', '还没有允许使用麦克风');
  journey.phone.page.tap('去设置');
  expect(called('openSetting')).toHaveLength(1);
  await sees('想说的话（可不写）');
  await tapAndSee('提交评价', '已收到，谢谢您');
  journey.expectNoProblems();
});
