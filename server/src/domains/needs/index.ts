export { AttentionWatchers } from './attention-watchers';
export { type AttentionPlace, DemoAttentionFilling } from './demo-attention-filling.service';
export type { NeedReason } from './need-reason';
export { NeedsModule } from './needs.module';
export { type Looker, NeedsService } from './needs.service';
