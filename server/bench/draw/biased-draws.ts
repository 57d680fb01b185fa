import { createHmac } from 'node:crypto';
import type { OrderOf } from './fairness-battery';

/**
 * Draws that are not fair, as they have been met or may be feared, each biased so much that 20,000 draws of 200 show it.
 * `children` are numbered from 1 in the order of the roll.
 */
export function biasedDraws(children: number): Readonly<Record<string, OrderOf>> {
  const seqs = Array.from({ length: children }, (_, at) => at + 1);
  const sorted =
    (numberOf: (seq: number, round: number) => number): OrderOf =>
    (round) => {
      const numbers = new Map(seqs.map((seq) => [seq, numberOf(seq, round)]));
      return seqs.toSorted((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0) || a - b);
    };
  return {
    'one byte of the number, ties by place in the roll': sorted((seq, round) =>
      Math.floor(fair(seq, round) * 64),
    ),
    'a friend is among the first in one draw of twelve': sorted((seq, round) =>
      seq === 57 && round % 12 === 0 ? fair(seq, round) / 10 : fair(seq, round),
    ),
    'the best of two throws for a friend': (round) => bestOf(2, round, (other) => sorted(fair)(other)),
    'the better of two numbers for a pair of twins': sorted((seq, round) =>
      seq === 9 ? Math.min(fair(seq, round), fair(seq, -1 - round)) : fair(seq, round),
    ),
    'early applicants a little before': sorted((seq, round) => fair(seq, round) + (0.02 * seq) / children),
    'a shuffle that swaps with any place': naiveShuffle(seqs),
    'a shuffle that never leaves a child in its place': cyclicShuffle(seqs),
    'sorting by a comparison that throws a coin': coinSort(seqs),
    'a linear congruence, neighbours one step apart': sorted(
      (seq, round) => ((seq * 0.618_033_988_7) % 1) * 1 + noise(seq, round),
    ),
    'six digits of seed': (round) => sorted(fair)(Math.floor(fair(0, round) * 1_000_000) + 1_000_000),
    'a number by day of birth, so that many share one': sorted((seq, round) => fair(seq % 30, round)),
    'the last of the roll forgotten until the end': (round) => {
      const order = sorted(fair)(round);
      return round % 15 === 0 ? [...order.filter((seq) => seq !== children), children] : order;
    },
  };
}

const noise = (seq: number, round: number) => fair(seq, round) * 5;

/** A fair number in [0, 1), the same for the same child and round. */
function fair(seq: number, round: number): number {
  const bytes = createHmac('sha256', 'biased draws').update(`${seq}:${round}`).digest();
  return bytes.readUIntBE(0, 6) / 2 ** 48;
}

function bestOf(times: number, round: number, draw: OrderOf): readonly number[] {
  const tries = Array.from({ length: times }, (_, at) => draw(round * times + at));
  return tries.reduce((best, other) => (other.indexOf(57) < best.indexOf(57) ? other : best));
}

function naiveShuffle(seqs: readonly number[]): OrderOf {
  return (round) => shuffle(seqs, round, (_, random) => Math.floor(random * seqs.length));
}

/** Sattolo's: every child changes its place, which a fair draw does not promise. */
function cyclicShuffle(seqs: readonly number[]): OrderOf {
  return (round) => shuffle(seqs, round, (at, random) => Math.floor(random * at));
}

function shuffle(
  seqs: readonly number[],
  round: number,
  placeOf: (at: number, random: number) => number,
): readonly number[] {
  const order = [...seqs];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = placeOf(at, fair(at, round));
    const [mine = 0, its = 0] = [order[at], order[other]];
    order[at] = its;
    order[other] = mine;
  }
  return order;
}

function coinSort(seqs: readonly number[]): OrderOf {
  return (round) => {
    let thrown = 0;
    return seqs.toSorted(() => fair(thrown++, round) - 0.5);
  };
}
