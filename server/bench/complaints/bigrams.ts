/** Pairs of neighbouring signs in complaints: few in every third, most in one of thousands (Zipf and Mandelbrot). */
const BIGRAMS = 30_000;
const SHIFT = 20;
const SPAN = Math.log((BIGRAMS + SHIFT) / SHIFT);

/** SQL: the pair that a number between 0 and 1 draws. The most frequent one is 0. */
export const bigramIn = (chance: string) => `floor((exp(${chance} * ${SPAN}) - 1) * ${SHIFT})::int`;

/** Of how many complaints it is part, about: sixty pairs are drawn for each. */
export const shareOf = (bigram: number) =>
  1 - (1 - Math.log((bigram + 1 + SHIFT) / (bigram + SHIFT)) / SPAN) ** 60;
