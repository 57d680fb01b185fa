const FRAMES_A_SECOND = 50;

/** How loud it is, fifty times a second. */
function loudness(wav: Buffer): number[] {
  const hertz = wav.readUInt32LE(24);
  const from = wav.indexOf('data', 12, 'latin1') + 8;
  const frame = Math.floor(hertz / FRAMES_A_SECOND);
  const frames = Math.floor((wav.length - from) / 2 / frame);
  return Array.from({ length: frames }, (_, at) => {
    let sum = 0;
    for (let n = 0; n < frame; n += 1) sum += wav.readInt16LE(from + (at * frame + n) * 2) ** 2;
    // As ears have it: a quiet syllable counts, too.
    return Math.log1p(Math.sqrt(sum / frame));
  });
}

/** Between -1 and 1: how alike two courses of the same length are. */
function likeness(a: readonly number[], b: readonly number[]): number {
  const mean = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, ofA, ofB] = [0, 0, 0];
  for (const [at, one] of a.entries()) {
    const [x, y] = [one - meanA, (b[at] ?? 0) - meanB];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA === 0 || ofB === 0 ? 0 : both / Math.sqrt(ofA * ofB);
}

/**
 * How surely the recording is of that sound, which a browser plays over and over: the best likeness of the two courses
 * of loudness, wherever the recording began. 1 is the same, silence is 0; a browser's own cleaning leaves most of it.
 */
export function sameSound(recording: Buffer, played: Buffer): number {
  const [heard, round] = [loudness(recording), loudness(played)];
  const begins = round.map((_, begin) =>
    likeness(
      heard,
      heard.map((__, at) => round[(begin + at) % round.length] ?? 0),
    ),
  );
  return Math.max(...begins);
}
