import type { NearMiss } from '@yingshang/shared/contracts/benefits';
import type { ApplyMode } from '@yingshang/shared/contracts/policies';

/**
 * 「差一点：研发费用占营收比提高到5%以上（现为4.2%）。达到后可申请。」 It speaks of what to reach, never of what to fill
 * in; what is still unknown is promised nothing.
 */
export function nearMissLine({ changes, toAnswer }: NearMiss, applyMode: ApplyMode): string {
  const advice = changes.map((change) => change.advice).join('；');
  const names = toAnswer.map(({ name }) => name).join('、');
  if (changes.length === 0) return `差一点：补充${names}后才能判断。`;
  if (toAnswer.length > 0) return `差一点：${advice}。达到后，还要补充${names}才能判断。`;
  return `差一点：${advice}。${applyMode === '免申即享' ? '达到后可享受' : '达到后可申请'}。`;
}
