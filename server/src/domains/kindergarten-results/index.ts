export { KindergartenResultsModule } from './kindergarten-results.module';
export { type DrawnApplication, ResultRelease } from './result-release.service';
export { ResultsForgetting } from './results-forgetting.service';
