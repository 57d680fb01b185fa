export type { Occasion, OccasionUser } from './occasion-use';
export { OccasionsModule } from './occasions.module';
export { Occasions } from './occasions.service';
export { OccasionsRetention } from './occasions-retention';
