import type { MigrationInterface } from 'typeorm';
import { KeepIdempotencyKeys1763683200000 } from './1763683200000-keep-idempotency-keys';
import { KeepTheLoadedCity1763686800000 } from './1763686800000-keep-the-loaded-city';
import { KeepUnitsAndOfficers1763687100000 } from './1763687100000-keep-units-and-officers';
import { KeepPolicies1763687400000 } from './1763687400000-keep-policies';
import { KeepScanCodes1763687700000 } from './1763687700000-keep-scan-codes';
import { KeepBenefitInterests1763688000000 } from './1763688000000-keep-benefit-interests';
import { KeepMatters1763690400000 } from './1763690400000-keep-matters';
import { KeepPeopleAndSessions1763691000000 } from './1763691000000-keep-people-and-sessions';
import { FindPoliciesByWords1763694000000 } from './1763694000000-find-policies-by-words';
import { KnowWhenACardWasChecked1763694300000 } from './1763694300000-know-when-a-card-was-checked';
import { KeepCallBacks1763694600000 } from './1763694600000-keep-call-backs';
import { KeepEnterprises1763695000000 } from './1763695000000-keep-enterprises';
import { KeepRuleVersions1763695600000 } from './1763695600000-keep-rule-versions';
import { KeepEnterpriseProfiles1763697200000 } from './1763697200000-keep-enterprise-profiles';
import { KeepAttention1763698000000 } from './1763698000000-keep-attention';
import { CallResidentPoliciesByEverydayWords1763698600000 } from './1763698600000-call-resident-policies-by-everyday-words';
import { KeepPolicyAttention1763698900000 } from './1763698900000-keep-policy-attention';
import { TellSharedCodesFromPosters1763699200000 } from './1763699200000-tell-shared-codes-from-posters';
import { KeepFieldKeys1763703000000 } from './1763703000000-keep-field-keys';
import { SealCallBacks1763703300000 } from './1763703300000-seal-call-backs';
import { KeepRoles1763710000000 } from './1763710000000-keep-roles';
import { KeepWechatTokens1763711000000 } from './1763711000000-keep-wechat-tokens';
import { KeepLimits1763712000000 } from './1763712000000-keep-limits';
import { KeepRetentionRuns1763712300000 } from './1763712300000-keep-retention-runs';
import { KeepPhoneCodes1763713000000 } from './1763713000000-keep-phone-codes';
import { KeepWechatAccounts1763713300000 } from './1763713300000-keep-wechat-accounts';
import { KeepRealNames1763713600000 } from './1763713600000-keep-real-names';
import { KeepSecondFactors1763714000000 } from './1763714000000-keep-second-factors';
import { NameGrantsAndFindOpenings1763714300000 } from './1763714300000-name-grants-and-find-openings';
import { KeepControl1763715000000 } from './1763715000000-keep-control';
import { KeepNotices1763720000000 } from './1763720000000-keep-notices';
import { KeepPushes1763720300000 } from './1763720300000-keep-pushes';
import { KeepJobs1763720600000 } from './1763720600000-keep-jobs';
import { KeepDeliveries1763720700000 } from './1763720700000-keep-deliveries';
import { KnowWhoKeepsAFavourite1763720900000 } from './1763720900000-know-who-keeps-a-favourite';
import { ListApplicationWindows1763721200000 } from './1763721200000-list-application-windows';
import { KeepReminderLooks1763721300000 } from './1763721300000-keep-reminder-looks';
import { KeepPolicyEditions1763721500000 } from './1763721500000-keep-policy-editions';
import { KeepCampaignFigures1763721700000 } from './1763721700000-keep-campaign-figures';
import { KeepLedger1763722100000 } from './1763722100000-keep-ledger';
import { KeepOccasions1763722200000 } from './1763722200000-keep-occasions';
import { KeepRatings1763722310000 } from './1763722310000-keep-ratings';
import { MakeReceiptsAnew1763722320000 } from './1763722320000-make-receipts-anew';
import { KeepFollowUps1763722400000 } from './1763722400000-keep-follow-ups';
import { KeepFindings1763722510000 } from './1763722510000-keep-findings';
import { KeepRatingAppeals1763722520000 } from './1763722520000-keep-rating-appeals';
import { KeepReputations1763722610000 } from './1763722610000-keep-reputations';
import { KeepPublishedScores1763722620000 } from './1763722620000-keep-published-scores';
import { KeepStatements1763722700000 } from './1763722700000-keep-statements';
import { KnowUploadsAgain1763722701000 } from './1763722701000-know-uploads-again';
import { KeepUnsealings1763722702000 } from './1763722702000-keep-unsealings';
import { LetAppealsBeStatements1763722800000 } from './1763722800000-let-appeals-be-statements';
import { KeepComplaintTopics1763722900000 } from './1763722900000-keep-complaint-topics';
import { KeepComplaintBoundaries1763722901000 } from './1763722901000-keep-complaint-boundaries';
import { TellWhatADecisionWasAbout1763722910000 } from './1763722910000-tell-what-a-decision-was-about';
import { LetOfficesSpeak1763723000000 } from './1763723000000-let-offices-speak';
import { KeepPublicAnswers1763723010000 } from './1763723010000-keep-public-answers';
import { KeepComplaints1763725000000 } from './1763725000000-keep-complaints';
import { KeepComplaintLimits1763725010000 } from './1763725010000-keep-complaint-limits';
import { KnowWhenAnAnswerIsDue1763725020000 } from './1763725020000-know-when-an-answer-is-due';
import { LetComplaintsBeStatements1763725030000 } from './1763725030000-let-complaints-be-statements';
import { FindSameMatters1763725040000 } from './1763725040000-find-same-matters';
import { FindComplaintsByWords1763725050000 } from './1763725050000-find-complaints-by-words';
import { KnowWhoHandedBack1763725070000 } from './1763725070000-know-who-handed-back';
import { ShowMessagesLater1763725080000 } from './1763725080000-show-messages-later';
import { SeatDemoStaffApart1763725090000 } from './1763725090000-seat-demo-staff-apart';
import { KeepDocuments1763725095000 } from './1763725095000-keep-documents';
import { KeepUnitScores1763726000000 } from './1763726000000-keep-unit-scores';
import { KeepScoreObjections1763727000000 } from './1763727000000-keep-score-objections';
import { FindRareWordsAtOnce1763727050000 } from './1763727050000-find-rare-words-at-once';
import { FindScoreCorrections1763727100000 } from './1763727100000-find-score-corrections';
import { KeepBatchSums1763727200000 } from './1763727200000-keep-batch-sums';
import { KeepYearlyScores1763727300000 } from './1763727300000-keep-yearly-scores';
import { KeepVoiceTickets1763728000000 } from './1763728000000-keep-voice-tickets';
import { KeepKindergartenPlans1763729000000 } from './1763729000000-keep-kindergarten-plans';
import { KeepKindergartenApplications1763729010000 } from './1763729010000-keep-kindergarten-applications';
import { KeepKindergartenDraws1763729020000 } from './1763729020000-keep-kindergarten-draws';
import { KeepKindergartenResults1763729040000 } from './1763729040000-keep-kindergarten-results';
import { ProveSingleLines1763729041000 } from './1763729041000-prove-single-lines';
import { KeepKindergartenPlaces1763729080000 } from './1763729080000-keep-kindergarten-places';
import { KnowWhichApplicationsWereLeft1763729090000 } from './1763729090000-know-which-applications-were-left';

export type MigrationClass = new () => MigrationInterface;

/** In the order in which they run. Never edit one that has landed; add another. */
export const migrations: MigrationClass[] = [
  KeepIdempotencyKeys1763683200000,
  KeepTheLoadedCity1763686800000,
  KeepUnitsAndOfficers1763687100000,
  KeepPolicies1763687400000,
  KeepScanCodes1763687700000,
  KeepBenefitInterests1763688000000,
  KeepMatters1763690400000,
  KeepPeopleAndSessions1763691000000,
  FindPoliciesByWords1763694000000,
  KnowWhenACardWasChecked1763694300000,
  KeepCallBacks1763694600000,
  KeepEnterprises1763695000000,
  KeepRuleVersions1763695600000,
  KeepEnterpriseProfiles1763697200000,
  KeepAttention1763698000000,
  CallResidentPoliciesByEverydayWords1763698600000,
  KeepPolicyAttention1763698900000,
  TellSharedCodesFromPosters1763699200000,
  KeepFieldKeys1763703000000,
  SealCallBacks1763703300000,
  KeepRoles1763710000000,
  KeepWechatTokens1763711000000,
  KeepLimits1763712000000,
  KeepRetentionRuns1763712300000,
  KeepPhoneCodes1763713000000,
  KeepWechatAccounts1763713300000,
  KeepRealNames1763713600000,
  KeepSecondFactors1763714000000,
  NameGrantsAndFindOpenings1763714300000,
  KeepControl1763715000000,
  KeepNotices1763720000000,
  KeepPushes1763720300000,
  KeepJobs1763720600000,
  KeepDeliveries1763720700000,
  KnowWhoKeepsAFavourite1763720900000,
  ListApplicationWindows1763721200000,
  KeepReminderLooks1763721300000,
  KeepPolicyEditions1763721500000,
  KeepCampaignFigures1763721700000,
  KeepLedger1763722100000,
  KeepOccasions1763722200000,
  KeepRatings1763722310000,
  MakeReceiptsAnew1763722320000,
  KeepFollowUps1763722400000,
  KeepFindings1763722510000,
  KeepRatingAppeals1763722520000,
  KeepReputations1763722610000,
  KeepPublishedScores1763722620000,
  KeepStatements1763722700000,
  KnowUploadsAgain1763722701000,
  KeepUnsealings1763722702000,
  LetAppealsBeStatements1763722800000,
  KeepComplaintTopics1763722900000,
  KeepComplaintBoundaries1763722901000,
  TellWhatADecisionWasAbout1763722910000,
  LetOfficesSpeak1763723000000,
  KeepPublicAnswers1763723010000,
  KeepComplaints1763725000000,
  KeepComplaintLimits1763725010000,
  KnowWhenAnAnswerIsDue1763725020000,
  LetComplaintsBeStatements1763725030000,
  FindSameMatters1763725040000,
  FindComplaintsByWords1763725050000,
  KnowWhoHandedBack1763725070000,
  ShowMessagesLater1763725080000,
  SeatDemoStaffApart1763725090000,
  KeepDocuments1763725095000,
  KeepUnitScores1763726000000,
  KeepScoreObjections1763727000000,
  FindRareWordsAtOnce1763727050000,
  FindScoreCorrections1763727100000,
  KeepBatchSums1763727200000,
  KeepYearlyScores1763727300000,
  KeepVoiceTickets1763728000000,
  KeepKindergartenPlans1763729000000,
  KeepKindergartenApplications1763729010000,
  KeepKindergartenDraws1763729020000,
  KeepKindergartenResults1763729040000,
  ProveSingleLines1763729041000,
  KeepKindergartenPlaces1763729080000,
  KnowWhichApplicationsWereLeft1763729090000,
];
