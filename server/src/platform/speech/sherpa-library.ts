import type { SherpaModel } from './sherpa-model';

/** What is used of `sherpa-onnx-node`, which has no types of its own. */
interface SherpaStream {
  acceptWaveform(wave: { readonly samples: Float32Array; readonly sampleRate: number }): void;
}
export interface SherpaRecogniser {
  createStream(): SherpaStream;
  decodeAsync(stream: SherpaStream): Promise<unknown>;
}
export interface SherpaLibrary {
  readonly version: string;
  readonly OfflineRecognizer: { createAsync(config: object): Promise<SherpaRecogniser> };
}

/** Held as a name: an optional dependency, which the compiler need not find. */
const LIBRARY = 'sherpa-onnx-node';

/** Loaded when it is first asked for: 30 MB, which a city without it never reads. Null: not for this machine. */
export async function loadSherpa(): Promise<SherpaLibrary | null> {
  try {
    const loaded = (await import(LIBRARY)) as { readonly default?: unknown };
    // Of CommonJS; its parts are named in its documentation, and used by the spec.
    return (loaded.default ?? loaded) as SherpaLibrary;
  } catch {
    return null;
  }
}

export function sherpaConfig({ kind, model, tokens }: SherpaModel): object {
  const ofKind =
    kind === 'sense-voice'
      ? // Numbers stay as they were said: the understanding reads 「四颗星」, and offices are no phone numbers.
        { senseVoice: { model, language: 'zh', useInverseTextNormalization: 0 } }
      : { paraformer: { model } };
  return {
    featConfig: { sampleRate: 16_000, featureDim: 80 },
    modelConfig: { ...ofKind, tokens, numThreads: 2, provider: 'cpu', debug: 0 },
  };
}
