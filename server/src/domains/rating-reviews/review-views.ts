import type {
  AppealSummary,
  DecisionView,
  FindingSummary,
  ReviewedRating,
} from '@yingshang/shared/contracts/rating-reviews';
import { promptTexts, type RatingStanding } from '@yingshang/shared/contracts/ratings';
import type { StatementView } from '@yingshang/shared/contracts/statements';
import { maskPersonalWords } from '@yingshang/shared/masking';
import type { OpenFinding } from '../fairness';
import type { Rating } from '../ratings';
import type { RatingAppealEntity } from './rating-appeal.entity';
import type { RatingDecisionEntity } from './rating-decision.entity';

export function findingSummary(finding: OpenFinding, unitName: string): FindingSummary {
  const { id, kind, direction, fromDay, toDay, foundOn, figures, open } = finding;
  return { id, unitName, kind, direction, from: fromDay, to: toDay, foundOn, held: figures.held, open };
}

export function appealSummary(appeal: RatingAppealEntity, unitName: string): AppealSummary {
  const { id, side, state, filedOn, dueOn } = appeal;
  return { id, side, unitName, state, filedOn, dueOn };
}

export function decisionView({ outcome, ground, reason, day, count }: RatingDecisionEntity): DecisionView {
  return { outcome, ground, reason, day, count };
}

/** Whoever decides reads what was said, and never who is named in it. */
export function reviewedRating(
  rating: Rating,
  statements: ReadonlyMap<string, StatementView>,
): ReviewedRating {
  const { stars, prompts, promptsVersion, day, standing, seeded, statementId, supplementId } = rating;
  const words = [statementId, supplementId].flatMap((id) =>
    wordsOf(id === null ? undefined : statements.get(id)),
  );
  return {
    stars,
    prompts: promptTexts(promptsVersion, prompts),
    text: words.length === 0 ? null : words.join('\n'),
    day,
    standing,
    seeded,
  };
}

export function wordsOf(statement: StatementView | undefined): string[] {
  return [statement?.text, statement?.transcript].flatMap((text) => (text ? [maskPersonalWords(text)] : []));
}

/** Numbers of clusters that hold two and more of the ratings, in the order of their places. */
export function togetherNumbers(
  ratingIds: readonly string[],
  clusters: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const cluster = (id: string) => clusters.get(id) ?? id;
  const numbers = new Map<string, number>();
  for (const id of ratingIds) {
    const alike = ratingIds.filter((other) => cluster(other) === cluster(id));
    if (alike.length < 2 || numbers.has(id)) continue;
    const number = new Set(numbers.values()).size + 1;
    for (const other of alike) numbers.set(other, number);
  }
  return numbers;
}

type Decided = Pick<RatingDecisionEntity, 'outcome' | 'ground' | 'day'>;

/** Of the decisions about one rating, the one that changed its standing so. */
export function decidedBy<D extends Decided>(
  event: { readonly standing: RatingStanding; readonly because: string; readonly day: string },
  decisions: readonly D[],
): D | undefined {
  const outcome = event.standing === 'removed' ? 'removed' : 'restored';
  return decisions.find(
    (one) => one.outcome === outcome && one.ground === event.because && one.day === event.day,
  );
}
