import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { CityPacksModule } from '../city-packs';
import { FairnessModule } from '../fairness';
import { RatingsModule } from '../ratings';
import { ServiceCardsModule } from '../service-cards';
import { StatementsModule } from '../statements';
import { BatchClosing } from './batch-closing.service';
import { ClosingLoop } from './closing-loop.service';
import { DemoReputationFilling } from './demo-reputation-filling.service';
import { DemoReputationsRepository } from './demo-reputations.repository';
import { OfficeRowsRepository } from './office-rows.repository';
import { OfficeRows } from './office-rows.service';
import { OfficeTexts } from './office-texts.service';
import { ReputationController } from './reputation.controller';
import { ReputationRepository } from './reputation.repository';
import { ReputationService } from './reputation.service';

@Module({
  imports: [CityModule, CityPacksModule, FairnessModule, RatingsModule, ServiceCardsModule, StatementsModule],
  controllers: [ReputationController],
  providers: [
    BatchClosing,
    ClosingLoop,
    DemoReputationFilling,
    DemoReputationsRepository,
    OfficeRows,
    OfficeRowsRepository,
    OfficeTexts,
    ReputationRepository,
    ReputationService,
  ],
  exports: [OfficeRows, ReputationService],
})
export class ReputationModule {}
