import type { NearMiss } from '@yingshang/shared/contracts/benefits';
import {
  adviceWords,
  type CodeNames,
  nearMiss,
  type Profile,
  type Rule,
} from '@yingshang/shared/eligibility';
import { sizeDerivation } from '@yingshang/shared/enterprise-scale';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { missingNames } from './benefit-answer';

/** More facts than these are a long way, and no longer worth the word 「差一点」. */
const NEAR = 2;

/** What the enterprise could change itself to get a policy that it does not get; null where that is not near. */
export function nearAnswer(
  rule: Rule,
  profile: Profile,
  asOf: CalendarDate,
  names: CodeNames,
): NearMiss | null {
  const near = nearMiss(rule, profile, asOf, { most: NEAR, derivations: [sizeDerivation] });
  if (near === null) return null;
  return {
    changes: near.changes.map((step) => {
      const [named] = missingNames([step.field]);
      return { field: step.field, fieldName: named?.name ?? step.field, advice: adviceWords(step, names) };
    }),
    toAnswer: missingNames(near.toAnswer),
  };
}
