import { type EnterpriseTie, hasPower, seesPrivateFacts } from '@yingshang/shared/access';
import type { Statement } from './counting-facts';

/**
 * Whose own statements somebody sees and makes: a delegate with `profile` works in the profile of who named them,
 * everybody else in what they said themselves. Null: nobody's, as for a delegate without the scope.
 */
export function speakerOf(tie: EnterpriseTie, personId: string): string | null {
  if (tie.control) return personId;
  if (hasPower(tie, 'profile') && tie.delegatedBy !== undefined) return tie.delegatedBy;
  return tie.holder ? personId : null;
}

/** Before control is proven the public register and the own word alone: tax and social insurance show to no others. */
export function visibleStatements(statements: readonly Statement[], tie: EnterpriseTie): Statement[] {
  if (seesPrivateFacts(tie)) return [...statements];
  return statements.filter(({ source }) => source === 'registry' || source === 'self');
}
