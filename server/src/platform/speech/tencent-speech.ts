import type { Refusal } from '@yingshang/shared/kernel';
import * as z from 'zod/mini';
import type { Settings } from '../config';
import type { Recognised, Recogniser, SpeechHint } from './recogniser';
import { noTencentKeys } from './speech.refusals';
import { failureOfTencent } from './tencent-failure';

type TencentSettings = Pick<
  Settings,
  'tencentAsrSecretId' | 'tencentAsrSecretKey' | 'tencentAsrUrl' | 'tencentAsrEngine' | 'voiceTimeoutMs'
>;

const answer = z.object({ Result: z.string() });

/** As documented: at most 128 words, each of at most ten signs. */
const MOST_WORDS = 128;
const LONGEST_WORD = 10;

/** 一句话识别 of Tencent Cloud, through its own SDK. The recording is sent there, and nothing else of the speaker. */
export class TencentSpeech implements Recogniser {
  readonly engine = 'tencent';

  constructor(private readonly settings: TencentSettings) {}

  async prepare(): Promise<void> {
    await this.client();
  }

  problem(): Promise<Refusal | null> {
    const { tencentAsrSecretId: id, tencentAsrSecretKey: key } = this.settings;
    return Promise.resolve(id === undefined || key === undefined ? noTencentKeys : null);
  }

  async recognise(wav: Buffer, hint: SpeechHint, signal: AbortSignal): Promise<Recognised> {
    try {
      const client = await this.client();
      const read = answer.safeParse(
        await client.request('SentenceRecognition', this.question(wav, hint), { signal }),
      );
      if (!read.success) return { kind: 'garbled' };
      const text = read.data.Result.trim();
      return text === '' ? { kind: 'silent' } : { kind: 'heard', text, confidence: null };
    } catch (thrown) {
      // Nothing of it is handed on or logged: it may repeat the key's id or the request.
      return { kind: failureOfTencent(thrown) };
    }
  }

  private question(wav: Buffer, { words }: SpeechHint) {
    const hot = words.filter((word) => Array.from(word).length <= LONGEST_WORD && !/[|,]/u.test(word));
    return {
      EngSerViceType: this.settings.tencentAsrEngine,
      SourceType: 1,
      VoiceFormat: 'wav',
      Data: wav.toString('base64'),
      DataLen: wav.length,
      // Numbers as they were said, as the understanding reads them.
      ConvertNumMode: 0,
      ...(hot.length === 0
        ? {}
        : {
            HotwordList: hot
              .slice(0, MOST_WORDS)
              .map((word) => `${word}|5`)
              .join(','),
          }),
    };
  }

  /** Loaded when it is first asked. */
  private async client() {
    const { asr } = await import('tencentcloud-sdk-nodejs-asr');
    const { tencentAsrSecretId: secretId, tencentAsrSecretKey: secretKey, tencentAsrUrl } = this.settings;
    const { protocol, host } = new URL(tencentAsrUrl);
    return new asr.v20190614.Client({
      credential: { secretId, secretKey },
      profile: {
        httpProfile: {
          endpoint: host,
          protocol: `${protocol}//`,
          reqTimeout: Math.ceil(this.settings.voiceTimeoutMs / 1000),
        },
      },
    });
  }
}
