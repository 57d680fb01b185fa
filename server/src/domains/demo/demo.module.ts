import { Module } from '@nestjs/common';
import { BenefitsModule } from '../benefits';
import { CallBacksModule } from '../call-backs';
import { CityModule } from '../city';
import { CityPacksModule } from '../city-packs';
import { ComplaintsModule } from '../complaints';
import { EnterprisesModule } from '../enterprises';
import { FairnessModule } from '../fairness';
import { IdentityModule } from '../identity';
import { KindergartenApplicationsModule } from '../kindergarten-applications';
import { KindergartenDrawsModule } from '../kindergarten-draws';
import { KindergartenPlacesModule } from '../kindergarten-places';
import { KindergartenPlansModule } from '../kindergarten-plans';
import { KindergartenResultsModule } from '../kindergarten-results';
import { LedgerModule } from '../ledger';
import { NeedsModule } from '../needs';
import { NoticesModule } from '../notices';
import { OccasionsModule } from '../occasions';
import { PoliciesModule } from '../policies';
import { PushesModule } from '../pushes';
import { RatingReviewsModule } from '../rating-reviews';
import { RatingsModule } from '../ratings';
import { ReputationModule } from '../reputation';
import { ScanCodesModule } from '../scan-codes';
import { ServiceCardsModule } from '../service-cards';
import { SignInModule } from '../sign-in';
import { StatementsModule } from '../statements';
import { UnitScoresModule } from '../unit-scores';
import { YearlyScoresModule } from '../yearly-scores';
import { DemoController } from './demo.controller';
import { DemoService } from './demo.service';

@Module({
  imports: [
    BenefitsModule,
    CityModule,
    CityPacksModule,
    ComplaintsModule,
    EnterprisesModule,
    FairnessModule,
    IdentityModule,
    KindergartenApplicationsModule,
    KindergartenDrawsModule,
    KindergartenPlacesModule,
    KindergartenPlansModule,
    KindergartenResultsModule,
    LedgerModule,
    NeedsModule,
    NoticesModule,
    OccasionsModule,
    PoliciesModule,
    PushesModule,
    CallBacksModule,
    PushesModule,
    RatingsModule,
    ReputationModule,
    RatingReviewsModule,
    ScanCodesModule,
    ServiceCardsModule,
    SignInModule,
    StatementsModule,
    UnitScoresModule,
    YearlyScoresModule,
  ],
  controllers: [DemoController],
  providers: [DemoService],
})
export class DemoModule {}
