export type { ComplaintLimitsRecord, ComplaintTopicRecord } from './complaint-rule-tables';
export { ComplaintRulesModule } from './complaint-rules.module';
export { ComplaintRulesService } from './complaint-rules.service';
