export { complaintMoments } from './complaint-moments';
export {
  type ComplaintFigures,
  complaintPart,
  noComplaintFigures,
} from './complaint-part';
export { type CountedFollowUp, followUpMoments } from './follow-up-moments';
export { placesOf } from './ranking';
export { ratingCauses } from './rating-part';
export { causesOfChange } from './score-change';
export type { ScoreMoment } from './score-moment';
export { firstDayOf, lastDayOf, monthOf, monthsAfter, type ScoreMonth } from './score-month';
export { fallOf, riseOf, signalRule } from './score-signals';
export { type Period, type UnitScore, unitScore } from './unit-score';
export {
  type ComplaintCause,
  complaintCauses,
  type UnitScoreSettings,
  unitScoreSettings,
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
export { type FrozenMonth, type YearLine, yearLine } from './year-line';
export { calendarYear, monthsOf, rollingYear, spansToOpen, type YearSpan } from './year-span';
export {
  yearGradeNames,
  yearGrades,
} from './yearly-assessment';
