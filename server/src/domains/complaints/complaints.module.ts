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
import { ComplainantWords } from './complainant-words.service';
import { ComplainantsRepository } from './complainants.repository';
import { ComplaintFiling } from './complaint-filing.service';
import { ComplaintJoining } from './complaint-joining.service';
import { ComplaintLooking } from './complaint-looking.service';
import { ComplaintMatter } from './complaint-matter.service';
import { ComplaintMattersRepository } from './complaint-matters.repository';
import { ComplaintMatters } from './complaint-matters.service';
import { ComplaintNews } from './complaint-news.service';
import { ComplaintReceipts } from './complaint-receipts.service';
import { ComplaintSteps } from './complaint-steps.service';
import { ComplaintTermsRepository } from './complaint-terms.repository';
import { ComplaintTerms } from './complaint-terms.service';
import { ComplaintWatchers } from './complaint-watchers';
import { ComplaintsRecords } from './complaints.records';
import { ComplaintsRepository } from './complaints.repository';
import { Complaints } from './complaints.service';
import { FilingLimit } from './filing-limit.service';
import { JoinTokens } from './join-tokens.service';
import { OwnComplaintsController } from './own-complaints.controller';
import { OwnComplaints } from './own-complaints.service';
import { OwnComplaintSteps } from './own-steps.service';
import { SearchTerms } from './search-terms.service';

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
  controllers: [OwnComplaintsController],
  providers: [
    ComplainantWords,
    ComplainantsRepository,
    ComplaintFiling,
    ComplaintJoining,
    ComplaintLooking,
    ComplaintMatter,
    ComplaintMatters,
    ComplaintMattersRepository,
    ComplaintNews,
    ComplaintReceipts,
    ComplaintSteps,
    ComplaintTerms,
    ComplaintTermsRepository,
    ComplaintWatchers,
    Complaints,
    ComplaintsRecords,
    ComplaintsRepository,
    FilingLimit,
    JoinTokens,
    OwnComplaints,
    OwnComplaintSteps,
    SearchTerms,
  ],
  exports: [ComplaintMatters, ComplaintTerms, ComplaintWatchers, Complaints, JoinTokens, SearchTerms],
})
export class ComplaintsModule {}
