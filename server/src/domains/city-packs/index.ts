export { CityPacksModule } from './city-packs.module';
export type { PackRefusal } from './city-packs.refusals';
export { CityPacksService, type LoadProgress, type LoadReport } from './city-packs.service';
export { loadLine, loadTable } from './load-table';
export type { CheckedPack } from './pack-check';
export type { PackProblem } from './pack-problem';
