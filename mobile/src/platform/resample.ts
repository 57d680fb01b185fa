/** On each side of the wanted moment, in crossings of the slower of the two rates. */
const CROSSINGS = 16;
/** Of the highest frequency that the slower rate can hold: what lies above would come back as another tone. */
const PASSED = 0.92;

/** One number for each sample around an output's moment. */
type Weights = Float32Array<ArrayBuffer>;

/**
 * Brings samples from one rate to another, piece by piece as they come: a low-pass filter read at the new moments
 * (windowed sinc). However the sound is cut into pieces, the same comes out.
 */
export class Resampler {
  /** Input samples on each side of a moment. */
  private readonly half: number;
  private readonly from: number;
  private readonly to: number;
  /** By the fraction of an input sample at which a moment lies, in parts of `to`. */
  private readonly weights: readonly Weights[];
  private kept: Float32Array;
  /** The input's number of the first kept sample; before the sound there is silence. */
  private keptFrom: number;
  private given = 0;
  private made = 0;

  /** In whole hertz. */
  constructor(fromHertz: number, toHertz: number) {
    const common = commonDivisor(fromHertz, toHertz);
    this.from = fromHertz / common;
    this.to = toHertz / common;
    const cutoff = Math.min(1, toHertz / fromHertz) * PASSED;
    this.half = Math.ceil(CROSSINGS / cutoff);
    this.weights = Array.from({ length: this.to }, (_, part) => weightsAt(part / this.to, this.half, cutoff));
    this.kept = new Float32Array(this.half);
    this.keptFrom = -this.half;
  }

  /** What can be said of the sound so far. */
  push(piece: Float32Array): Float32Array<ArrayBuffer> {
    this.given += piece.length;
    return this.take(piece, Number.POSITIVE_INFINITY);
  }

  /** The rest; nothing may come after it. */
  end(): Float32Array<ArrayBuffer> {
    return this.take(new Float32Array(this.half + 1), Math.ceil((this.given * this.to) / this.from));
  }

  private take(piece: Float32Array, most: number): Float32Array<ArrayBuffer> {
    this.keep(piece);
    const made: number[] = [];
    for (; this.made < most; this.made += 1) {
      const moment = this.made * this.from;
      const first = Math.floor(moment / this.to) - this.half + 1 - this.keptFrom;
      if (first + 2 * this.half > this.kept.length) break;
      made.push(this.sampleAt(first, moment % this.to));
    }
    const needed = Math.floor((this.made * this.from) / this.to) - this.half + 1 - this.keptFrom;
    const gone = Math.min(needed, this.kept.length);
    this.kept = this.kept.subarray(gone);
    this.keptFrom += gone;
    return Float32Array.from(made);
  }

  private keep(piece: Float32Array): void {
    const joined = new Float32Array(this.kept.length + piece.length);
    joined.set(this.kept);
    joined.set(piece, this.kept.length);
    this.kept = joined;
  }

  private sampleAt(first: number, part: number): number {
    const weights = this.weights[part] ?? [];
    let sum = 0;
    for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (this.kept[first + at] ?? 0);
    return sum;
  }
}

/** They add up to one: a level stays what it was. */
function weightsAt(fraction: number, half: number, cutoff: number): Weights {
  const raw = Float32Array.from({ length: 2 * half }, (_, at) => {
    const away = at - half + 1 - fraction;
    return sinc(away * cutoff) * window(away / half);
  });
  const all = raw.reduce((sum, one) => sum + one, 0);
  return raw.map((one) => one / all);
}

const sinc = (x: number) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));

/** Blackman's: what it lets through of other tones is below a thousandth. */
const window = (x: number) => 0.42 + 0.5 * Math.cos(Math.PI * x) + 0.08 * Math.cos(2 * Math.PI * x);

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
