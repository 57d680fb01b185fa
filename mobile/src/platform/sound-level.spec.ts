import { levelOf, samplesOf } from './sound-level';

const loud = (most: number) => Float32Array.from({ length: 800 }, (_, at) => most * Math.sin(at / 5));

describe('the level of a voice', () => {
  it('is nothing for silence and for nothing, and full for a clear voice', () => {
    expect([levelOf(new Float32Array(100)), levelOf(new Float32Array())]).toEqual([0, 0]);
    expect(levelOf(loud(0.9))).toBe(1);
  });

  it('rises with the voice', () => {
    const levels = [0.002, 0.01, 0.05, 0.2].map((most) => levelOf(loud(most)));
    expect(levels).toEqual(levels.toSorted((a, b) => a - b));
    expect(levels[0]).toBeGreaterThanOrEqual(0);
    expect(new Set(levels).size).toBe(4);
  });

  it('is read of samples of 16 bit, whole ones only', () => {
    const pcm = new DataView(new ArrayBuffer(5));
    pcm.setInt16(0, -0x8000, true);
    pcm.setInt16(2, 0x4000, true);
    expect([...samplesOf(pcm.buffer)]).toEqual([-1, 0.5]);
  });
});
