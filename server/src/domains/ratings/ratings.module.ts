import { Module } from '@nestjs/common';
import { EnterprisesModule } from '../enterprises';
import { LedgerModule } from '../ledger';
import { OccasionsModule } from '../occasions';
import { ServiceCardsModule } from '../service-cards';
import { StatementsModule } from '../statements';
import { MyRatings } from './my-ratings.service';
import { RatedNames } from './rated-names.service';
import { RaterIdentities } from './rater-identities.service';
import { RatersRepository } from './raters.repository';
import { RatingLedger } from './rating-ledger.service';
import { RatingPlaces } from './rating-place.service';
import { RatingReceipts } from './rating-receipts.service';
import { RatingSubmissions } from './rating-submission.service';
import { RatingWatchers } from './rating-watchers';
import { RatingsController } from './ratings.controller';
import { RatingsRecords } from './ratings.records';
import { RatingsRepository } from './ratings.repository';
import { Ratings } from './ratings.service';

@Module({
  imports: [EnterprisesModule, LedgerModule, OccasionsModule, ServiceCardsModule, StatementsModule],
  controllers: [RatingsController],
  providers: [
    MyRatings,
    RatedNames,
    RaterIdentities,
    RatersRepository,
    RatingLedger,
    RatingPlaces,
    RatingReceipts,
    Ratings,
    RatingsRecords,
    RatingsRepository,
    RatingSubmissions,
    RatingWatchers,
  ],
  exports: [RaterIdentities, Ratings, RatingSubmissions, RatingWatchers],
})
export class RatingsModule {}
