import { listPolicies, type PolicyRow } from '@yingshang/shared/contracts/policies';
import type { Refusal } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';

export interface PolicyFilter {
  readonly category?: string;
  readonly status: 'current' | 'all';
}

interface Rest {
  readonly items: readonly PolicyRow[];
  readonly next: string | null;
}

/** The first page as server state, later pages on demand. One filter a component: mount it anew for another. */
export function usePolicyPages(filter: PolicyFilter) {
  const first = useQuery(`policies:${filter.category ?? ''}:${filter.status}`, () =>
    call(listPolicies, { query: filter }),
  );
  const [rest, setRest] = useState<Rest | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const next = rest ? rest.next : (first.data?.next ?? null);
  const more = async (after: string) => {
    setBusy(true);
    const page = await call(listPolicies, { query: { ...filter, after } });
    setBusy(false);
    setRefusal(page.ok ? null : page.refusal);
    if (page.ok) setRest({ items: [...(rest?.items ?? []), ...page.value.items], next: page.value.next });
  };
  return {
    first,
    rest: rest?.items ?? [],
    busy,
    refusal,
    more: next === null ? null : () => void more(next),
  };
}
