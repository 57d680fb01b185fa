export {
  type ClosingGround,
  type FollowUp,
  type FollowUpActor,
  type FollowUpState,
  type FollowUpStep,
  isBadRating,
  isOpenToOffice,
  LIMIT_DAYS,
  MOST_REOPENINGS,
  type OpenedFollowUp,
  openFollowUp,
  shownToOfficeFrom,
  UNREACHED_DAYS,
} from './follow-up';
export { applyStep, takeStep } from './follow-up-steps';
export { unknownFollowUp } from './follow-ups.refusals';
export { stepsOpenTo } from './steps-open-to';
export { isOutside, worksIn } from './who-is-outside';
