import type { PolicyRow, PolicyView } from '@yingshang/shared/contracts/policies';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { PolicyEntity } from './policy.entity';
import type { PolicyPeople } from './policy-people.repository';
import { policyStatus, shownDate, shownDeadline, shownWindow } from './policy-status';
import type { RuleVersionEntity } from './rule-version.entity';

export function policyRow(
  policy: PolicyEntity,
  categoryNames: ReadonlyMap<string, string>,
  asOf: CalendarDate,
): PolicyRow {
  const { id, title, category, level, issuer, applyMode, demo } = policy;
  return {
    id,
    title,
    category,
    level,
    issuer,
    applyMode,
    demo,
    categoryName: categoryNames.get(category) ?? category,
    status: policyStatus(policy, asOf),
    benefitText: policy.benefit.amountText,
    deadline: shownDeadline(policy, asOf),
    window: shownWindow(policy, asOf),
  };
}

export function policyView(
  policy: PolicyEntity,
  row: PolicyRow,
  people: PolicyPeople,
  savedRule: RuleVersionEntity | null,
): PolicyView {
  const { documentNumber, tags, summary, interpretation, infographic, faq } = policy;
  return {
    ...row,
    documentNumber,
    tags,
    summary,
    interpretation,
    infographic,
    faq,
    publishedOn: shownDate(policy, 'publishedOn'),
    validFrom: shownDate(policy, 'validFrom'),
    validTo: shownDate(policy, 'validTo'),
    windows: policy.windows,
    windowText: policy.applyWindow,
    source: policySource(policy),
    paused: policy.paused,
    ruleEdited: savedRule && { at: savedRule.savedAt.toISOString(), unitName: savedRule.unitName },
    responsible: { department: policy.responsibleDepartment, ...people.unit },
    reader: people.reader,
    contact: people.contact,
  };
}

function policySource(policy: PolicyEntity): PolicyView['source'] {
  const { sourceName: name, sourceUrl: url, verification, note } = policy;
  return { name, url, verification, note };
}
