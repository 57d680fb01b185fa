import { InterestEntity } from './domains/benefits/interest.entity';
import { CallBackEntity } from './domains/call-backs/call-back.entity';
import { CategoryEntity } from './domains/city/category.entity';
import { CityEntity } from './domains/city/city.entity';
import { IndustryEntity } from './domains/city/industry.entity';
import { RegionEntity } from './domains/city/region.entity';
import { TradeEntity } from './domains/city/trade.entity';
import { PublishedComplaintEntity } from './domains/complaint-publication/published-complaint.entity';
import { ComplaintBoundaryEntity } from './domains/complaint-rules/complaint-boundary.entity';
import { ComplaintLimitsEntity } from './domains/complaint-rules/complaint-limits.entity';
import { ComplaintTopicEntity } from './domains/complaint-rules/complaint-topic.entity';
import { AnswerTemplateEntity } from './domains/complaints/answer-template.entity';
import { ComplainantEntity } from './domains/complaints/complainant.entity';
import { ComplaintEntity } from './domains/complaints/complaint.entity';
import { ComplaintEventEntity } from './domains/complaints/complaint-event.entity';
import { ComplaintNoteEntity } from './domains/complaints/complaint-note.entity';
import { ConsentEntity } from './domains/consents/consent.entity';
import { ControlCodeEntity } from './domains/enterprise-control/control-code.entity';
import { DelegationEntity } from './domains/enterprise-control/delegation.entity';
import { EnterpriseEntity } from './domains/enterprises/enterprise.entity';
import { EnterpriseFactEntity } from './domains/enterprises/enterprise-fact.entity';
import { EnterpriseHolderEntity } from './domains/enterprises/enterprise-holder.entity';
import { RegistryEnterpriseEntity } from './domains/enterprises/registry-enterprise.entity';
import { HeldRatingEntity } from './domains/fairness/held-rating.entity';
import { RatingClusterEntity } from './domains/fairness/rating-cluster.entity';
import { RatingFindingEntity } from './domains/fairness/rating-finding.entity';
import { StandingEventEntity } from './domains/fairness/standing-event.entity';
import { FollowUpEntity } from './domains/follow-ups/follow-up.entity';
import { FollowUpStepEntity } from './domains/follow-ups/follow-up-step.entity';
import { PersonEntity } from './domains/identity/person.entity';
import { RoleGrantEntity } from './domains/identity/role-grant.entity';
import { SessionEntity } from './domains/identity/session.entity';
import { CohortAttentionEntity } from './domains/needs/cohort-attention.entity';
import { HolderAttentionEntity } from './domains/needs/holder-attention.entity';
import { PolicyAttentionEntity } from './domains/needs/policy-attention.entity';
import { CounterEntity } from './domains/occasions/counter.entity';
import { CounterDisplayEntity } from './domains/occasions/counter-display.entity';
import { OccasionEntity } from './domains/occasions/occasion.entity';
import { FavouriteEntity } from './domains/policies/favourite.entity';
import { PolicyEntity } from './domains/policies/policy.entity';
import { PolicyEditionEntity } from './domains/policies/policy-edition.entity';
import { ResidentPolicyEntity } from './domains/policies/resident-policy.entity';
import { RuleVersionEntity } from './domains/policies/rule-version.entity';
import { RatingAppealEntity } from './domains/rating-reviews/rating-appeal.entity';
import { RatingDecisionEntity } from './domains/rating-reviews/rating-decision.entity';
import { RaterEntity } from './domains/ratings/rater.entity';
import { RatingEntity } from './domains/ratings/rating.entity';
import { RealNameEntity } from './domains/real-names/real-name.entity';
import { ScanCodeEntity } from './domains/scan-codes/scan-code.entity';
import { SecondFactorEntity } from './domains/second-factor/second-factor.entity';
import { SecondFactorEnrolmentEntity } from './domains/second-factor/second-factor-enrolment.entity';
import { MatterEntity } from './domains/service-cards/matter.entity';
import { OfficerEntity } from './domains/service-cards/officer.entity';
import { UnitEntity } from './domains/service-cards/unit.entity';
import { UnitAliasEntity } from './domains/service-cards/unit-alias.entity';
import { KnownDeviceEntity } from './domains/sign-in/known-device.entity';
import { PhoneChallengeEntity } from './domains/sign-in/phone-challenge.entity';
import { WechatAccountEntity } from './domains/sign-in/wechat-account.entity';
import { StatementEntity } from './domains/statements/statement.entity';
import { StatementKeyEntity } from './domains/statements/statement-key.entity';
import { StatementMediumEntity } from './domains/statements/statement-medium.entity';
import { StatementTextEntity } from './domains/statements/statement-text.entity';
import { StatementWriterEntity } from './domains/statements/statement-writer.entity';
import { UnsealingEntity } from './domains/unsealing/unsealing.entity';
import { UnsealingStepEntity } from './domains/unsealing/unsealing-step.entity';
import { VoiceTicketEntity } from './domains/voice/voice-ticket.entity';

/**
 * Every table class; each domain adds its own. Imported file by file, not through the doors: the database is
 * opened before any domain is wired.
 */
export const entities: (new () => object)[] = [
  CategoryEntity,
  CityEntity,
  IndustryEntity,
  RegionEntity,
  TradeEntity,
  PersonEntity,
  RoleGrantEntity,
  SessionEntity,
  SecondFactorEntity,
  SecondFactorEnrolmentEntity,
  ConsentEntity,
  KnownDeviceEntity,
  PhoneChallengeEntity,
  WechatAccountEntity,
  RealNameEntity,
  ControlCodeEntity,
  DelegationEntity,
  EnterpriseEntity,
  EnterpriseFactEntity,
  EnterpriseHolderEntity,
  RegistryEnterpriseEntity,
  OfficerEntity,
  UnitEntity,
  MatterEntity,
  UnitAliasEntity,
  ComplaintTopicEntity,
  ComplaintBoundaryEntity,
  ComplaintLimitsEntity,
  PolicyEntity,
  PolicyEditionEntity,
  RuleVersionEntity,
  ResidentPolicyEntity,
  FavouriteEntity,
  InterestEntity,
  CohortAttentionEntity,
  HolderAttentionEntity,
  PolicyAttentionEntity,
  ScanCodeEntity,
  CallBackEntity,
  CounterEntity,
  CounterDisplayEntity,
  OccasionEntity,
  RatingEntity,
  RaterEntity,
  StatementEntity,
  StatementKeyEntity,
  StatementTextEntity,
  StatementMediumEntity,
  StatementWriterEntity,
  UnsealingEntity,
  UnsealingStepEntity,
  RatingFindingEntity,
  HeldRatingEntity,
  StandingEventEntity,
  RatingClusterEntity,
  RatingAppealEntity,
  RatingDecisionEntity,
  FollowUpEntity,
  FollowUpStepEntity,
  PublishedComplaintEntity,
  AnswerTemplateEntity,
  ComplainantEntity,
  ComplaintEntity,
  ComplaintEventEntity,
  ComplaintNoteEntity,
  VoiceTicketEntity,
];
