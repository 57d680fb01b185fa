export { AfterLoads } from './after-loads';
export { CityPacksModule } from './city-packs.module';
export type { PackRefusal } from './city-packs.refusals';
export { CityPacksService, type LoadProgress, type LoadReport } from './city-packs.service';
export { loadLine, loadTable } from './load-table';
export { LoadWatchers } from './load-watchers';
export type { CheckedPack } from './pack-check';
export { MOST_PROBLEMS, type PackProblem, problemWords } from './pack-problem';
export { type CheckedPolicy, PolicyChecks } from './policy-checks.service';
