import { base64Of } from './base64';
import {
  LONGEST_SECONDS,
  type Recording,
  type RecordingWatcher,
  SHORTEST_SECONDS,
  type VoiceTrouble,
} from './recording';
import { Resampler } from './resample';
import { levelOf } from './sound-level';
import { SPEECH_HERTZ, speechWav } from './wav';

export const permissionAdvice = '请点浏览器地址栏旁的图标，把“麦克风”改为允许，再点一次录音；';
/** A browser page cannot open the browser's settings. */
export const openPermissions: (() => void) | null = null;

/** Shipped beside the app: see `assets/audio`. */
const CAPTURE = '/static/voice-capture.js';

/** Null where a recording may be tried. */
export function whyNotHere(): VoiceTrouble | null {
  if (!window.isSecureContext) return 'insecure';
  const able = 'mediaDevices' in navigator && 'AudioWorkletNode' in window;
  return able ? null : 'unsupported';
}

/** Called in the press itself: iOS lets sound begin only there. */
export function startRecording(watcher: RecordingWatcher): Recording {
  const trouble = whyNotHere();
  if (trouble !== null) {
    queueMicrotask(() => watcher.refused(trouble));
    return { stop: () => undefined, cancel: () => undefined };
  }
  const taking = new Taking(watcher);
  void taking.begin();
  return { stop: () => taking.end(false), cancel: () => taking.cancel() };
}

class Taking {
  private readonly context = new AudioContext();
  /** A context at 16 kHz would refuse the microphone in Firefox. */
  private readonly resampler = new Resampler(Math.round(this.context.sampleRate), SPEECH_HERTZ);
  private readonly pieces: Float32Array[] = [];
  private stream: MediaStream | undefined;
  private over = false;

  constructor(private readonly watcher: RecordingWatcher) {}

  async begin(): Promise<void> {
    try {
      await Promise.all([this.context.resume(), this.context.audioWorklet.addModule(CAPTURE)]);
      const stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1 } });
      this.stream = stream;
      if (this.over) return this.release();
      this.connect(stream);
      this.watcher.begun();
    } catch (error) {
      if (this.over) return;
      this.cancel();
      this.watcher.refused(troubleOf(error));
    }
  }

  cancel(): void {
    this.over = true;
    this.release();
  }

  end(interrupted: boolean): void {
    if (this.over) return;
    this.over = true;
    this.release();
    this.pieces.push(this.resampler.end());
    const samples = joined(this.pieces).subarray(0, LONGEST_SECONDS * SPEECH_HERTZ);
    const seconds = samples.length / SPEECH_HERTZ;
    if (seconds < SHORTEST_SECONDS) return this.watcher.refused('too-short');
    this.watcher.ended({ wav: base64Of(speechWav(samples)), seconds: Math.ceil(seconds), interrupted });
  }

  private connect(stream: MediaStream): void {
    const node = new AudioWorkletNode(this.context, 'voice-capture', { numberOfOutputs: 0 });
    // Only our own worklet speaks on this port.
    node.port.addEventListener('message', ({ data }: MessageEvent<Float32Array>) => this.take(data));
    // Only an `on` property would begin by itself.
    node.port.start();
    this.context.createMediaStreamSource(stream).connect(node);
    for (const track of stream.getAudioTracks()) {
      track.addEventListener('ended', this.onTaken);
      track.addEventListener('mute', this.onTaken);
    }
    document.addEventListener('visibilitychange', this.onHidden);
  }

  private take(samples: Float32Array): void {
    if (this.over) return;
    this.pieces.push(this.resampler.push(samples));
    this.watcher.level(levelOf(samples));
  }

  /** Nobody is recorded on a page that they do not see. */
  private readonly onHidden = () => {
    if (document.hidden) this.end(true);
  };

  /** A call, another app or a pulled plug took the microphone. One's own `stop` is not told here. */
  private readonly onTaken = () => this.end(true);

  private release(): void {
    document.removeEventListener('visibilitychange', this.onHidden);
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    if (this.context.state !== 'closed') void this.context.close();
  }
}

function joined(pieces: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function troubleOf(error: unknown): VoiceTrouble {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' ? 'no-microphone' : 'failed';
}
