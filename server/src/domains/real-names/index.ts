export { RealNameCheck } from './real-name-check';
export { RealNamesModule } from './real-names.module';
export { RealNamesService } from './real-names.service';
export { samplePeople } from './sample-people';
