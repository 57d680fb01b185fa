import * as fc from 'fast-check';
import { Resampler } from './resample';

const tone = (hertz: number, rate: number, seconds = 0.25) =>
  Float32Array.from({ length: Math.round(rate * seconds) }, (_, at) =>
    Math.sin((2 * Math.PI * hertz * at) / rate),
  );
const joined = (pieces: readonly Float32Array[]) => Float32Array.from(pieces.flatMap((one) => [...one]));
const resampled = (samples: Float32Array, from: number, to = 16_000) => {
  const resampler = new Resampler(from, to);
  return joined([resampler.push(samples), resampler.end()]);
};
/** Without the first and last hundredth of a second, where the sound begins out of nothing. */
const middle = (samples: Float32Array) => samples.subarray(160, samples.length - 160);
const loudest = (samples: Float32Array) => samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0);

describe('sound brought to the rate of speech', () => {
  it.each([8_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000])(
    'keeps a tone what it is, from %i hertz',
    (rate) => {
      const heard = resampled(tone(1_000, rate, 0.2), rate);
      expect(heard.length).toBe(3_200);
      const meant = tone(1_000, 16_000);
      const wrong = Float32Array.from(heard, (one, at) => one - (meant[at] ?? 0));
      expect(loudest(middle(wrong))).toBeLessThan(0.002);
    },
  );

  it.each([9_000, 12_000, 15_000, 20_000])(
    'leaves out a tone of %i hertz, which would come back as another one',
    (hertz) => expect(loudest(middle(resampled(tone(hertz, 48_000), 48_000)))).toBeLessThan(0.002),
  );

  it('takes what a plain drop of samples would turn into another tone', () => {
    const dropped = tone(12_000, 48_000).filter((_, at) => at % 3 === 0);
    expect(loudest(middle(dropped))).toBeGreaterThan(0.9);
  });

  it('keeps a level, and silence', () => {
    const level = middle(resampled(new Float32Array(44_100).fill(0.5), 44_100));
    expect(loudest(Float32Array.from(level, (one) => one - 0.5))).toBeLessThan(0.0005);
    expect(loudest(resampled(new Float32Array(4_410), 44_100))).toBe(0);
  });

  it('gives the same however the sound is cut into pieces, and as long as it was', () => {
    const rate = fc.constantFrom(8_000, 16_000, 44_100, 48_000);
    const sound = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { maxLength: 600 });
    const cuts = fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 5 });
    fc.assert(
      fc.property(rate, sound, cuts, (from, samples, places) => {
        const whole = Float32Array.from(samples);
        const resampler = new Resampler(from, 16_000);
        const ends = [...places, whole.length].toSorted((a, b) => a - b);
        const pieces = ends.map((end, at) => resampler.push(whole.subarray(ends[at - 1] ?? 0, end)));
        const inPieces = joined([...pieces, resampler.end()]);
        expect([...inPieces]).toEqual([...resampled(whole, from)]);
        expect(inPieces.length).toBe(Math.ceil((whole.length * 16_000) / from));
      }),
    );
  });
});
