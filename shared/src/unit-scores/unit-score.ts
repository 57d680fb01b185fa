import type { RatingSums, ScoringSettings } from '../scoring';
import { type ComplaintFigures, complaintPart } from './complaint-part';
import type { PartScore } from './part-score';
import { countOf, type RatingCause, ratingPart } from './rating-part';
import type { ComplaintCause, UnitScoreSettings } from './unit-score-settings';

export interface UnitScore {
  /** In 1/100 point, exactly: 8,642 is 86.42. */
  readonly hundredths: number;
  readonly ratings: PartScore<RatingCause>;
  readonly complaints: PartScore<ComplaintCause>;
  readonly ratingCount: number;
  /** Whether there are enough ratings to stand in an order. */
  readonly ranked: boolean;
}

export interface Period {
  /** Those that count, given in the period. */
  readonly ratings: RatingSums;
  readonly complaints: ComplaintFigures;
}

interface ScoreSettings {
  readonly rating: ScoringSettings;
  readonly unit: UnitScoreSettings;
}

/**
 * The score of a unit in a period: its two parts by their shares. Parts are whole tenths and shares whole tenths, so
 * the total is exact. The same whatever the order of the ratings.
 */
export function unitScore({ ratings, complaints }: Period, { rating, unit }: ScoreSettings): UnitScore {
  const [ofRatings, ofComplaints] = [ratingPart(ratings, rating), complaintPart(complaints, unit)];
  const ratingCount = countOf(ratings);
  return {
    hundredths: ofRatings.tenths * unit.shares.ratings + ofComplaints.tenths * unit.shares.complaints,
    ratings: ofRatings,
    complaints: ofComplaints,
    ratingCount,
    ranked: ratingCount >= unit.minimumRatings,
  };
}
