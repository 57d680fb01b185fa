export { KindergartenResultsModule } from './kindergarten-results.module';
export { ResultLoop } from './result-loop.service';
export { ResultRelease } from './result-release.service';
export { ResultsForgetting } from './results-forgetting.service';
