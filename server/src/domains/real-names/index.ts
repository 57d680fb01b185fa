export { RealNameCheck } from './real-name-check';
export { isName, maskedIdNumber, maskedName, type NamedId, normalizeName } from './real-name-words';
export { RealNamesModule } from './real-names.module';
export { RealNamesService } from './real-names.service';
export { isSample, samplePeople } from './sample-people';
