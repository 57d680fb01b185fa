import { LEAST_AGE } from '@yingshang/shared/contracts/real-names';
import { isResidentId, normalizeResidentId, residentIdBirthDate } from '@yingshang/shared/identifiers';
import { type CalendarDate, monthsBetween, type Outcome, ok } from '@yingshang/shared/kernel';
import { badIdNumber, badName, tooYoung } from './real-names.refusals';

export interface NamedId {
  readonly name: string;
  readonly idNumber: string;
}

/** One form of a name: no spaces, the point of names such as 阿布都·热合曼 as one sign. */
export function normalizeName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[•・‧∙.]/g, '·');
}

/** Whether a normalised text is a Chinese name. */
export function isName(text: string): boolean {
  return /^\p{Script=Han}[\p{Script=Han}·]{0,28}\p{Script=Han}$/u.test(text);
}

/** What a person typed, ready to be checked. */
export function checkedWords(typed: NamedId, today: CalendarDate): Outcome<NamedId> {
  const name = normalizeName(typed.name);
  if (!isName(name)) return badName();
  const idNumber = normalizeResidentId(typed.idNumber);
  const born = isResidentId(idNumber, today) ? residentIdBirthDate(idNumber) : null;
  if (born === null) return badIdNumber();
  return monthsBetween(born, today) < LEAST_AGE * 12 ? tooYoung(LEAST_AGE) : ok({ name, idNumber });
}

/** Enough to know one's own by. */
export function maskedName(name: string): string {
  const [first = '', ...rest] = Array.from(name);
  return first + '*'.repeat(rest.length);
}

export function maskedIdNumber(idNumber: string): string {
  return idNumber.slice(0, 3) + '*'.repeat(13) + idNumber.slice(-2);
}
