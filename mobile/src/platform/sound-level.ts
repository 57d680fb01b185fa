/** Where a meter begins and where it is full, in decibels below the loudest: a quiet room, and a clear voice. */
const QUIET = -52;
const CLEAR = -14;

/** How loud samples between -1 and 1 are, from 0 for silence to 1 for a clear voice; as ears hear it, by decibels. */
export function levelOf(samples: Float32Array): number {
  if (samples.length === 0) return 0;
  const power = samples.reduce((sum, one) => sum + one * one, 0) / samples.length;
  const decibels = 10 * Math.log10(Math.max(power, 1e-10));
  return Math.max(0, Math.min(1, (decibels - QUIET) / (CLEAR - QUIET)));
}

/** Samples of 16 bit, as a recorder hands them on. */
export function samplesOf(pcm: ArrayBuffer): Float32Array<ArrayBuffer> {
  const view = new DataView(pcm);
  return Float32Array.from(
    { length: Math.floor(pcm.byteLength / 2) },
    (_, at) => view.getInt16(at * 2, true) / 0x8000,
  );
}
