import type { UnitRuleDetail } from '@yingshang/shared/contracts/policy-rules';
import type { CodeNames } from '@yingshang/shared/eligibility';
import { calendarDate } from '@yingshang/shared/kernel';
import { useEffect, useMemo, useState } from 'react';
import { ruleOf } from './form-rule';
import { type RuleDraft, readDraft, writeDraft } from './rule-drafts';
import { formOf, type RuleForm } from './rule-form';
import { formTroubles, formWarnings } from './rule-troubles';
import { isSameJson } from './same-json';

/** The form over a policy's conditions. Every change is kept on the phone at once. */
export function useRuleBuilder(detail: UnitRuleDetail) {
  const { policyId, rule: storedRule, edition } = detail;
  const [draft, setDraft] = useState<RuleDraft | null>(() => readDraft(policyId));
  const form = useMemo(() => draft?.form ?? formOf(storedRule), [draft, storedRule]);
  const names = useMemo(() => codeNames(detail, draft?.names ?? {}), [detail, draft?.names]);
  const read = useMemo(() => ruleOf(form), [form]);
  const troubles = useMemo(() => formTroubles(read, detail, names), [read, detail, names]);
  const warnings = useMemo(() => formWarnings(read, detail, names), [read, detail, names]);
  const changed = !isSameJson(read.rule, storedRule) || read.problems.length > 0;
  // Saved, by this page or by a repeat from the outbox: the draft has done its work.
  if (draft !== null && draft.basedOn !== edition && !changed) setDraft(null);
  useEffect(() => writeDraft(policyId, draft), [policyId, draft]);
  // Two changes of one touch (a code and its name) must not undo one another.
  const change = (part: Partial<RuleDraft>) =>
    setDraft((before) => ({ form, basedOn: edition, note: '', names: {}, ...before, ...part }));
  return {
    detail,
    form,
    names,
    read,
    troubles,
    warnings,
    today: calendarDate(detail.today),
    note: draft?.note ?? '',
    changed: draft !== null && changed,
    /** Somebody saved since this draft was begun, and not the same. */
    behind: draft !== null && draft.basedOn !== edition && changed,
    basedOn: draft?.basedOn ?? edition,
    change: (next: RuleForm) => change({ form: next }),
    takeUp: (rule: unknown) => change({ form: formOf(rule) }),
    setNote: (note: string) => change({ note }),
    nameCode: (code: string, name: string) => change({ names: { ...draft?.names, [code]: name } }),
    /** The draft shall stand on what counts now. */
    catchUp: () => change({ basedOn: edition }),
    giveUp: () => setDraft(null),
  };
}

export type RuleBuilder = ReturnType<typeof useRuleBuilder>;

function codeNames(
  { industries, places }: UnitRuleDetail,
  picked: Readonly<Record<string, string>>,
): CodeNames {
  const industryNames = new Map(industries.map(({ code, name }) => [code, name]));
  const placeNames = new Map(places.map(({ code, name }) => [code, name]));
  return {
    region: (code) => placeNames.get(code) ?? code,
    industry: (code) => industryNames.get(code) ?? picked[code] ?? code,
  };
}
