export { DrawReleases } from './draw-releases.service';
export { DrawsForgetting } from './draws-forgetting.service';
export { KindergartenDrawsModule } from './kindergarten-draws.module';
