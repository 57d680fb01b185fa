import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { ComplaintRulesModule } from '../complaint-rules';
import { IdentityModule } from '../identity';
import { LedgerModule } from '../ledger';
import { NoticesModule } from '../notices';
import { OccasionsModule } from '../occasions';
import { PoliciesModule } from '../policies';
import { RealNamesModule } from '../real-names';
import { ServiceCardsModule } from '../service-cards';
import { StatementsModule } from '../statements';
import { AnswerTemplatesController } from './answer-templates.controller';
import { AnswerTemplatesRepository } from './answer-templates.repository';
import { AnswerTemplates } from './answer-templates.service';
import { CaseDocuments } from './case-documents.service';
import { ComplainantReveal } from './complainant-reveal.service';
import { ComplainantWords } from './complainant-words.service';
import { ComplainantsRepository } from './complainants.repository';
import { ComplaintCases } from './complaint-cases.service';
import { ComplaintClock } from './complaint-clock.service';
import { ComplaintCounting } from './complaint-counts.service';
import { ComplaintDeskRepository } from './complaint-desk.repository';
import { ComplaintFiguresRepository } from './complaint-figures.repository';
import { ComplaintFigures } from './complaint-figures.service';
import { ComplaintFiling } from './complaint-filing.service';
import { ComplaintHandlers } from './complaint-handlers.service';
import { ComplaintHistoriesRepository } from './complaint-histories.repository';
import { ComplaintHistories } from './complaint-histories.service';
import { ComplaintJoining } from './complaint-joining.service';
import { ComplaintLooking } from './complaint-looking.service';
import { ComplaintLoop } from './complaint-loop.service';
import { ComplaintMatter } from './complaint-matter.service';
import { ComplaintMattersRepository } from './complaint-matters.repository';
import { ComplaintMatters } from './complaint-matters.service';
import { ComplaintNews } from './complaint-news.service';
import { ComplaintNotesRepository } from './complaint-notes.repository';
import { ComplaintNotes } from './complaint-notes.service';
import { ComplaintReceipts } from './complaint-receipts.service';
import { ComplaintSearchRepository } from './complaint-search.repository';
import { ComplaintSeeds } from './complaint-seeds.service';
import { ComplaintSteps } from './complaint-steps.service';
import { ComplaintStories } from './complaint-stories.service';
import { ComplaintTermsRepository } from './complaint-terms.repository';
import { ComplaintTerms } from './complaint-terms.service';
import { ComplaintWatch } from './complaint-watch.service';
import { ComplaintWatchers } from './complaint-watchers';
import { ComplaintWorkbook } from './complaint-workbook.service';
import { ComplaintsRecords } from './complaints.records';
import { ComplaintsRepository } from './complaints.repository';
import { Complaints } from './complaints.service';
import { DeskReading } from './desk-reading.service';
import { DeskSearching } from './desk-searching.service';
import { DeskSteps } from './desk-steps.service';
import { FiledComplaintsRepository } from './filed-complaints.repository';
import { FiledComplaints } from './filed-complaints.service';
import { FilingLimit } from './filing-limit.service';
import { JoinTokens } from './join-tokens.service';
import { OwnComplaintsController } from './own-complaints.controller';
import { OwnComplaints } from './own-complaints.service';
import { OwnComplaintSteps } from './own-steps.service';
import { PublishedCases } from './published-cases.service';
import { SearchTerms } from './search-terms.service';
import { SupervisedComplaintsController } from './supervised-complaints.controller';
import { SupervisedComplaints } from './supervised-complaints.service';
import { UnitComplaintsController } from './unit-complaints.controller';
import { UnitComplaints } from './unit-complaints.service';

@Module({
  imports: [
    CityModule,
    ComplaintRulesModule,
    IdentityModule,
    LedgerModule,
    NoticesModule,
    OccasionsModule,
    PoliciesModule,
    RealNamesModule,
    ServiceCardsModule,
    StatementsModule,
  ],
  controllers: [
    AnswerTemplatesController,
    OwnComplaintsController,
    SupervisedComplaintsController,
    UnitComplaintsController,
  ],
  providers: [
    AnswerTemplates,
    AnswerTemplatesRepository,
    CaseDocuments,
    ComplainantReveal,
    ComplainantWords,
    ComplainantsRepository,
    ComplaintCases,
    ComplaintClock,
    ComplaintCounting,
    ComplaintDeskRepository,
    ComplaintFigures,
    ComplaintFiguresRepository,
    ComplaintFiling,
    ComplaintHandlers,
    ComplaintHistories,
    ComplaintHistoriesRepository,
    ComplaintJoining,
    ComplaintLooking,
    ComplaintLoop,
    ComplaintMatter,
    ComplaintMatters,
    ComplaintMattersRepository,
    ComplaintNews,
    ComplaintNotes,
    ComplaintNotesRepository,
    ComplaintReceipts,
    ComplaintSearchRepository,
    ComplaintSeeds,
    ComplaintSteps,
    ComplaintTerms,
    ComplaintTermsRepository,
    ComplaintWatch,
    ComplaintStories,
    ComplaintWatchers,
    ComplaintWorkbook,
    Complaints,
    ComplaintsRecords,
    ComplaintsRepository,
    DeskReading,
    DeskSearching,
    DeskSteps,
    FiledComplaints,
    FiledComplaintsRepository,
    FilingLimit,
    JoinTokens,
    OwnComplaintSteps,
    OwnComplaints,
    PublishedCases,
    SearchTerms,
    SupervisedComplaints,
    UnitComplaints,
  ],
  exports: [
    ComplaintClock,
    ComplaintFigures,
    ComplaintFiling,
    ComplaintHistories,
    ComplaintMatters,
    ComplaintSeeds,
    ComplaintStories,
    ComplaintTerms,
    ComplaintWatch,
    ComplaintWatchers,
    Complaints,
    FiledComplaints,
    JoinTokens,
    PublishedCases,
    SearchTerms,
  ],
})
export class ComplaintsModule {}
