import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { IdentityModule } from '../identity';
import { LedgerModule } from '../ledger';
import { NoticesModule } from '../notices';
import { ServiceCardsModule } from '../service-cards';
import { StatementsModule } from '../statements';
import { UnitScoresModule } from '../unit-scores';
import { OwnYearsController } from './own-years.controller';
import { OwnYears } from './own-years.service';
import { PublicYearsController } from './public-years.controller';
import { PublicYears } from './public-years.service';
import { ScoreYearsRepository } from './score-years.repository';
import { UnitYearsRepository } from './unit-years.repository';
import { YearConfirming } from './year-confirming.service';
import { YearCorrections } from './year-corrections.service';
import { YearDecisions } from './year-decisions.service';
import { YearDeskController } from './year-desk.controller';
import { YearDesk } from './year-desk.service';
import { YearDesks } from './year-desks.service';
import { YearDrafts } from './year-drafts.service';
import { YearLedger } from './year-ledger.service';
import { YearNames } from './year-names.service';
import { YearNews } from './year-news.service';
import { YearObjectionEntries } from './year-objection-entries.service';
import { YearObjectionsRepository } from './year-objections.repository';
import { YearObjections } from './year-objections.service';
import { YearOpening } from './year-opening.service';
import { YearRecompute } from './year-recompute.service';
import { YearSigning } from './year-signing.service';
import { YearSteps } from './year-steps.service';
import { YearWorkbook } from './year-workbook.service';
import { YearsForgetting } from './years-forgetting.service';

@Module({
  imports: [
    CityModule,
    IdentityModule,
    LedgerModule,
    NoticesModule,
    ServiceCardsModule,
    StatementsModule,
    UnitScoresModule,
  ],
  controllers: [OwnYearsController, PublicYearsController, YearDeskController],
  providers: [
    OwnYears,
    PublicYears,
    ScoreYearsRepository,
    UnitYearsRepository,
    YearConfirming,
    YearCorrections,
    YearDecisions,
    YearDesk,
    YearDesks,
    YearDrafts,
    YearLedger,
    YearNames,
    YearNews,
    YearObjectionEntries,
    YearObjections,
    YearObjectionsRepository,
    YearOpening,
    YearRecompute,
    YearSigning,
    YearSteps,
    YearWorkbook,
    YearsForgetting,
  ],
  exports: [YearRecompute, YearsForgetting],
})
export class YearlyScoresModule {}
