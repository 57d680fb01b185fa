export { Retention, type RuleStatus, type RuleSwept } from './retention';
export { RetentionModule } from './retention.module';
export type { RetentionRule } from './retention-rule';
