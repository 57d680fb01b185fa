export { type Burst, type BurstDirection, burstRule, burstsOn, type DayOfRatings } from './bursts';
export { type CappedSums, cappedSums, type WeightedRating } from './capped-sums';
export { clustersOf, type TiedRating } from './clusters';
export { poissonTail } from './poisson';
export { orderByRatings, type ScoredUnit } from './rating-order';
export { type Distribution, type RatingScore, scoreOfRatings } from './rating-score';
export { weightOf, weightWords } from './rating-weight';
export { PARTS, type ScoringSettings, scoringSettings, settingsOn } from './settings';
export { WILSON_PARTS, wilsonOf } from './wilson';
