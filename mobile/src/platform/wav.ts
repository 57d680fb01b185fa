/** What the server takes of speech, and what recognisers want: WAV, 16 kHz, one channel, 16 bit. */
export const SPEECH_HERTZ = 16_000;
const BYTES_A_SAMPLE = 2;
const HEADER_BYTES = 44;

/** Samples between -1 and 1 at 16 kHz; what is louder is cut off. */
export function speechWav(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const pcm = new DataView(new ArrayBuffer(samples.length * BYTES_A_SAMPLE));
  samples.forEach((sample, place) => {
    const within = Math.max(-1, Math.min(1, sample));
    pcm.setInt16(place * BYTES_A_SAMPLE, Math.round(within * 0x7fff), true);
  });
  return speechWavOf(new Uint8Array(pcm.buffer));
}

/** The same of samples that are 16 bit already, the low byte first; half a sample at the end is left out. */
export function speechWavOf(pcm: Uint8Array): Uint8Array<ArrayBuffer> {
  const sound = pcm.length - (pcm.length % BYTES_A_SAMPLE);
  const wav = new DataView(new ArrayBuffer(HEADER_BYTES + sound));
  const write = (at: number, tag: string) =>
    Array.from(tag, (letter, place) => wav.setUint8(at + place, letter.charCodeAt(0)));
  write(0, 'RIFF');
  wav.setUint32(4, HEADER_BYTES - 8 + sound, true);
  write(8, 'WAVEfmt ');
  wav.setUint32(16, 16, true);
  wav.setUint16(20, 1, true);
  wav.setUint16(22, 1, true);
  wav.setUint32(24, SPEECH_HERTZ, true);
  wav.setUint32(28, SPEECH_HERTZ * BYTES_A_SAMPLE, true);
  wav.setUint16(32, BYTES_A_SAMPLE, true);
  wav.setUint16(34, 16, true);
  write(36, 'data');
  wav.setUint32(40, sound, true);
  const bytes = new Uint8Array(wav.buffer);
  bytes.set(pcm.subarray(0, sound), HEADER_BYTES);
  return bytes;
}
