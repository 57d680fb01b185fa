export { Applicants } from './applicants.service';
export { ApplicationSeeds, type SealedApplication } from './application-seeds.service';
export { ApplicationsForgetting } from './applications-forgetting.service';
export { KindergartenApplicationsModule } from './kindergarten-applications.module';
export { type LookUpChild, LookUpChildren } from './look-up-children.service';
export type { SourceMark } from './roll-sources.repository';
export { type RollSource, RollSources, type SaltedChild } from './roll-sources.service';
