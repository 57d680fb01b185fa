import type { EnterpriseScope } from '@yingshang/shared/access';
import { enterpriseScopes } from '@yingshang/shared/access';
import { LONGEST_DELEGATION_DAYS } from '@yingshang/shared/contracts/enterprises';
import { isMobileNumber, normalizeMobileNumber } from '@yingshang/shared/identifiers';
import { addDays, type CalendarDate, isCalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import { badDelegateName, badLastDay, badPhone } from './control.refusals';

const LONGEST_NAME = 20;

export interface WantedTerms {
  readonly scopes: readonly EnterpriseScope[];
  readonly endsOn: string;
}

export interface Terms {
  /** Each once, in the order of the catalogue. */
  readonly scopes: EnterpriseScope[];
  readonly endsOn: CalendarDate;
}

export interface WantedDelegate extends WantedTerms {
  readonly name: string;
  readonly phone: string;
}

export interface CheckedDelegate extends Terms {
  readonly name: string;
  /** Normalised. */
  readonly phone: string;
}

export function checkTerms({ scopes, endsOn }: WantedTerms, today: CalendarDate): Outcome<Terms> {
  const last = addDays(today, LONGEST_DELEGATION_DAYS);
  if (!isCalendarDate(endsOn) || endsOn < today || endsOn > last) return badLastDay(LONGEST_DELEGATION_DAYS);
  return ok({ scopes: enterpriseScopes.filter((scope) => scopes.includes(scope)), endsOn });
}

export function checkDelegate(wanted: WantedDelegate, today: CalendarDate): Outcome<CheckedDelegate> {
  const name = wanted.name.normalize('NFC').trim();
  if (name === '' || Array.from(name).length > LONGEST_NAME) return badDelegateName();
  const phone = normalizeMobileNumber(wanted.phone);
  if (!isMobileNumber(phone)) return badPhone();
  const terms = checkTerms(wanted, today);
  return terms.ok ? ok({ ...terms.value, name, phone }) : terms;
}
