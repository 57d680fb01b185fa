export type { CountedCase } from './counted-follow-ups.repository';
export { CountedFollowUps } from './counted-follow-ups.service';
export type { MadeCase } from './finished-case';
export { FollowUpClock } from './follow-up-clock.service';
export type { FollowUpFigures } from './follow-up-figures.repository';
export { FollowUpFiguring } from './follow-up-figures.service';
export { FollowUpRatings } from './follow-up-ratings.service';
export { FollowUpSeeds } from './follow-up-seeds.service';
export { FollowUpsModule } from './follow-ups.module';
