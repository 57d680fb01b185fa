export {
  type CaseClock,
  dueOf,
  isOverdue,
  type Pause,
  pausedAt,
  startClock,
  type Urgency,
  urgencyOf,
  workingDaysLeft,
} from './case-clock';
