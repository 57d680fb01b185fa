import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { recordingTooLong, recordingTooShort, recordingWrongKind } from './recording.refusals';

/** WAV of speech: 16 kHz, mono, 16 bit, and nothing in it but the sound. */
export interface CleanRecording {
  readonly bytes: Buffer;
  /** Rounded up. */
  readonly seconds: number;
}

const HERTZ = 16_000;
const BYTES_A_SECOND = HERTZ * 2;
const HEADER_BYTES = 44;
const SHORTEST_SECONDS = 0.5;
/** A recorder stops a little after it is told to. */
const GRACE_SECONDS = 0.9;

/**
 * A recording that a person sends, with a header written anew: names, places and whatever else an app put beside the
 * sound stay behind.
 */
export function cleanRecording(sent: Uint8Array, longestSeconds: number): Outcome<CleanRecording> {
  const sound = soundOf(Buffer.from(sent));
  if (sound === null) return refuse(recordingWrongKind);
  const seconds = sound.length / BYTES_A_SECOND;
  if (seconds < SHORTEST_SECONDS) return refuse(recordingTooShort);
  if (seconds > longestSeconds + GRACE_SECONDS) return refuse(recordingTooLong(longestSeconds));
  return ok({
    bytes: Buffer.concat([headerOf(sound.length), sound]),
    seconds: Math.min(longestSeconds, Math.ceil(seconds)),
  });
}

/** Null: no WAV of this kind. */
function soundOf(wav: Buffer): Buffer | null {
  if (wav.length < 12 || tagAt(wav, 0) !== 'RIFF' || tagAt(wav, 8) !== 'WAVE') return null;
  let speech = false;
  for (let at = 12; at + 8 <= wav.length; ) {
    const tag = tagAt(wav, at);
    const said = wav.readUInt32LE(at + 4);
    const begin = at + 8;
    if (tag === 'fmt ') speech = isSpeech(wav.subarray(begin, begin + said));
    // Recorders that wrote the header before they knew the length leave 0 or the greatest number there.
    const length = said === 0 || begin + said > wav.length ? wav.length - begin : said;
    if (tag === 'data') return speech ? wav.subarray(begin, begin + length - (length % 2)) : null;
    // Chunks begin at even places.
    at = begin + said + (said % 2);
  }
  return null;
}

const tagAt = (wav: Buffer, at: number) => wav.toString('latin1', at, at + 4);

/** PCM, one channel, 16 kHz, 16 bit. */
function isSpeech(format: Buffer): boolean {
  return (
    format.length >= 16 &&
    format.readUInt16LE(0) === 1 &&
    format.readUInt16LE(2) === 1 &&
    format.readUInt32LE(4) === HERTZ &&
    format.readUInt16LE(14) === 16
  );
}

function headerOf(soundBytes: number): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(HEADER_BYTES - 8 + soundBytes, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(HERTZ, 24);
  header.writeUInt32LE(BYTES_A_SECOND, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(soundBytes, 40);
  return header;
}
