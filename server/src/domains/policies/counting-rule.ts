import { type CodeNames, checkMatchablePolicy, type Rule } from '@yingshang/shared/eligibility';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { contentHash } from '../../platform/reference-tables';
import type { PolicyEntity } from './policy.entity';
import type { RuleVersionEntity } from './rule-version.entity';

/** The rule by which a policy is matched: the newest saved version, else the pack's. */
export interface CountingRule {
  /** 0: the pack's own. */
  readonly version: number;
  /** Another one for every other rule. A save names the edition that it was based on. */
  readonly edition: string;
  /** As it lies in the table: anything at all when somebody reached past the program. */
  readonly stored: unknown;
  /** A stored rule that no longer passes its check counts as nothing, least of all as "not eligible". */
  readonly checked: Outcome<Rule>;
  /** Who saved it, and when; null for the pack's own. */
  readonly saved: RuleVersionEntity | null;
  /** The pack brought another rule after this version was saved: somebody should look whether both still agree. */
  readonly packChangedSince: boolean;
}

type RuledPolicy = Pick<PolicyEntity, 'id' | 'validFrom' | 'validTo' | 'eligibility'>;

export function countingRule(policy: RuledPolicy, saved: RuleVersionEntity | null): CountingRule {
  const stored = saved === null ? policy.eligibility : saved.rule;
  const version = saved?.version ?? 0;
  return {
    version,
    edition: `${version}-${contentHash(stored)}`,
    stored,
    checked: checkedRule(policy, stored),
    saved,
    packChangedSince: saved !== null && saved.packRuleHash !== contentHash(policy.eligibility),
  };
}

/** A rule for this policy, or what is wrong with it and where. */
export function checkedRule(
  { id, validFrom, validTo }: Omit<RuledPolicy, 'eligibility'>,
  rule: unknown,
  names?: CodeNames,
): Outcome<Rule> {
  const policy = checkMatchablePolicy({ id, validFrom, validTo, eligibility: rule }, names);
  return policy.ok ? ok(policy.value.rule) : policy;
}
