import { Logger } from '@nestjs/common';
import { type Outcome, ok, type Refusal, refuse } from '@yingshang/shared/kernel';
import * as z from 'zod/mini';
import type { Recognised, Recogniser, SpeechHint } from './recogniser';
import { loadSherpa, type SherpaLibrary, type SherpaRecogniser, sherpaConfig } from './sherpa-library';
import { findSherpaModel } from './sherpa-model';
import { libraryMissing, modelUnreadable } from './speech.refusals';

const HEADER_BYTES = 44;
const answer = z.object({ text: z.string() });

/** Speech on the city's own server: nothing leaves it. One recording at a time; the work runs beside the event loop. */
export class SherpaSpeech implements Recogniser {
  readonly engine = 'sherpa';
  private readonly log = new Logger('Speech');
  private loading: Promise<Outcome<SherpaRecogniser>> | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly folder: string | undefined,
    private readonly loadLibrary: () => Promise<SherpaLibrary | null> = loadSherpa,
  ) {}

  async prepare(): Promise<void> {
    await this.load();
  }

  async problem(): Promise<Refusal | null> {
    const found = await findSherpaModel(this.folder);
    if (!found.ok) return found.refusal;
    return (await this.loadLibrary()) === null ? libraryMissing : null;
  }

  /** Reads the model: some hundred megabytes, once. A failure is tried again by the next recording. */
  async load(): Promise<Outcome<SherpaRecogniser>> {
    this.loading ??= this.read();
    const loaded = await this.loading;
    if (!loaded.ok) this.loading = undefined;
    return loaded;
  }

  async recognise(wav: Buffer, _hint: SpeechHint, signal: AbortSignal): Promise<Recognised> {
    const turn = this.queue.then(() => this.recogniseNow(wav, signal));
    this.queue = turn;
    return turn;
  }

  private async recogniseNow(wav: Buffer, signal: AbortSignal): Promise<Recognised> {
    // Whoever asked gave up while others were before them.
    if (signal.aborted) return { kind: 'slow' };
    const loaded = await this.load();
    if (!loaded.ok) return { kind: 'down' };
    try {
      const stream = loaded.value.createStream();
      stream.acceptWaveform({ samples: samplesOf(wav), sampleRate: 16_000 });
      const read = answer.safeParse(await loaded.value.decodeAsync(stream));
      if (!read.success) return { kind: 'garbled' };
      const text = read.data.text.trim();
      return text === '' ? { kind: 'silent' } : { kind: 'heard', text, confidence: null };
    } catch {
      // Its words may repeat a path; that it failed is counted.
      return { kind: 'down' };
    }
  }

  private async read(): Promise<Outcome<SherpaRecogniser>> {
    const found = await findSherpaModel(this.folder);
    if (!found.ok) return found;
    const library = await this.loadLibrary();
    if (library === null) return refuse(libraryMissing);
    try {
      const made = await library.OfflineRecognizer.createAsync(sherpaConfig(found.value));
      this.log.log({ model: found.value.kind, version: library.version }, 'the speech model is loaded');
      return ok(made);
    } catch (err) {
      this.log.warn({ err }, 'the speech model could not be loaded');
      return refuse(modelUnreadable);
    }
  }
}

/** In [-1, 1]. */
function samplesOf(wav: Buffer): Float32Array {
  const samples = new Float32Array(Math.floor((wav.length - HEADER_BYTES) / 2));
  for (let at = 0; at < samples.length; at += 1)
    samples[at] = wav.readInt16LE(HEADER_BYTES + at * 2) / 32_768;
  return samples;
}
