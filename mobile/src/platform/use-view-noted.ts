import type { AttentionKind } from '@yingshang/shared/contracts/needs';
import { useEffect } from 'react';
import { noteSign } from './attention';

/** Notes once that a page of a policy was opened; not before its contents came, for an empty page was not looked at. */
export function useViewNoted(
  policyId: string | undefined,
  kind: AttentionKind,
  rank: number | null = null,
): void {
  useEffect(() => {
    if (policyId !== undefined) noteSign(policyId, kind, rank);
  }, [policyId, kind, rank]);
}
