import * as fc from 'fast-check';
import { speechWav, speechWavOf } from './wav';

const view = (samples: readonly number[]) => {
  const bytes = speechWav(Float32Array.from(samples));
  return Buffer.from(bytes.buffer);
};

describe('a WAV of speech', () => {
  it('says in its header what the server wants: PCM, one channel, 16 kHz, 16 bit', () => {
    const wav = view([0, 0.5, -0.5]);
    expect(wav.toString('latin1', 0, 4) + wav.toString('latin1', 8, 16)).toBe('RIFFWAVEfmt ');
    expect([wav.readUInt32LE(4), wav.readUInt32LE(16), wav.readUInt16LE(20), wav.readUInt16LE(22)]).toEqual([
      42, 16, 1, 1,
    ]);
    expect([wav.readUInt32LE(24), wav.readUInt32LE(28), wav.readUInt16LE(32), wav.readUInt16LE(34)]).toEqual([
      16_000, 32_000, 2, 16,
    ]);
    expect([wav.toString('latin1', 36, 40), wav.readUInt32LE(40), wav.length]).toEqual(['data', 6, 50]);
  });

  it('keeps every sample within a 16th of a thousandth, and cuts off what is too loud', () => {
    const sample = fc.float({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 50 }), (samples) => {
        const wav = view(samples);
        return samples.every((one, place) => {
          const cut = Math.max(-1, Math.min(1, one));
          return Math.abs(wav.readInt16LE(44 + place * 2) / 0x7fff - cut) < 1 / 16_000;
        });
      }),
    );
  });

  it('is put before samples that are 16 bit already, and leaves out half a one', () => {
    const wav = Buffer.from(speechWavOf(Uint8Array.of(1, 2, 3, 4, 5)));
    expect([wav.readUInt32LE(40), wav.length, [...wav.subarray(44)]]).toEqual([4, 48, [1, 2, 3, 4]]);
    expect([...speechWavOf(new Uint8Array(view([0.25, -0.5]).subarray(44)))]).toEqual([
      ...view([0.25, -0.5]),
    ]);
  });
});
