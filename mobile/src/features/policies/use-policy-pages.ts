import type { Outcome, Refusal } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { useQuery } from '../../platform/query';

interface Page<Row> {
  readonly items: readonly Row[];
  readonly next: string | null;
}

/**
 * The first page as server state, later pages on demand. One filter a component, named by its key: mount it anew for
 * another.
 */
export function usePolicyPages<Row, First extends Page<Row>>(
  key: string,
  load: (after: string | undefined) => Promise<Outcome<First & Page<Row>>>,
) {
  const first = useQuery(key, () => load(undefined));
  const [rest, setRest] = useState<Page<Row> | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const next = rest ? rest.next : (first.data?.next ?? null);
  const more = async (after: string) => {
    setBusy(true);
    const page = await load(after);
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
