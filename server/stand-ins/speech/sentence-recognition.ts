import * as z from 'zod/mini';
import type { SeenRecording, SpeechState } from './speech-state';
import { soundDigest } from './speech-state';

const MOST_BASE64 = 3 * 1024 * 1024;
const MOST_SECONDS = 60;
const BYTES_A_SECOND = 32_000;

/** As documented, as far as the product uses it. */
const question = z.object({
  EngSerViceType: z.string(),
  SourceType: z.literal(1),
  VoiceFormat: z.literal('wav'),
  Data: z.string().check(z.minLength(1)),
  DataLen: z.int(),
  HotwordList: z.optional(z.string()),
});

export type Answered =
  | {
      readonly Result: string;
      readonly AudioDuration: number;
      readonly WordSize: number;
      readonly WordList: null;
    }
  | { readonly Error: { readonly Code: string; readonly Message: string } };

export const failure = (Code: string, Message = 'the stand-in was told to fail'): Answered => ({
  Error: { Code, Message },
});

export interface Asked {
  readonly call: SeenRecording;
  readonly answer: () => Answered;
}

/** What the service would answer, and what is noted of the question. */
export function recognition(state: SpeechState, body: unknown): Asked {
  const read = question.safeParse(body);
  const nothing = { bytes: 0, sha256: '', engine: '', hotWords: '', ended: 'under way' };
  if (!read.success) {
    const issue = read.error.issues[0]?.path.join('.') ?? '';
    return { call: nothing, answer: () => failure('MissingParameter', `${issue} is missing or wrong`) };
  }
  const { Data, DataLen, EngSerViceType: engine, HotwordList: hotWords = '' } = read.data;
  const wav = Buffer.from(Data, 'base64');
  const call = { bytes: wav.length, sha256: soundDigest(wav), engine, hotWords, ended: 'under way' };
  return { call, answer: () => answerTo(state, { wav, said: DataLen, sent: Data.length }) };
}

interface Sent {
  readonly wav: Buffer;
  /** The length as the question says it. */
  readonly said: number;
  /** Characters of base64. */
  readonly sent: number;
}

function answerTo(state: SpeechState, { wav, said, sent }: Sent): Answered {
  if (sent > MOST_BASE64) return failure('InvalidParameterValue.ErrorVoicedataTooLong');
  if (said !== wav.length) return failure('InvalidParameter.ErrorContentlength');
  if (wav.toString('latin1', 0, 4) !== 'RIFF') return failure('FailedOperation.ErrorRecognize');
  const seconds = (wav.length - 44) / BYTES_A_SECOND;
  if (seconds > MOST_SECONDS + 1) return failure('InvalidParameterValue.ErrorVoicedataTooLong');
  return {
    Result: state.textOf(wav),
    AudioDuration: Math.round(seconds * 1000),
    WordSize: 0,
    WordList: null,
  };
}
