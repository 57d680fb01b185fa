import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMALL_RECORDING } from '../../../test/support/small-media';
import { loadSherpa, type SherpaLibrary } from './sherpa-library';
import { findSherpaModel } from './sherpa-model';
import { SherpaSpeech } from './sherpa-speech';

const wav = Buffer.from(SMALL_RECORDING, 'base64');
const patient = new AbortController().signal;

describe('speech recognised on one’s own server', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'yingshang-model-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

  it('loads the library of this machine', async () => {
    const library = await loadSherpa();
    expect(typeof library?.OfflineRecognizer.createAsync).toBe('function');
    expect(library?.version).toMatch(/^\d+\.\d+/);
  });

  it('says in words what is missing: the setting, the folder, files in it', async () => {
    expect(await new SherpaSpeech(undefined).problem()).toMatchObject({ code: 'voice.no-model-folder' });
    expect(await new SherpaSpeech(join(folder, 'nowhere')).problem()).toMatchObject({
      code: 'voice.model-files-missing',
      message: '语音模型的目录里缺少：model.int8.onnx、tokens.txt。',
    });
    put('model.onnx', 'x');
    expect(await new SherpaSpeech(folder).problem()).toMatchObject({
      message: '语音模型的目录里缺少：tokens.txt。',
    });
  });

  it('knows SenseVoice and Paraformer, which name their files alike, by their tokens', async () => {
    put('model.onnx', 'x');
    put('model.int8.onnx', 'x');
    put('tokens.txt', '<unk> 0\n<|zh|> 1\n我 2\n');
    expect(await findSherpaModel(folder)).toMatchObject({
      value: { kind: 'sense-voice', model: join(folder, 'model.int8.onnx') },
    });
    put('tokens.txt', '<blank> 0\n</s> 1\n我 2\n');
    expect(await findSherpaModel(folder)).toMatchObject({ value: { kind: 'paraformer' } });
    put('tokens.txt', '<html>not found</html>');
    expect(await findSherpaModel(folder)).toMatchObject({ refusal: { code: 'voice.model-unreadable' } });
  });

  it('refuses a model that is none, by the real library, and the process goes on', async () => {
    put('model.int8.onnx', 'this is no model');
    put('tokens.txt', '<blank> 0\n我 1\n');
    const speech = new SherpaSpeech(folder);
    expect(await speech.load()).toMatchObject({ refusal: { code: 'voice.model-unreadable' } });
    expect(await speech.recognise(wav, { words: [] }, patient)).toEqual({ kind: 'down' });
  });

  it('hands on what the model heard, one recording at a time, and silence as silence', async () => {
    put('model.int8.onnx', 'x');
    put('tokens.txt', '<|zh|> 0\n');
    const heard = [' 给税务局打五颗星 ', '', 5];
    let atOnce = 0;
    const library = pretend(async () => {
      atOnce += 1;
      expect(atOnce).toBe(1);
      await new Promise((done) => setTimeout(done, 5));
      atOnce -= 1;
      return { text: heard.shift() };
    });
    const speech = new SherpaSpeech(folder, () => Promise.resolve(library));
    const ask = () => speech.recognise(wav, { words: [] }, patient);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([
      { kind: 'heard', text: '给税务局打五颗星', confidence: null },
      { kind: 'silent' },
      { kind: 'garbled' },
    ]);
    const gaveUp = new AbortController();
    gaveUp.abort();
    expect(await speech.recognise(wav, { words: [] }, gaveUp.signal)).toEqual({ kind: 'slow' });
  });
});

/** Where a model of 200 MB would stand. */
function pretend(decodeAsync: () => Promise<unknown>): SherpaLibrary {
  const createStream = () => ({
    acceptWaveform: ({ samples }: { readonly samples: Float32Array }) => expect(samples).toHaveLength(16_000),
  });
  return {
    version: 'made up',
    OfflineRecognizer: { createAsync: () => Promise.resolve({ createStream, decodeAsync }) },
  };
}
