import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Settings } from '../../src/platform/config';
import type { SpeechFaultOrder } from '../../stand-ins/speech/faults';
import type { SeenRecording } from '../../stand-ins/speech/speech-state';
import { speechStandInServer } from '../../stand-ins/speech/stand-in-server';

const SECRET_ID = 'AKIDc4n4ryc4n4ryc4n4ryc4n4ryc4n4ry00';

export interface SpeechStandIn {
  readonly url: string;
  /** A canary: it may stand in no log, answer, error or dump. */
  readonly secretKey: string;
  /** For `withServer({ settings: standIn.settings })`. */
  readonly settings: () => Partial<Settings>;
  /** The same for a process. */
  readonly environs: () => Readonly<Record<string, string>>;
  /** docs/operate/voice.md has the modes. */
  readonly fault: (order: SpeechFaultOrder) => Promise<void>;
  /** What it hears in this recording. */
  readonly teach: (wav: Uint8Array, text: string) => Promise<void>;
  /** What it hears in the next recording that it does not know. */
  readonly sayNext: (text: string) => Promise<void>;
  readonly calls: () => Promise<readonly SeenRecording[]>;
  /** Forgets everything it was told and asked. */
  readonly forget: () => Promise<void>;
}

/** Call once at the top of a spec, before `withServer`. Real HTTP; use it inside tests only. */
export function withSpeechStandIn({ timeoutMs = 1_000 } = {}): SpeechStandIn {
  const secretKey = 'c4n4ry-of-the-speech-secret-0123';
  let server: Server | undefined;
  beforeAll(async () => {
    server = speechStandInServer({ secretId: SECRET_ID, secretKey, now: () => Date.now() });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(async () => {
    server?.closeAllConnections();
    server?.close();
  });
  const url = () => {
    // A TCP server's address is an object.
    const address = server?.address() as AddressInfo | undefined;
    if (address === undefined) throw new Error('the stand-in is there only while a test runs');
    return `http://127.0.0.1:${address.port}`;
  };
  const control = (method: string, what: string, body?: object) =>
    ask(`${url()}/stand-in/${what}`, method, body);
  return {
    get url() {
      return url();
    },
    secretKey,
    settings: () => ({
      voiceEngines: ['tencent'],
      voiceTimeoutMs: timeoutMs,
      tencentAsrSecretId: SECRET_ID,
      tencentAsrSecretKey: secretKey,
      tencentAsrUrl: url(),
    }),
    environs: () => ({
      VOICE_ENGINES: 'tencent',
      VOICE_TIMEOUT_MS: String(timeoutMs),
      TENCENT_ASR_SECRET_ID: SECRET_ID,
      TENCENT_ASR_SECRET_KEY: secretKey,
      TENCENT_ASR_URL: url(),
    }),
    fault: async (order) => void (await control('POST', 'faults', order)),
    teach: async (wav, text) =>
      void (await control('POST', 'transcripts', { voice: Buffer.from(wav).toString('base64'), text })),
    sayNext: async (text) => void (await control('POST', 'next', { text })),
    calls: async () => ((await control('GET', 'calls')) as { calls: SeenRecording[] }).calls,
    forget: async () => void (await control('DELETE', 'calls')),
  };
}

async function ask(url: string, method: string, body: object | undefined): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${url}: ${await response.text()}`);
  return response.json();
}
