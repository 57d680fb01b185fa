/** How many particles a question looks at: a whole number of 32-bit words. */
export const PARTICLES = 512;
const WORDS = PARTICLES / 32;

/** One yes or no for each particle. */
export type Bits = Uint32Array;

export function bitsWhere(holds: (particle: number) => boolean): Bits {
  const bits = new Uint32Array(WORDS);
  for (let particle = 0; particle < PARTICLES; particle += 1) {
    if (holds(particle)) bits[particle >>> 5] = (bits[particle >>> 5] ?? 0) | (1 << (particle & 31));
  }
  return bits;
}

/** For which particles a part of a rule is true, and for which false; neither is unknown. */
export interface Verdicts {
  readonly yes: Bits;
  readonly no: Bits;
}

export const openForAll: Verdicts = { yes: new Uint32Array(WORDS), no: new Uint32Array(WORDS) };

export const allParticles: Bits = new Uint32Array(WORDS).fill(0xffffffff);

/** True for `yes`, false for the others of whom something is `known`. */
export function verdictsOf(yes: Bits, known: Bits): Verdicts {
  return { yes, no: known.map((word, place) => word & ~(yes[place] ?? 0)) };
}

export function everywhere(verdict: boolean): Verdicts {
  return verdict ? verdictsOf(allParticles, allParticles) : verdictsOf(openForAll.yes, allParticles);
}

export function negated({ yes, no }: Verdicts): Verdicts {
  return { yes: no, no: yes };
}

/** `all`: false beats unknown beats true. */
export function conjunction(parts: readonly Verdicts[]): Verdicts {
  const [yes, no] = [new Uint32Array(WORDS).fill(0xffffffff), new Uint32Array(WORDS)];
  for (const part of parts) {
    for (let word = 0; word < WORDS; word += 1) {
      yes[word] = (yes[word] ?? 0) & (part.yes[word] ?? 0);
      no[word] = (no[word] ?? 0) | (part.no[word] ?? 0);
    }
  }
  return { yes, no };
}

/** `any`: true beats unknown beats false. */
export function disjunction(parts: readonly Verdicts[]): Verdicts {
  return negated(conjunction(parts.map(negated)));
}

/** The part of the particles for which there is a verdict, 0 to 1. */
export function settledPart({ yes, no }: Verdicts): number {
  let count = 0;
  for (let word = 0; word < WORDS; word += 1) count += ones((yes[word] ?? 0) | (no[word] ?? 0));
  return count / PARTICLES;
}

/** Bits set in a 32-bit word: Hacker's Delight, 5-1. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
