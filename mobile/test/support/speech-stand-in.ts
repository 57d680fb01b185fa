import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { startStandIn } from './stand-in-process';

const secretId = 'AKIDofthewalksofthewalksofthewalks00';
const secretKey = 'speech-secret-of-the-walks-00000';

const seen = z.object({
  calls: z.array(z.object({ bytes: z.int(), sha256: z.string(), hotWords: z.string(), ended: z.string() })),
});

/** docs/operate/voice.md has the modes. */
export interface SpeechFault {
  readonly mode: 'slow' | 'down' | 'reset' | 'wrong-signature' | 'garbage' | 'wrong-shape' | 'empty';
  readonly ms?: number;
}

export interface SpeechProcess {
  /** What a server must be told to ask it. */
  readonly environs: Readonly<Record<string, string>>;
  /** What it hears in the next recording. */
  readonly sayNext: (text: string) => Promise<void>;
  /** What goes wrong with the next recording. */
  readonly fault: (fault: SpeechFault) => Promise<void>;
  /** What it was asked, in order, and how that ended: `ok` where the signature was right and it gave words. */
  readonly calls: () => Promise<z.infer<typeof seen>['calls']>;
  /** Forgets what it was told and asked. */
  readonly forget: () => Promise<void>;
  stop(): Promise<void>;
}

/** A recogniser for a demo server under test. It cannot hear: it says what it was told. */
export async function startSpeechStandIn(timeoutMs: number): Promise<SpeechProcess> {
  const keys = ['--secret-id', secretId, '--secret-key', secretKey];
  const { url, control, stop } = await startStandIn('speech-stand-in.mjs', keys);
  return {
    environs: {
      VOICE_ENGINES: 'tencent',
      VOICE_TIMEOUT_MS: String(timeoutMs),
      TENCENT_ASR_SECRET_ID: secretId,
      TENCENT_ASR_SECRET_KEY: secretKey,
      TENCENT_ASR_URL: url,
    },
    sayNext: async (text) => void (await control('POST', 'next', { text })),
    fault: async (fault) => void (await control('POST', 'faults', fault)),
    calls: async () => seen.parse(await control('GET', 'calls')).calls,
    forget: async () => void (await control('DELETE', 'calls')),
    stop,
  };
}

/** By which the stand-in knows a sound: of the samples alone, behind the 44 bytes that the product writes before them. */
export const soundDigest = (wav: Buffer): string =>
  createHash('sha256').update(wav.subarray(44)).digest('hex');
