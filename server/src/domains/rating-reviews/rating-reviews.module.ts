import { Module } from '@nestjs/common';
import { FairnessModule } from '../fairness';
import { LedgerModule } from '../ledger';
import { RatingsModule } from '../ratings';
import { ReputationModule } from '../reputation';
import { ServiceCardsModule } from '../service-cards';
import { StatementsModule } from '../statements';
import { AppealFiling } from './appeal-filing.service';
import { Objections } from './objections.service';
import { RatingReviewsController } from './rating-reviews.controller';
import { RatingReviewsRepository } from './rating-reviews.repository';
import { RatingReviews } from './rating-reviews.service';
import { ReviewDecisions } from './review-decisions.service';
import { ReviewDesk } from './review-desk.service';
import { ReviewEntries } from './review-entries.service';
import { UnitAppealsController } from './unit-appeals.controller';
import { UnitAppeals } from './unit-appeals.service';

@Module({
  imports: [
    FairnessModule,
    LedgerModule,
    RatingsModule,
    ReputationModule,
    ServiceCardsModule,
    StatementsModule,
  ],
  controllers: [RatingReviewsController, UnitAppealsController],
  providers: [
    AppealFiling,
    Objections,
    RatingReviews,
    RatingReviewsRepository,
    ReviewDecisions,
    ReviewDesk,
    ReviewEntries,
    UnitAppeals,
  ],
  exports: [RatingReviews],
})
export class RatingReviewsModule {}
