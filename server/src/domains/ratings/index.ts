export { RaterIdentities, type RaterIdentity } from './rater-identities.service';
export type { Who } from './raters.repository';
export { type Caller as RatingCaller, RatingSubmissions } from './rating-submission.service';
export { type Rating, type RatingWatcher, RatingWatchers } from './rating-watchers';
export { RatingsModule } from './ratings.module';
export { unknownRating } from './ratings.refusals';
export { Ratings } from './ratings.service';
