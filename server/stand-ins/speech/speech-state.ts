import { createHash } from 'node:crypto';
import type { SpeechFault } from './faults';
import type { Keys } from './tc3-signature';

export interface SpeechOptions extends Keys {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What was asked and how it ended. No sound: only how long it was, and its digest. */
export interface SeenRecording {
  readonly bytes: number;
  readonly sha256: string;
  readonly engine: string;
  readonly hotWords: string;
  /** `ok`, the service's error code, or what a fault did. */
  ended: string;
}

const MOST_SEEN = 1_000;

/** Everything the stand-in remembers, in memory only. */
export class SpeechState {
  seen: SeenRecording[] = [];
  private faults: { readonly fault: SpeechFault; left: number }[] = [];
  /** By digest of the sound, without its header. */
  private readonly known = new Map<string, string>();
  private next: string[] = [];

  constructor(readonly options: SpeechOptions) {}

  note(recording: SeenRecording): void {
    this.seen.push(recording);
    if (this.seen.length > MOST_SEEN) this.seen.shift();
  }

  order(fault: SpeechFault): void {
    this.faults.push({ fault, left: fault.times });
  }

  takeFault(): SpeechFault | undefined {
    const [first] = this.faults;
    if (first === undefined) return undefined;
    first.left -= 1;
    this.faults = this.faults.filter(({ left }) => left > 0);
    return first.fault;
  }

  teach(wav: Buffer, text: string): void {
    this.known.set(soundDigest(wav), text);
  }

  /** Of the next recordings that are not known, whatever is in them: a microphone never gives the same sound twice. */
  sayNext(text: string): void {
    this.next.push(text);
  }

  /** The stand-in cannot hear. What it was not told is silence. */
  textOf(wav: Buffer): string {
    return this.known.get(soundDigest(wav)) ?? this.next.shift() ?? '';
  }

  forget(): void {
    this.seen = [];
    this.faults = [];
    this.next = [];
    this.known.clear();
  }
}

/** Of the samples alone: the product writes the header anew. */
export function soundDigest(wav: Buffer): string {
  const at = wav.indexOf('data', 12, 'latin1');
  return createHash('sha256')
    .update(wav.subarray(at < 0 ? 0 : at + 8))
    .digest('hex');
}
