export {
  type CaseCount,
  type ComplaintFigures,
  complaintPart,
  noComplaintFigures,
  plusFigures,
} from './complaint-part';
export type { Deduction, PartScore } from './part-score';
export { placesOf, type RankedUnit } from './ranking';
export { type RatingCause, ratingCauses, ratingPart } from './rating-part';
export { roundedParts } from './rounded-parts';
export { type CauseOfChange, causesOfChange } from './score-change';
export { type Period, type ScoreSettings, type UnitScore, unitScore } from './unit-score';
export {
  type ComplaintCause,
  complaintCauses,
  type UnitScoreSettings,
  unitScoreSettings,
  wrongWithSettings,
} from './unit-score-settings';
export {
  gradeOf,
  type YearGrade,
  type YearlyAssessment,
  yearGradeNames,
  yearGrades,
  yearlyAssessment,
} from './yearly-assessment';
