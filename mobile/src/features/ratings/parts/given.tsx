import { RatingView } from './rating-view';

/** Right after it was given: the receipt, and what happens next. */
export function Given({ ticket }: { ticket: string }) {
  return <RatingView ticket={ticket} given />;
}
