export {
  DemoRegistryFilling,
  type FilledRegistry,
  MOST_ENTERPRISES,
  type RegistryPlan,
} from './demo-registry-filling.service';
export type { EnterpriseEntity } from './enterprise.entity';
export {
  EnterpriseRegistry,
  type NaturalPerson,
  type RegistryEntry,
  type RegistryRecord,
} from './enterprise-registry';
export { EnterprisesModule } from './enterprises.module';
export { unknownEnterprise } from './enterprises.refusals';
export { EnterprisesService } from './enterprises.service';
export { type HolderKey, Holdings } from './holdings.service';
export {
  type ComparedCounts,
  type MatchCounts,
  type MatchExample,
  type MatchExamples,
  ProfileMatching,
} from './profile-matching.service';
export { type ProfileChange, type ProfileWatcher, ProfileWatchers } from './profile-watchers';
export { type ChangedProfile, ProfilesService } from './profiles.service';
export { ruleSql } from './rule-sql';
export { UsualAnswers } from './usual-answers';
