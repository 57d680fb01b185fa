import type { Outcome } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { useQuery } from './query';
import { useAsking } from './use-asking';

interface Page {
  readonly items: readonly unknown[];
  readonly next: string | null;
}

interface Rest<T> {
  readonly key: string;
  readonly items: readonly T[];
  readonly next: string | null;
}

/** A list that goes on: its first page as it is now, and the older ones that were asked for, under one key each. */
export function usePages<P extends Page>(key: string, load: (after?: string) => Promise<Outcome<P>>) {
  const first = useQuery(key, () => load());
  const [rest, setRest] = useState<Rest<P['items'][number]> | null>(null);
  const { busy, problem, ask } = useAsking();
  // Older pages of another key are another list's.
  const own = rest?.key === key ? rest : null;
  const next = own === null ? (first.data?.next ?? null) : own.next;
  const older = async (after: string) => {
    const page = await ask(() => load(after));
    if (page.ok) setRest({ key, items: [...(own?.items ?? []), ...page.value.items], next: page.value.next });
  };
  return {
    first,
    rest: own?.items ?? [],
    busy,
    problem,
    more: next === null ? null : () => void older(next),
  };
}
