import { Module } from '@nestjs/common';
import { EnterprisesModule } from '../enterprises';
import { IdentityModule } from '../identity';
import { LedgerModule } from '../ledger';
import { NoticesModule } from '../notices';
import { RatingsModule } from '../ratings';
import { RealNamesModule } from '../real-names';
import { ServiceCardsModule } from '../service-cards';
import { StatementsModule } from '../statements';
import { CountedFollowUpsRepository } from './counted-follow-ups.repository';
import { CountedFollowUps } from './counted-follow-ups.service';
import { FollowUpClock } from './follow-up-clock.service';
import { FollowUpCounting } from './follow-up-counts.service';
import { FollowUpFiguresRepository } from './follow-up-figures.repository';
import { FollowUpFiguring } from './follow-up-figures.service';
import { FollowUpLooking } from './follow-up-looking.service';
import { FollowUpLoop } from './follow-up-loop.service';
import { FollowUpNews } from './follow-up-news.service';
import { FollowUpOpening } from './follow-up-opening.service';
import { FollowUpRatings } from './follow-up-ratings.service';
import { FollowUpSeeds } from './follow-up-seeds.service';
import { FollowUpSteps } from './follow-up-steps.service';
import { FollowUpsRecords } from './follow-ups.records';
import { FollowUpsRepository } from './follow-ups.repository';
import { NamedRaters } from './named-raters.service';
import { OwnFollowUpsController } from './own-follow-ups.controller';
import { OwnFollowUps } from './own-follow-ups.service';
import { StaffWords } from './staff-words.service';
import { SupervisedFollowUpsController } from './supervised-follow-ups.controller';
import { SupervisedFollowUps } from './supervised-follow-ups.service';
import { UnitFollowUpsController } from './unit-follow-ups.controller';
import { UnitFollowUps } from './unit-follow-ups.service';

@Module({
  imports: [
    EnterprisesModule,
    IdentityModule,
    LedgerModule,
    NoticesModule,
    RatingsModule,
    RealNamesModule,
    ServiceCardsModule,
    StatementsModule,
  ],
  controllers: [OwnFollowUpsController, SupervisedFollowUpsController, UnitFollowUpsController],
  providers: [
    CountedFollowUps,
    CountedFollowUpsRepository,
    FollowUpClock,
    FollowUpCounting,
    FollowUpFiguresRepository,
    FollowUpFiguring,
    FollowUpLooking,
    FollowUpLoop,
    FollowUpNews,
    FollowUpOpening,
    FollowUpRatings,
    FollowUpSeeds,
    FollowUpSteps,
    FollowUpsRecords,
    FollowUpsRepository,
    NamedRaters,
    OwnFollowUps,
    StaffWords,
    SupervisedFollowUps,
    UnitFollowUps,
  ],
  exports: [CountedFollowUps, FollowUpClock, FollowUpFiguring, FollowUpRatings, FollowUpSeeds],
})
export class FollowUpsModule {}
