import type { BlockReason } from '@yingshang/shared/contracts/statements';
import type { Outcome } from '@yingshang/shared/kernel';
import type { TextVerdict } from '../../platform/wechat';
import { reasonOfLabel } from './block-reasons';

/** What becomes of words after WeChat was asked. */
export type CheckVerdict =
  | { readonly kind: 'passed' }
  | { readonly kind: 'blocked'; readonly reason: BlockReason }
  /** A person looks, because WeChat could not say, or was not asked or did not answer. */
  | { readonly kind: 'desk'; readonly unsure: boolean };

/**
 * WeChat's word counts when it is clear. Where it is not sure, or did not answer (away, out of quota, the writer not
 * known to it or not there lately), nobody's words are lost or let through: a person looks.
 */
export function verdictOf(answer: Outcome<TextVerdict>): CheckVerdict {
  if (!answer.ok) return { kind: 'desk', unsure: false };
  const { suggest, label } = answer.value;
  if (suggest === 'pass') return { kind: 'passed' };
  return suggest === 'risky'
    ? { kind: 'blocked', reason: reasonOfLabel(label) }
    : { kind: 'desk', unsure: true };
}
