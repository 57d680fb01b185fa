import { type CodeNames, checkMatchablePolicy, findRuleWarnings } from '@yingshang/shared/eligibility';
import type { Refusal } from '@yingshang/shared/kernel';
import { partAt, type ReadForm } from './form-rule';

/** What is to be put right before a save, by the part of the form that it stands beside. */
export type Troubles = ReadonlyMap<string, string>;

interface CheckedPolicy {
  readonly policyId: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** First what is not finished; of a finished form, what the check of the rule language says: the server's own. */
export function formTroubles(
  read: ReadForm,
  { policyId: id, validFrom, validTo }: CheckedPolicy,
  names: CodeNames,
): Troubles {
  if (read.problems.length > 0) return new Map(read.problems.map(({ id: part, message }) => [part, message]));
  const checked = checkMatchablePolicy({ id, validFrom, validTo, eligibility: read.rule }, names);
  return checked.ok ? new Map() : placedRefusal(read, checked.refusal);
}

/** What is hardly meant in conditions that are otherwise right, by the part that it is about. */
export function formWarnings(read: ReadForm, policy: CheckedPolicy, names: CodeNames): Troubles {
  if (read.problems.length > 0) return new Map();
  const { policyId: id, validFrom, validTo } = policy;
  const checked = checkMatchablePolicy({ id, validFrom, validTo, eligibility: read.rule }, names);
  if (!checked.ok) return new Map();
  const warnings = findRuleWarnings(checked.value.rule, checked.value, names);
  return new Map(warnings.flatMap((warning) => [...placedRefusal(read, warning)]));
}

/** A refusal beside the part that it is about. */
export function placedRefusal(
  read: ReadForm,
  refusal: Pick<Refusal, 'message' | 'advice' | 'field'>,
): Troubles {
  const part = partAt(read.places, refusal.field ?? '') ?? read.places.get('eligibility') ?? '';
  return new Map([[part, refusalWords(refusal)]]);
}

export function refusalWords({ message, advice }: Pick<Refusal, 'message' | 'advice'>): string {
  return [message, advice]
    .map((words) => words.replace(/。$/, ''))
    .join('。')
    .concat('。');
}
