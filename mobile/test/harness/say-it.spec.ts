import { createHash } from 'node:crypto';
import { getMyRating, listMyRatings, type MyRating } from '@yingshang/shared/contracts/ratings';
import { askServer } from '../support/ask-server';
import { madeRecording } from '../support/made-media';
import { type SpeechProcess, startSpeechStandIn } from '../support/speech-stand-in';
import { until } from '../support/until';
import { harnessJourney } from './journey';

jest.setTimeout(120_000);

const HEARD = '嗯和平区税务局服务好给五颗星';
/** As the recorder gives it: samples without a header. */
const SOUND = Buffer.from(madeRecording(3), 'base64').subarray(44);

let speech: SpeechProcess;
const journey = harnessJourney(async () => {
  speech = await startSpeechStandIn(8_000);
  return speech.environs;
});
const { sees, tapAndSee } = journey;
let visitorId = '';

beforeEach(async () => {
  await speech.forget();
  visitorId = crypto.randomUUID();
  const storage = new Map([['yingshang.visitor', JSON.stringify({ version: 1, value: visitorId })]]);
  journey.changePhone({ storage, sound: SOUND });
});
afterAll(() => speech.stop());

async function say(): Promise<void> {
  journey.phone.launch('pages/home/index');
  await sees('说一说');
  await tapAndSee('说一说', '可以这样说');
  await tapAndSee('按住说话，或点一下开始', '正在录音');
  await tapAndSee('点一下结束', '请您看看对不对');
}

/** Opens the row that begins so. */
const open = (row: string, title: string) => tapAndSee(journey.phone.page.labelled(row), title);
/** Takes one of the choices of an open row. */
async function take(choice: string, row: string): Promise<void> {
  journey.phone.page.tap(journey.phone.page.labelled(choice));
  await until(
    row,
    () => journey.phone.page.hasLabel(row),
    () => journey.phone.page.text(),
  );
}

async function myRatings(): Promise<readonly MyRating[]> {
  const ask = (path: string) => askServer(journey.serverUrl, path, { visitorId });
  const { items } = listMyRatings.response.parse(await ask(listMyRatings.path));
  const paths = items.map(({ ticket }) => getMyRating.path.replace(':ticket', ticket));
  return Promise.all(paths.map(async (path) => getMyRating.response.parse(await ask(path))));
}

const filesHere = () => [...journey.phone.files.keys()].filter((path) => path.startsWith('wxfile://usr'));

async function expectTheVerySound(ended: string): Promise<void> {
  const sha256 = createHash('sha256').update(SOUND).digest('hex');
  expect(await speech.calls()).toMatchObject([{ ended, sha256 }]);
}

test('what the recorder heard is recognised, corrected with a tap and rated by another one', async () => {
  await speech.sayNext(HEARD);
  await say();
  await sees(HEARD);
  await expectTheVerySound('ok');
  expect(filesHere()).toHaveLength(1);
  await open('几颗星，5星，非常满意', '您满意吗？');
  await take('满意，4星', '几颗星，4星，满意');
  expect(await myRatings()).toEqual([]);
  await tapAndSee('对，提交', '已收到，谢谢您');
  expect(await myRatings()).toMatchObject([
    { stars: 4, unit: { id: 'sy-210102-tax' }, words: { text: HEARD.slice(1), voice: 'heard' } },
  ]);
  expect(filesHere()).toEqual([]);
  journey.expectNoProblems();
});

test('where the recogniser is down the phone says so, and what was tapped is filed with the recording', async () => {
  await speech.fault({ mode: 'down' });
  await say();
  await sees('语音识别暂时用不了。');
  await expectTheVerySound('down');
  await tapAndSee('评价', '评价谁');
  await open('评价谁', '是哪个单位？');
  journey.phone.page.type(journey.phone.page.labelled('找别的单位'), '和平区税务局');
  await sees('国家税务总局沈阳市和平区税务局');
  await take('选国家税务总局沈阳市和平区税务局', '评价谁，国家税务总局沈阳市和平区税务局');
  await open('几颗星', '您满意吗？');
  await take('不满意，2星', '几颗星，2星，不满意');
  expect(await myRatings()).toEqual([]);
  await tapAndSee('对，提交', '已收到，谢谢您');
  await sees('已收到，正在由专人转成文字');
  expect(await myRatings()).toMatchObject([{ stars: 2, words: { text: null, voice: 'waiting' } }]);
  journey.expectNoProblems();
});
