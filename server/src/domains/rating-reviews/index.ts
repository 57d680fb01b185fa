export { RatingReviewsModule } from './rating-reviews.module';
export { RatingReviews } from './rating-reviews.service';
