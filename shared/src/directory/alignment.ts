import { type LikenessRow, LikenessTable } from './likeness-table';
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
/** The first row and the first column stand for nothing found yet: they stay 0. */
const WIDTH = MOST_NAME_SIGNS + 1;
const CELLS = 62 * WIDTH;
/** Beyond this, two signs of a query share a bit. */
const MOST_BITS = 32;

/** Working memory of the aligners of one directory, used again for every name. */
export class AlignmentTables {
  readonly score = new Float32Array(CELLS);
  readonly gap = new Float32Array(CELLS);
  readonly like = new Float64Array(CELLS);
  readonly step = new Uint8Array(CELLS);
  /** Of the name's sign in each column. */
  readonly rows: (LikenessRow | undefined)[] = Array.from({ length: WIDTH }, () => undefined);
}

/** The part of the table in which anything is found: `[from, to)` of the query's and of the name's signs. */
interface Field {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Local alignment (Smith–Waterman) of one query and many names, with swaps. Leaving out signs of the name is cheap,
 * because that is how short names are made; a sign of the query that is not in the name is a slip.
 */
export class Aligner {
  private readonly likeness: LikenessTable;

  constructor(
    readonly query: Reading,
    signs: number,
    private readonly tables: AlignmentTables,
  ) {
    this.likeness = new LikenessTable(query, signs);
  }

  /** Nothing when fewer than `least` signs of the query stand in the name: most names are left out so, unaligned. */
  align(name: readonly Sign[], least = 1): Alignment | undefined {
    const field = this.field(name, least);
    if (field === undefined) return undefined;
    const bestCell = this.fill(field);
    return bestCell === 0 ? undefined : this.trace(bestCell, field);
  }

  /** Outside it every score is 0: an alignment begins and ends with signs that are found. */
  private field(name: readonly Sign[], least: number): Field | undefined {
    const { rows } = this.tables;
    const width = Math.min(name.length, MOST_NAME_SIGNS);
    let left = width;
    let right = 0;
    let bits = 0;
    for (let at = 0; at < width; at += 1) {
      const sign = name[at];
      const row = sign && this.likeness.rowOf(sign);
      rows[at] = row;
      if (row === undefined) continue;
      if (right === 0) left = at;
      right = at + 1;
      bits |= row.bits;
    }
    if (right === 0) return undefined;
    if (this.query.length > MOST_BITS) return { top: 0, bottom: this.query.length, left, right };
    if (least > 1 && (bits & (bits - 1)) === 0) return undefined;
    return { top: 31 - Math.clz32(bits & -bits), bottom: 32 - Math.clz32(bits), left, right };
  }

  /** The first cell of the highest score. Runs a thousand times a search: everything it touches is a local. */
  private fill({ top, bottom, left, right }: Field): number {
    const { score: scores, gap: gaps, like: likes, step: steps, rows } = this.tables;
    let best = 0;
    let bestCell = 0;
    for (let i = 1; i <= bottom - top; i += 1) {
      for (let j = 1; j <= right - left; j += 1) {
        const cell = i * WIDTH + j;
        const row = rows[left + j - 1];
        const like = row === undefined ? 0 : (row.like[top + i - 1] ?? 0);
        likes[cell] = like;
        const diagonal = scores[cell - WIDTH - 1] ?? 0;
        let score = 0;
        let step = Step.Start;
        if (like > 0) {
          score = diagonal + like;
          step = Step.Match;
        } else if (diagonal > PRICE.wrong) {
          score = diagonal - PRICE.wrong;
          step = Step.Wrong;
        }
        const superfluous = (scores[cell - WIDTH] ?? 0) - PRICE.superfluous;
        if (superfluous > score) {
          score = superfluous;
          step = Step.Superfluous;
        }
        if (like === 0) {
          // 社人局 for 人社局: both signs are there, the other way round.
          const one = likes[cell - 1] ?? 0;
          const other = likes[cell - WIDTH] ?? 0;
          const swapped =
            one > 0 && other > 0 ? (scores[cell - 2 * WIDTH - 2] ?? 0) + one + other - PRICE.swapped : 0;
          if (swapped > score) {
            score = swapped;
            step = Step.Swapped;
          }
        }
        const opened = (scores[cell - 1] ?? 0) - PRICE.gap;
        const widened = (gaps[cell - 1] ?? 0) - PRICE.gapMore;
        const gap = opened > widened ? opened : widened;
        gaps[cell] = gap;
        if (gap > score) {
          score = gap;
          step = Step.Gap;
        }
        scores[cell] = score;
        steps[cell] = step;
        // As it was kept: the table's figures are shorter than a number.
        const kept = scores[cell] ?? 0;
        if (kept > best) {
          best = kept;
          bestCell = cell;
        }
      }
    }
    return bestCell;
  }

  private trace(end: number, { top, left }: Field): Alignment {
    const { score, like: likes, step: steps } = this.tables;
    const found: number[] = [];
    const like: number[] = [];
    let slips = 0;
    let i = Math.floor(end / WIDTH);
    let j = end % WIDTH;
    const to = top + i;
    while (i > 0 && j > 0 && (score[i * WIDTH + j] ?? 0) > 0) {
      const cell = i * WIDTH + j;
      const step = steps[cell];
      if (step === Step.Match) {
        found.push(left + j - 1);
        like.push(likes[cell] ?? 0);
        i -= 1;
        j -= 1;
      } else if (step === Step.Swapped) {
        found.push(left + j - 1, left + j - 2);
        like.push(likes[cell - WIDTH] ?? 0, likes[cell - 1] ?? 0);
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
    return { from: top + i, to, found: backwards(found), like: backwards(like), slips };
  }
}

function backwards(values: readonly number[]): number[] {
  return values.map((_, at) => values[values.length - 1 - at] ?? 0);
}
