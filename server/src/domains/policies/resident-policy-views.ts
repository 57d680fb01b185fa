import type {
  PolicyStatus,
  ResidentPolicyRow,
  ResidentPolicyView,
} from '@yingshang/shared/contracts/policies';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { type PolicyDates, policyStatus, shownDate, shownDeadline } from './policy-status';
import type { ResidentPolicyEntity } from './resident-policy.entity';

export function residentPolicyRow(policy: ResidentPolicyEntity, asOf: CalendarDate): ResidentPolicyRow {
  const { id, title, topic, level, issuer, audience } = policy;
  const dates = datesOf(policy);
  return {
    id,
    title,
    topic,
    level,
    issuer,
    audience,
    status: policyStatus(dates, asOf),
    benefitText: policy.amountText ?? '金额未载明，以主管部门公布为准',
    deadline: shownDeadline(dates, asOf),
  };
}

export function residentPolicyView(policy: ResidentPolicyEntity, asOf: CalendarDate): ResidentPolicyView {
  const { documentNumber, responsibleDepartment, summary, steps, faq } = policy;
  const { sourceName: name, sourceUrl: url, verification, note } = policy;
  const dates = datesOf(policy);
  return {
    ...residentPolicyRow(policy, asOf),
    documentNumber,
    responsibleDepartment,
    summary,
    steps,
    faq,
    publishedOn: shownDate(dates, 'publishedOn'),
    validFrom: shownDate(dates, 'validFrom'),
    validTo: shownDate(dates, 'validTo'),
    source: { name, url, verification, note },
  };
}

export function residentPolicyStatus(policy: Dated, asOf: CalendarDate): PolicyStatus {
  return policyStatus(datesOf(policy), asOf);
}

type Dated = Pick<ResidentPolicyEntity, 'publishedOn' | 'validFrom' | 'validTo' | 'approximateDates'>;

/** Residents' policies name no window, and none is paused. */
function datesOf(policy: Dated): PolicyDates {
  const { publishedOn, validFrom, validTo, approximateDates } = policy;
  return {
    publishedOn,
    validFrom,
    validTo,
    approximateDates,
    windows: [],
    paused: null,
  };
}
