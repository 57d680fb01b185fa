export { DrawReleases } from './draw-releases.service';
export type { ApplicationResult } from './drawn-results.repository';
export { DrawnResults } from './drawn-results.service';
export { DrawsForgetting } from './draws-forgetting.service';
export { KindergartenDrawsModule } from './kindergarten-draws.module';
