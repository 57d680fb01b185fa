export { type Cohort, cohortOf, type SizeBand, sizeBands } from './cohort';
