export {
  addDays,
  type CalendarDate,
  calendarDate,
  dateInShanghai,
  dateInWords,
  dayOfYearInWords,
  daysBetween,
  isCalendarDate,
  monthsBetween,
  SHANGHAI_OFFSET_MS,
} from './calendar-date';
export { canonicalJson, type Json, type JsonObject } from './canonical-json';
export { type HolidayYear, holidayYears } from './holidays';
export { mulberry32 } from './mulberry32';
export { type Outcome, ok, type Refusal, refuse } from './outcome';
export { versionOn } from './version-on';
export { type Deadline, isProvisional, isWorkingDay, workingDayFrom, workingDaysAfter } from './working-days';
