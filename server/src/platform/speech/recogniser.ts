import type { Refusal } from '@yingshang/shared/kernel';

export const engineNames = ['sherpa', 'tencent'] as const;
export type EngineName = (typeof engineNames)[number];

/** What may help an engine: names that are likely said. None need be heard. */
export interface SpeechHint {
  readonly words: readonly string[];
}

/** Why an engine has no words for a recording. The last two are about the recording, the others about the engine. */
export const failures = ['slow', 'down', 'refused', 'garbled', 'silent', 'unsure'] as const;
export type SpeechFailure = (typeof failures)[number];

export type Recognised =
  | {
      readonly kind: 'heard';
      readonly text: string;
      /** In [0, 1]; null: the engine gives none. */
      readonly confidence: number | null;
    }
  | { readonly kind: Exclude<SpeechFailure, 'unsure'> };

/** Makes words of speech. It never throws, and neither keeps nor logs sound or words. */
export interface Recogniser {
  readonly engine: EngineName;
  /** `wav`: 16 kHz, mono, 16 bit, at most a minute, as `cleanRecording` writes it. */
  recognise(wav: Buffer, hint: SpeechHint, signal: AbortSignal): Promise<Recognised>;
  /** Loads what is large, so that nobody who speaks waits for it. A failure shows with the first recording. */
  prepare(): Promise<void>;
  /** What is missing before it can be asked at all; null: nothing. */
  problem(): Promise<Refusal | null>;
}
