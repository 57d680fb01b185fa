export { commandsOpenTo } from './commands-open-to';
export {
  type ClosingGround,
  type Complaint,
  type ComplaintLimit,
  type ComplaintStatus,
  closingGrounds,
  complaintLimits,
  isAsked,
  isOver,
  type LimitTold,
  MOST_REOPENINGS,
  type ReturnGround,
  returnGrounds,
  UNREACHED_DAYS,
} from './complaint';
export {
  type Boundary,
  type BoundaryKind,
  type BoundaryLine,
  type BoundaryRule,
  boundariesOf,
  boundaryKinds,
  boundaryLines,
  wrongWithBoundary,
} from './complaint-boundary';
export {
  type ComplaintActor,
  type ComplaintCommand,
  type ComplaintCommandKind,
  type ComplaintRole,
  commandRules,
} from './complaint-command';
export { decide, isOfTheirs } from './complaint-decision';
export {
  duesOf,
  isLate,
  type LimitDue,
  type PlatformCommand,
  platformOwes,
  warnDaysOf,
} from './complaint-dues';
export type { ComplaintEvent, ComplaintEventKind, DisputeResult, RevisitResult } from './complaint-event';
export {
  type ComplaintFigures,
  type ComplaintOutcome,
  figuresBy,
  figuresOf,
  isAnsweredOnTime,
  outcomeOf,
  solveDueOf,
} from './complaint-figures';
export { evolve, replay } from './complaint-history';
export type { ComplaintContext } from './complaint-steps';
export {
  type ComplaintViewer,
  closingGroundWords,
  complaintClassWords,
  complaintEventWords,
  complaintLimitWords,
  isOnTimeline,
  returnGroundWords,
  type UnitName,
} from './complaint-words';
export { nothingWritten, notYours, ownUnit, unknownComplaint } from './complaints.refusals';
export {
  type ComplaintClass,
  complaintClasses,
  type LimitProfile,
  usualLimits,
  wrongWithLimits,
} from './limit-profile';
export {
  type ComplainedMatter,
  type Likeness,
  type LikenessReason,
  matterLikeness,
  SAME_MATTER,
  sameMatters,
} from './same-matter';
