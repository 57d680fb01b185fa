import { setTimeout as sleep } from 'node:timers/promises';
import { testSettings, withSpeechStandIn } from '../../../test/support';
import { SMALL_RECORDING } from '../../../test/support/small-media';
import { HealthChecks } from '../health';
import { Recognition } from './recognition';

const wav = Buffer.from(SMALL_RECORDING, 'base64');
const words = '给大东区税务局打五颗星';

describe('speech recognised by Tencent', () => {
  const standIn = withSpeechStandIn({ timeoutMs: 500 });
  const made = (changes = {}) => {
    const checks = new HealthChecks();
    const recognition = new Recognition(testSettings({ ...standIn.settings(), ...changes }), checks);
    recognition.onModuleInit();
    return { recognition, line: async () => (await checks.findings()).find(({ name }) => name === 'speech') };
  };
  const ask = (recognition: Recognition) => recognition.recognise(wav, { words: ['大东税务'] });
  beforeEach(() => standIn.forget());

  it('comes back as words, with the names that were likely said as hot words', async () => {
    await standIn.teach(wav, words);
    const { recognition, line } = made();
    await recognition.prepared();
    expect(await ask(recognition)).toMatchObject({ kind: 'heard', text: words, engine: 'tencent' });
    expect(await standIn.calls()).toMatchObject([{ engine: '16k_zh', hotWords: '大东税务|5', ended: 'ok' }]);
    expect(await line()).toMatchObject({ ok: true, detail: expect.stringContaining('听清 1') as string });
  });

  it.each([
    ['slow', { mode: 'slow', ms: 2_000 }],
    ['down', { mode: 'down' }],
    ['down', { mode: 'reset' }],
    ['down', { mode: 'internal' }],
    ['refused', { mode: 'wrong-signature' }],
    ['refused', { mode: 'quota' }],
    ['garbled', { mode: 'garbage' }],
    ['garbled', { mode: 'wrong-shape' }],
    ['garbled', { mode: 'unrecognised' }],
    ['silent', { mode: 'empty' }],
  ] as const)('is %s when the service answers so: %j', async (why, order) => {
    await standIn.teach(wav, words);
    await standIn.fault(order);
    const begun = performance.now();
    expect(await ask(made().recognition)).toEqual({ kind: 'unheard', why });
    expect(performance.now() - begun).toBeLessThan(1_900);
  });

  it('keeps its words although a recording before it was given up and is answered late', async () => {
    await standIn.fault({ mode: 'slow', ms: 600 });
    const { recognition } = made();
    expect(await ask(recognition)).toMatchObject({ why: 'slow' });
    await standIn.sayNext(words);
    const late = async () => (await standIn.calls())[0]?.ended === 'ok';
    while (!(await late())) await sleep(20);
    expect(await ask(recognition)).toMatchObject({ kind: 'heard', text: words });
  });

  it('is refused by a signature that the service checks: a wrong key, an unknown id', async () => {
    const wrong = made({ tencentAsrSecretKey: 'another-secret-key-altogether' });
    expect(await ask(wrong.recognition)).toEqual({ kind: 'unheard', why: 'refused' });
    const unknown = made({ tencentAsrSecretId: 'AKIDsomebodyelsesomebodyelse' });
    expect(await ask(unknown.recognition)).toEqual({ kind: 'unheard', why: 'refused' });
    expect((await standIn.calls()).map(({ ended }) => ended)).toEqual([
      'AuthFailure.SignatureFailure',
      'AuthFailure.SecretIdNotFound',
    ]);
  });

  it('is down where nobody listens', async () => {
    const { recognition } = made({ tencentAsrUrl: 'http://127.0.0.1:9' });
    expect(await ask(recognition)).toEqual({ kind: 'unheard', why: 'down' });
  });

  it('lets an engine alone that failed three times, and says so to the operator', async () => {
    await standIn.teach(wav, words);
    await standIn.fault({ mode: 'internal', times: 3 });
    const { recognition, line } = made();
    for (let count = 0; count < 4; count += 1) await ask(recognition);
    expect(await standIn.calls()).toHaveLength(3);
    expect(await line()).toMatchObject({ ok: true, degraded: true });
  });

  it('falls back to the next engine when the first has no words', async () => {
    await standIn.teach(wav, words);
    const { recognition, line } = made({ voiceEngines: ['sherpa', 'tencent'], voiceModelDir: '/nowhere' });
    expect(await ask(recognition)).toMatchObject({ kind: 'heard', engine: 'tencent' });
    expect(await line()).toMatchObject({
      degraded: true,
      detail: expect.stringContaining('缺少：model.int8.onnx、tokens.txt') as string,
    });
  });

  it('is nobody’s where the city has no engine', async () => {
    const { recognition, line } = made({ voiceEngines: [] });
    expect(await ask(recognition)).toEqual({ kind: 'unheard', why: 'no-engine' });
    expect(await line()).toMatchObject({ ok: true, detail: '没有接语音识别，录音由人转写' });
  });
});
