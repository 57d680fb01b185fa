export {
  addDays,
  type CalendarDate,
  calendarDate,
  dateInShanghai,
  dateInWords,
  daysBetween,
  isCalendarDate,
  monthsBetween,
} from './calendar-date';
export { type Outcome, ok, type Refusal, refuse } from './outcome';
