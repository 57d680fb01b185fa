export { OfficeRows } from './office-rows.service';
export type { PublishedBatch, UnitSpan } from './published-ratings.repository';
export { type BatchRatings, type BatchWithShared, PublishedRatings } from './published-ratings.service';
export { ReputationModule } from './reputation.module';
export { ReputationService } from './reputation.service';
