import { Module } from '@nestjs/common';
import { RaterIdentities } from './rater-identities.service';
import { RatersRepository } from './raters.repository';
import { RatingWatchers } from './rating-watchers';
import { RatingsRecords } from './ratings.records';
import { RatingsRepository } from './ratings.repository';
import { Ratings } from './ratings.service';

@Module({
  providers: [RaterIdentities, RatersRepository, RatingsRecords, Ratings, RatingsRepository, RatingWatchers],
  exports: [RaterIdentities, Ratings, RatingWatchers],
})
export class RatingsModule {}
