import type { RowStanding } from '@yingshang/shared/contracts/reputation';
import { closeBatch } from './batch-closing';

/** A rating of the unit given up to the day that closes. */
export interface ClosingRating {
  readonly id: string;
  readonly stars: number;
  readonly prompts: readonly string[];
  readonly promptsVersion: number;
  readonly standing: RowStanding;
  readonly seeded: boolean;
  /** Ids of what its rater wrote, in the order of writing. */
  readonly statements: readonly string[];
  /** Whose ratings it belongs to; null for one that weighs nothing, whose rater has another that does. */
  readonly cluster: string | null;
}

/** What may change of a row that was made public. */
export interface RowState {
  readonly ratingId: string;
  readonly standing: RowStanding;
  /** Statements that the office is shown. */
  readonly shown: readonly string[];
}

export interface NewRow extends RowState {
  readonly place: number;
  readonly stars: number;
  readonly prompts: readonly string[];
  readonly promptsVersion: number;
  readonly seeded: boolean;
}

export interface ClosingPlan {
  /** Null: what waits goes on waiting. */
  readonly batch: readonly NewRow[] | null;
  /** Rows of earlier batches that stand otherwise now. */
  readonly changed: readonly RowState[];
}

/**
 * What the end of a day changes of a unit's ratings; null when nothing. Texts that passed their check late, and
 * supplements, come with the next batch: one that appeared by itself would say on which day one person wrote.
 * `texts`: what the office may read of each statement that may be read.
 */
export function planClosing(
  ratings: readonly ClosingRating[],
  kept: readonly RowState[],
  texts: ReadonlyMap<string, string>,
): ClosingPlan | null {
  const rows = new Map(kept.map((row) => [row.ratingId, row]));
  const waiting = ratings.filter(({ id, standing }) => !rows.has(id) && standing === 'counted');
  const batch = newRows(waiting, texts);
  const changed = ratings.flatMap((rating) => {
    const row = rows.get(rating.id);
    if (row === undefined) return [];
    const now = stateOf(rating, batch === null ? row.shown : readable(rating, texts));
    return isSame(row, now) ? [] : [now];
  });
  return batch === null && changed.length === 0 ? null : { batch, changed };
}

function newRows(
  waiting: readonly ClosingRating[],
  texts: ReadonlyMap<string, string>,
): readonly NewRow[] | null {
  const batch = closeBatch(
    waiting.map((rating) => {
      const { id: ratingId, stars, cluster } = rating;
      const shown = readable(rating, texts);
      // With its version, since a key may have meant something else before.
      const prompts = rating.prompts.map((key) => `${rating.promptsVersion} ${key}`);
      return { rating, ratingId, stars, cluster, prompts, texts: shown.map((id) => texts.get(id) ?? '') };
    }),
  );
  return (
    batch?.map(({ rating }, at) => {
      const { stars, prompts, promptsVersion, seeded } = rating;
      const state = stateOf(rating, readable(rating, texts));
      return { ...state, place: at + 1, stars, prompts, promptsVersion, seeded };
    }) ?? null
  );
}

function readable({ statements }: ClosingRating, texts: ReadonlyMap<string, string>): string[] {
  return statements.filter((id) => texts.has(id));
}

function stateOf({ id, standing }: ClosingRating, shown: readonly string[]): RowState {
  return { ratingId: id, standing, shown };
}

function isSame(one: RowState, other: RowState): boolean {
  return one.standing === other.standing && one.shown.join() === other.shown.join();
}
