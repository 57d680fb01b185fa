export { YearRecompute } from './year-recompute.service';
export { YearlyScoresModule } from './yearly-scores.module';
export { YearsForgetting } from './years-forgetting.service';
