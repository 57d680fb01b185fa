export { PoliciesModule } from './policies.module';
export { unknownPolicy } from './policies.refusals';
export type { PolicyHeading } from './policies.repository';
export { type BenefitPolicy, PoliciesService } from './policies.service';
export type { PolicyEntity } from './policy.entity';
export { policyStatus } from './policy-status';
export type { DateField, PolicyRecord } from './policy-table';
