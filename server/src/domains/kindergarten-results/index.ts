export { KindergartenResultsModule } from './kindergarten-results.module';
export { ResultRelease } from './result-release.service';
export { ResultsForgetting } from './results-forgetting.service';
