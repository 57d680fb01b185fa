import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { CityPacksModule } from '../city-packs';
import { FairnessModule } from '../fairness';
import { FollowUpsModule } from '../follow-ups';
import { LedgerModule } from '../ledger';
import { RatingsModule } from '../ratings';
import { ServiceCardsModule } from '../service-cards';
import { StatementsModule } from '../statements';
import { BatchClosing } from './batch-closing.service';
import { ClosingLoop } from './closing-loop.service';
import { DemoAnswers } from './demo-answers.service';
import { DemoReputationFilling } from './demo-reputation-filling.service';
import { DemoReputationsRepository } from './demo-reputations.repository';
import { OfficeRowsRepository } from './office-rows.repository';
import { OfficeRows } from './office-rows.service';
import { OfficeTexts } from './office-texts.service';
import { PublicAnswersController } from './public-answers.controller';
import { PublicAnswersRepository } from './public-answers.repository';
import { PublicAnswers } from './public-answers.service';
import { PublishedRatingsRepository } from './published-ratings.repository';
import { PublishedRatings } from './published-ratings.service';
import { PublishedScoresRepository } from './published-scores.repository';
import { PublishedScores } from './published-scores.service';
import { ReputationController } from './reputation.controller';
import { ReputationRepository } from './reputation.repository';
import { ReputationService } from './reputation.service';

@Module({
  imports: [
    CityModule,
    CityPacksModule,
    FairnessModule,
    FollowUpsModule,
    LedgerModule,
    RatingsModule,
    ServiceCardsModule,
    StatementsModule,
  ],
  controllers: [PublicAnswersController, ReputationController],
  providers: [
    BatchClosing,
    ClosingLoop,
    DemoAnswers,
    DemoReputationFilling,
    DemoReputationsRepository,
    OfficeRows,
    OfficeRowsRepository,
    OfficeTexts,
    PublicAnswers,
    PublicAnswersRepository,
    PublishedRatings,
    PublishedRatingsRepository,
    PublishedScores,
    PublishedScoresRepository,
    ReputationRepository,
    ReputationService,
  ],
  exports: [OfficeRows, PublishedRatings, ReputationService],
})
export class ReputationModule {}
