export { complaintMoments } from './complaint-moments';
export {
  type CaseCount,
  type ComplaintFigures,
  complaintPart,
  noComplaintFigures,
  plusFigures,
} from './complaint-part';
export { type CountedFollowUp, followUpMoments } from './follow-up-moments';
export type { Deduction, PartScore } from './part-score';
export { placesOf, type RankedUnit } from './ranking';
export { type RatingCause, ratingCauses, ratingPart } from './rating-part';
export { roundedParts } from './rounded-parts';
export { type CauseOfChange, causesOfChange } from './score-change';
export { figuresOfMoments, type ScoreMoment } from './score-moment';
export { firstDayOf, lastDayOf, monthOf, monthsAfter, type ScoreMonth } from './score-month';
export { fallOf, riseOf, type Signal, signalRule } from './score-signals';
export { type Period, type ScoreSettings, type UnitScore, unitScore } from './unit-score';
export {
  type ComplaintCause,
  complaintCauses,
  type UnitScoreSettings,
  unitScoreSettings,
  wrongWithSettings,
} from './unit-score-settings';
export {
  CONFIRMATION_DAYS,
  confirmationUntil,
  type RowLife,
  type RowStanding,
  rowStandings,
  type SettledWay,
  settledWay,
  settledWays,
  takeYearStep,
  YEAR_DECISION_DAYS,
  type YearHindrance,
  type YearLife,
  type YearState,
  type YearStep,
  yearStates,
} from './year-life';
export { type FrozenMonth, type YearLine, type YearMonth, type YearSettings, yearLine } from './year-line';
export { calendarYear, monthsOf, rollingYear, spansToOpen, type YearSpan } from './year-span';
export {
  gradeOf,
  type YearGrade,
  type YearlyAssessment,
  yearGradeNames,
  yearGrades,
  yearlyAssessment,
} from './yearly-assessment';
