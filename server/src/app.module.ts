import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { AuditModule } from './domains/audit';
import { BenefitsModule } from './domains/benefits';
import { CallBacksModule } from './domains/call-backs';
import { CityModule } from './domains/city';
import { CityPacksModule } from './domains/city-packs';
import { ComplaintIntakeModule } from './domains/complaint-intake';
import { ComplaintPublicationModule } from './domains/complaint-publication';
import { ComplaintRulesModule } from './domains/complaint-rules';
import { ComplaintsModule } from './domains/complaints';
import { ConsentsModule } from './domains/consents';
import { DeliveriesModule } from './domains/deliveries';
import { DemoModule } from './domains/demo';
import { EnterpriseControlModule } from './domains/enterprise-control';
import { EnterprisesModule } from './domains/enterprises';
import { FairnessModule } from './domains/fairness';
import { FollowUpsModule } from './domains/follow-ups';
import { IdentityModule } from './domains/identity';
import { KindergartenApplicationsModule } from './domains/kindergarten-applications';
import { KindergartenDemoModule } from './domains/kindergarten-demo';
import { KindergartenDrawsModule } from './domains/kindergarten-draws';
import { KindergartenPlacesModule } from './domains/kindergarten-places';
import { KindergartenPlansModule } from './domains/kindergarten-plans';
import { KindergartenResultsModule } from './domains/kindergarten-results';
import { LedgerModule } from './domains/ledger';
import { MyDataModule } from './domains/my-data';
import { NeedsModule } from './domains/needs';
import { NoticesModule } from './domains/notices';
import { OccasionsModule } from './domains/occasions';
import { PoliciesModule } from './domains/policies';
import { PolicyRulesModule } from './domains/policy-rules';
import { PublishingModule } from './domains/publishing';
import { PushesModule } from './domains/pushes';
import { RatingReviewsModule } from './domains/rating-reviews';
import { RatingsModule } from './domains/ratings';
import { RealNamesModule } from './domains/real-names';
import { ReputationModule } from './domains/reputation';
import { ScanCodesModule } from './domains/scan-codes';
import { SearchModule } from './domains/search';
import { SecondFactorModule } from './domains/second-factor';
import { ServiceCardsModule } from './domains/service-cards';
import { SignInModule } from './domains/sign-in';
import { StaffModule } from './domains/staff';
import { StatementsModule } from './domains/statements';
import { UnitScoresModule } from './domains/unit-scores';
import { UnsealingModule } from './domains/unsealing';
import { VoiceModule } from './domains/voice';
import { YearlyScoresModule } from './domains/yearly-scores';
import { PlatformModule, type PlatformParts } from './platform/platform.module';

/** One module a domain, in the order of their tiers. */
const domainModules: Type<unknown>[] = [
  CityModule,
  IdentityModule,
  LedgerModule,
  SecondFactorModule,
  ConsentsModule,
  SignInModule,
  RealNamesModule,
  ServiceCardsModule,
  ComplaintRulesModule,
  EnterprisesModule,
  PoliciesModule,
  EnterpriseControlModule,
  NeedsModule,
  NoticesModule,
  StatementsModule,
  BenefitsModule,
  PushesModule,
  DeliveriesModule,
  RatingsModule,
  PolicyRulesModule,
  ScanCodesModule,
  CallBacksModule,
  OccasionsModule,
  MyDataModule,
  StaffModule,
  AuditModule,
  SearchModule,
  CityPacksModule,
  PublishingModule,
  FairnessModule,
  ReputationModule,
  RatingReviewsModule,
  FollowUpsModule,
  ComplaintPublicationModule,
  ComplaintsModule,
  ComplaintIntakeModule,
  VoiceModule,
  UnitScoresModule,
  UnsealingModule,
  YearlyScoresModule,
  KindergartenDemoModule,
  KindergartenPlacesModule,
  KindergartenPlansModule,
  KindergartenApplicationsModule,
  KindergartenResultsModule,
  KindergartenDrawsModule,
  DemoModule,
];

@Module({})
export class AppModule {
  static with(parts: PlatformParts, more: readonly Type<unknown>[] = []): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(parts), ...domainModules, ...more] };
  }
}
