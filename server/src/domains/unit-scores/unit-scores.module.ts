import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { CityPacksModule } from '../city-packs';
import { ComplaintPublicationModule } from '../complaint-publication';
import { ComplaintRulesModule } from '../complaint-rules';
import { ComplaintsModule } from '../complaints';
import { FairnessModule } from '../fairness';
import { FollowUpsModule } from '../follow-ups';
import { IdentityModule } from '../identity';
import { LedgerModule } from '../ledger';
import { NoticesModule } from '../notices';
import { ReputationModule } from '../reputation';
import { ServiceCardsModule } from '../service-cards';
import { StatementsModule } from '../statements';
import { BatchSumming } from './batch-summing.service';
import { BatchSumsRepository } from './batch-sums.repository';
import { CaseMoments } from './case-moments.service';
import { CityScores } from './city-scores.service';
import { CountedMonths } from './counted-months.service';
import { DemoScoresFilling } from './demo-scores-filling.service';
import { FrozenMonthsRepository } from './frozen-months.repository';
import { FrozenMonths } from './frozen-months.service';
import { MonthCorrections } from './month-corrections';
import { MonthEnds } from './month-ends.service';
import { MonthFigures } from './month-figures.service';
import { MonthFreezing } from './month-freezing.service';
import { MonthLedger } from './month-ledger.service';
import { ObjectionDecisions } from './objection-decisions.service';
import { ObjectionEntries } from './objection-entries.service';
import { ObjectionFiling } from './objection-filing.service';
import { ObjectionRecords } from './objection-records.service';
import { ObjectionWords } from './objection-words.service';
import { ScoreCasesRepository } from './score-cases.repository';
import { ScoreCases } from './score-cases.service';
import { ScoreDaysRepository } from './score-days.repository';
import { ScoreDays } from './score-days.service';
import { ScoreDaysLoop } from './score-days-loop.service';
import { ScoreListsRepository } from './score-lists.repository';
import { ScoreLookoutController } from './score-lookout.controller';
import { ScoreLookout } from './score-lookout.service';
import { ScoreMomentsRepository } from './score-moments.repository';
import { ScoreNews } from './score-news.service';
import { ScoreObjectionsRepository } from './score-objections.repository';
import { ScoreObjections } from './score-objections.service';
import { ScoreReplay } from './score-replay.service';
import { ScoreRevision } from './score-revision.service';
import { ScoreStrikesRepository } from './score-strikes.repository';
import { ScoreStrikes } from './score-strikes.service';
import { ScoreWorkbook } from './score-workbook.service';
import { ScoredUnits } from './scored-units.service';
import { SourceEvents } from './source-events.service';
import { TopicHeat } from './topic-heat.service';
import { TouchedMonthsRepository } from './touched-months.repository';
import { UnitMonthReading } from './unit-month-reading.service';
import { UnitMonthsRepository } from './unit-months.repository';
import { UnitScoreDeskController } from './unit-score-desk.controller';
import { UnitScoresController } from './unit-scores.controller';
import { UnitScores } from './unit-scores.service';
import { UnitsBelow } from './units-below.service';

@Module({
  imports: [
    CityModule,
    CityPacksModule,
    ComplaintRulesModule,
    ComplaintsModule,
    // Makes the complaints that the demo's scores are made of.
    ComplaintPublicationModule,
    FairnessModule,
    FollowUpsModule,
    IdentityModule,
    LedgerModule,
    NoticesModule,
    ReputationModule,
    ServiceCardsModule,
    StatementsModule,
  ],
  controllers: [ScoreLookoutController, UnitScoreDeskController, UnitScoresController],
  providers: [
    BatchSumming,
    BatchSumsRepository,
    CaseMoments,
    CityScores,
    CountedMonths,
    DemoScoresFilling,
    FrozenMonths,
    FrozenMonthsRepository,
    MonthCorrections,
    MonthEnds,
    MonthFigures,
    MonthFreezing,
    MonthLedger,
    ObjectionDecisions,
    ObjectionEntries,
    ObjectionFiling,
    ObjectionRecords,
    ObjectionWords,
    ScoreCases,
    ScoreCasesRepository,
    ScoreDays,
    ScoreDaysLoop,
    ScoreDaysRepository,
    ScoreListsRepository,
    ScoreLookout,
    ScoreMomentsRepository,
    ScoreNews,
    ScoreObjections,
    ScoreObjectionsRepository,
    ScoreReplay,
    ScoreRevision,
    ScoreStrikes,
    ScoreStrikesRepository,
    ScoreWorkbook,
    ScoredUnits,
    SourceEvents,
    TopicHeat,
    TouchedMonthsRepository,
    UnitMonthReading,
    UnitMonthsRepository,
    UnitScores,
    UnitsBelow,
  ],
  exports: [
    FrozenMonths,
    MonthCorrections,
    ObjectionRecords,
    ObjectionWords,
    ScoreDays,
    ScoreReplay,
    ScoreStrikes,
    ScoredUnits,
    UnitScores,
  ],
})
export class UnitScoresModule {}
