export { OperatorPublishing } from './operator-publishing.service';
export { PublishingModule } from './publishing.module';
export type { WantedChange } from './wanted-change';
