import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testSettings } from '../../test/support/test-settings';
import { checkVoice } from './voice-check';

describe('what an operator learns about speech', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yingshang-voice-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is that people type, where no engine is set', async () => {
    expect(await checkVoice(testSettings(), folder, null)).toMatchObject({
      value: { report: { engines: [] }, words: expect.stringContaining('由人转写') as string },
    });
  });

  it('is what the model’s folder lacks, with a code', async () => {
    const settings = testSettings({ voiceEngines: ['sherpa'], voiceModelDir: folder });
    expect(await checkVoice(settings, folder, null)).toMatchObject({
      value: { report: { engines: [{ engine: 'sherpa', problem: { code: 'voice.model-files-missing' } }] } },
    });
  });

  it('is the digest of each file, and that the files are no model, by loading them', async () => {
    writeFileSync(join(folder, 'model.onnx'), 'no model');
    writeFileSync(join(folder, 'tokens.txt'), '<|zh|> 0\n');
    const settings = testSettings({ voiceEngines: ['sherpa'], voiceModelDir: folder });
    expect(await checkVoice(settings, folder, null)).toMatchObject({
      value: {
        report: {
          engines: [
            {
              model: 'sense-voice',
              files: [{ name: 'model.onnx', bytes: 8 }, { name: 'tokens.txt' }],
              problem: { code: 'voice.model-unreadable' },
            },
          ],
        },
      },
    });
  });

  it('is a refusal where the recording to try is none', async () => {
    expect(await checkVoice(testSettings(), folder, 'none.wav')).toMatchObject({
      refusal: { code: 'voice.no-recording' },
    });
    expect(await checkVoice(testSettings(), folder, 'tokens.txt')).toMatchObject({
      refusal: { code: 'recordings.wrong-kind' },
    });
  });
});
