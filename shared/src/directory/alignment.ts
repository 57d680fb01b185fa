import { likeness } from './likeness';
import type { Sign } from './signs';
import type { Reading } from './typed-query';

/** The stretch of a query that answers to a name best, and how. */
export interface Alignment {
  /** Signs of the query, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Places in the name of the signs found, in order. */
  readonly found: readonly number[];
  /** How like each found sign is, in the same order. */
  readonly like: readonly number[];
  /** Wrong, superfluous and swapped signs within the stretch. */
  readonly slips: number;
}

/** Prices of what keeps a query from standing in a name sign by sign, in found signs. */
const PRICE = { wrong: 0.6, superfluous: 0.7, swapped: 0.6, gap: 0.3, gapMore: 0.03 } as const;

const enum Step {
  Start,
  Match,
  Wrong,
  Superfluous,
  Swapped,
  Gap,
}

const MOST_NAME_SIGNS = 64;
const WIDTH = MOST_NAME_SIGNS + 1;
const CELLS = 62 * WIDTH;

/** Working memory of the aligners of one directory, used again for every name. */
export class AlignmentTables {
  readonly score = new Float32Array(CELLS);
  readonly gap = new Float32Array(CELLS);
  readonly like = new Float64Array(CELLS);
  readonly step = new Uint8Array(CELLS);
}

/**
 * Local alignment (Smith–Waterman) of one query and many names, with swaps. Leaving out signs of the name is cheap,
 * because that is how short names are made; a sign of the query that is not in the name is a slip.
 */
export class Aligner {
  private readonly score: Float32Array;
  private readonly gap: Float32Array;
  private readonly like: Float64Array;
  private readonly step: Uint8Array;
  /** Likeness of every typed sign to every sign of the names, found once: −1 is not looked at yet. */
  private readonly likeTo: Float64Array;

  constructor(
    readonly query: Reading,
    private readonly signs: number,
    tables: AlignmentTables,
  ) {
    ({ score: this.score, gap: this.gap, like: this.like, step: this.step } = tables);
    this.likeTo = new Float64Array(query.length * signs).fill(-1);
  }

  align(name: readonly Sign[]): Alignment | undefined {
    const width = Math.min(name.length, MOST_NAME_SIGNS);
    let best = 0;
    let bestCell = 0;
    for (let i = 1; i <= this.query.length; i += 1) {
      for (let j = 1; j <= width; j += 1) {
        const cell = i * WIDTH + j;
        this.fill(cell, name, i, j);
        if ((this.score[cell] ?? 0) > best) {
          best = this.score[cell] ?? 0;
          bestCell = cell;
        }
      }
    }
    return best === 0 ? undefined : this.trace(bestCell);
  }

  private likenessAt(i: number, sign: Sign): number {
    const typed = this.query[i];
    if (typed === undefined) return 0;
    // A sign first seen after this query was read has no place in the table.
    if (sign.number >= this.signs) return likeness(typed, sign);
    const at = i * this.signs + sign.number;
    const known = this.likeTo[at] ?? -1;
    if (known >= 0) return known;
    const like = likeness(typed, sign);
    this.likeTo[at] = like;
    return like;
  }

  private fill(cell: number, name: readonly Sign[], i: number, j: number): void {
    const sign = name[j - 1];
    if (sign === undefined) return;
    const like = this.likenessAt(i - 1, sign);
    this.like[cell] = like;
    const diagonal = this.at(i - 1, j - 1);
    let score = 0;
    let step = Step.Start;
    if (like > 0) {
      score = diagonal + like;
      step = Step.Match;
    } else if (diagonal > PRICE.wrong) {
      score = diagonal - PRICE.wrong;
      step = Step.Wrong;
    }
    const superfluous = this.at(i - 1, j) - PRICE.superfluous;
    if (superfluous > score) {
      score = superfluous;
      step = Step.Superfluous;
    }
    const swapped = like > 0 ? 0 : this.swapped(i, j);
    if (swapped > score) {
      score = swapped;
      step = Step.Swapped;
    }
    const gap = Math.max(
      this.at(i, j - 1) - PRICE.gap,
      (j > 1 ? (this.gap[cell - 1] ?? 0) : 0) - PRICE.gapMore,
    );
    this.gap[cell] = gap;
    if (gap > score) {
      score = gap;
      step = Step.Gap;
    }
    this.score[cell] = score;
    this.step[cell] = step;
  }

  /** 社人局 for 人社局: both signs are there, the other way round. */
  private swapped(i: number, j: number): number {
    if (i < 2 || j < 2) return 0;
    const one = this.like[i * WIDTH + j - 1] ?? 0;
    const other = this.like[(i - 1) * WIDTH + j] ?? 0;
    return one > 0 && other > 0 ? this.at(i - 2, j - 2) + one + other - PRICE.swapped : 0;
  }

  private at(i: number, j: number): number {
    return i === 0 || j === 0 ? 0 : (this.score[i * WIDTH + j] ?? 0);
  }

  private trace(end: number): Alignment {
    const found: number[] = [];
    const like: number[] = [];
    let slips = 0;
    let i = Math.floor(end / WIDTH);
    let j = end % WIDTH;
    const to = i;
    while (i > 0 && j > 0 && (this.score[i * WIDTH + j] ?? 0) > 0) {
      const cell = i * WIDTH + j;
      const step = this.step[cell];
      if (step === Step.Match) {
        found.push(j - 1);
        like.push(this.like[cell] ?? 0);
        i -= 1;
        j -= 1;
      } else if (step === Step.Swapped) {
        found.push(j - 1, j - 2);
        like.push(this.like[cell - WIDTH] ?? 0, this.like[cell - 1] ?? 0);
        slips += 1;
        i -= 2;
        j -= 2;
      } else if (step === Step.Gap) j -= 1;
      else {
        slips += 1;
        i -= 1;
        if (step === Step.Wrong) j -= 1;
      }
    }
    return { from: i, to, found: backwards(found), like: backwards(like), slips };
  }
}

function backwards(values: readonly number[]): number[] {
  return values.map((_, at) => values[values.length - 1 - at] ?? 0);
}
