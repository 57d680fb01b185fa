import { readFileSync } from 'node:fs';
import { hearWords } from '@yingshang/shared/contracts/voice';
import { routeUrl } from '../../src/platform/routes';
import { askServer } from '../support/ask-server';
import { madeRecording } from '../support/made-media';
import { sameSound } from '../support/same-sound';
import { type SpeechFault, soundDigest } from '../support/speech-stand-in';
import { canSpeak } from '../support/spoken-sentence';
import { sitAtVoiceDesk } from '../support/voice-desk';
import { sayWalk } from './say-walk';
import { press, sees } from './shop-owner';
import { notOfTheLog } from './verify-receipt';

jest.setTimeout(240_000);

const RATED = 'demo-210199-svc';

(canSpeak() ? describe : describe.skip)('where the recogniser has no words', () => {
  // Longer than the server keeps anybody waiting for an answer.
  const walk = sayWalk({ patienceMs: 10_000 });

  /** One that failed three times in a row is let alone; who was just heard begins anew. */
  beforeEach(async () => {
    const around = { page: 'search', unitId: null, lastUnitId: null, regionCode: null };
    await walk.speech.sayNext('税务局在哪');
    const body = { voice: madeRecording(1), around };
    const heard = await askServer(walk.city.url, hearWords.path, { visitorId: walk.visitorId, body });
    if (hearWords.response.parse(heard).draft === null) throw new Error('the recogniser is down already');
    await walk.speech.forget();
  });

  async function sayOnCard(fault: SpeechFault): Promise<void> {
    await walk.speech.fault(fault);
    await walk.open(routeUrl('rate', { unit: RATED }));
    await walk.say();
  }

  /** By tapping; what was said is in the recording. */
  async function fileByHand(): Promise<void> {
    const { page } = walk.phone;
    await walk.row(/^几颗星/).click();
    await walk.choose(/^不满意，2星/);
    await walk.row(/^几颗星，2星/).waitFor();
    expect(await walk.myRatings()).toEqual([]);
    await press(page, '对，提交');
    await sees(page, '已收到，谢谢您');
    await sees(page, '已收到，正在由专人转成文字');
  }

  const desk = () => sitAtVoiceDesk(walk.city.url, walk.visitorId);

  async function expectFiledWithSound(before: readonly string[]): Promise<void> {
    expect(await walk.myRatings()).toMatchObject([
      { stars: 2, unit: { id: RATED }, words: { text: null, voice: 'waiting' } },
    ]);
    const { voices, listenTo } = await desk();
    const arrived = voices.filter((voice) => !before.includes(voice));
    expect(arrived).toHaveLength(1);
    const sound = await listenTo(arrived[0] ?? '');
    const calls = await walk.speech.calls();
    expect(calls.map(({ sha256 }) => sha256)).toEqual([soundDigest(sound)]);
    expect(sameSound(sound, readFileSync(walk.spokenFile))).toBeGreaterThan(0.6);
    expect(notOfTheLog(walk.phone.problems)).toEqual([]);
  }

  test.each<readonly [string, SpeechFault, string]>([
    ['is down', { mode: 'down' }, '语音识别暂时用不了。'],
    ['finds the signature wrong', { mode: 'wrong-signature' }, '语音识别服务没有受理。'],
    ['answers garbage', { mode: 'garbage' }, '语音识别出了差错。'],
    ['hears nothing', { mode: 'empty' }, '没有听到说话的声音。'],
  ])('because it %s, the person is told, and files by tapping with the recording', async (_, fault, told) => {
    const { voices } = await desk();
    await sayOnCard(fault);
    await sees(walk.phone.page, told);
    await sees(walk.phone.page, '由工作人员转写');
    await fileByHand();
    await expectFiledWithSound(voices);
  });

  test('because it is slow, the person is told so twice, and files by tapping with the recording', async () => {
    const { page } = walk.phone;
    const { voices } = await desk();
    await sayOnCard({ mode: 'slow', ms: 15_000 });
    await sees(page, '正在听，比平时慢一些');
    await sees(page, '语音识别太慢，没有等到结果。');
    await fileByHand();
    await expectFiledWithSound(voices);
  });

  test('yet, who does not want to wait for a slow one files at once', async () => {
    const { page } = walk.phone;
    const { voices } = await desk();
    await sayOnCard({ mode: 'slow', ms: 15_000 });
    await press(page, '不等了，自己点一点提交');
    await sees(page, '不等识别了，录音已保存');
    await fileByHand();
    await expectFiledWithSound(voices);
  });
});
