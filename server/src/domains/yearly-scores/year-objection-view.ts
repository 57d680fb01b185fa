import type { YearObjection } from '@yingshang/shared/contracts/yearly-scores';
import { type CalendarDate, workingDaysAfter } from '@yingshang/shared/kernel';
import { maskPersonalWords } from '@yingshang/shared/masking';
import { YEAR_DECISION_DAYS } from '@yingshang/shared/unit-scores';
import type { KeptYearObjection } from './year-objections.repository';

/** By when an objection is to be decided: counted when it is read, by the holidays that hold. */
export function decisionDueOn(filedOn: CalendarDate): CalendarDate {
  return workingDaysAfter(filedOn, YEAR_DECISION_DAYS).date;
}

/** Both sides read the words with personal data masked. */
export function yearObjectionView(
  one: KeptYearObjection,
  unitName: string,
  text: string | null,
): YearObjection {
  const { id, unitId, about, state, filedOn, decidedOn, reason, leftOut } = one;
  const isDecided = decidedOn !== null && reason !== null;
  return {
    id,
    unit: { id: unitId, name: unitName },
    about,
    state,
    filedOn,
    dueOn: decisionDueOn(filedOn),
    text: text === null ? null : maskPersonalWords(text),
    decision: isDecided
      ? { granted: state === 'granted', reason, on: decidedOn, leftOut: [...leftOut] }
      : null,
  };
}
