export { DrawReleases } from './draw-releases.service';
export { DrawSeeds } from './draw-seeds.service';
export type { ApplicationResult } from './drawn-results.repository';
export { DrawnResults } from './drawn-results.service';
export { DrawsForgetting } from './draws-forgetting.service';
export { KindergartenDrawsModule } from './kindergarten-draws.module';
export type { DrawnApplication } from './released-draws.repository';
export { ReleasedDraws } from './released-draws.service';
