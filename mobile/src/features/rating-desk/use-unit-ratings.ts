import { listOfficeRatings, type OfficeRow } from '@yingshang/shared/contracts/reputation';
import { useState } from 'react';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { useAsking } from '../../platform/use-asking';

export type StarFilter = 'all' | '1' | '2' | '3' | '4' | '5';

interface Page {
  readonly items: readonly OfficeRow[];
  readonly next: string | null;
}

/** The unit whose ratings this person may see; of several the first. */
export function useRatedUnit() {
  const roles = useSession(({ person }) => person?.roles);
  const readers = new Set<string>(listOfficeRatings.access.roles);
  return roles?.find(({ role }) => readers.has(role))?.unit ?? null;
}

/** The newest batch first, older ones by and by. */
export function useUnitRatings(unitId: string, filter: StarFilter) {
  const load = (after?: string) => {
    const stars = filter === 'all' ? undefined : filter;
    return call(listOfficeRatings, { params: { id: unitId }, query: { stars, after } });
  };
  const key = `unit-ratings:${unitId}:${filter}`;
  const first = useQuery(key, () => load());
  const [rest, setRest] = useState<(Page & { readonly key: string }) | null>(null);
  const { busy, problem, ask } = useAsking();
  const own = rest?.key === key ? rest : null;
  const next = own === null ? (first.data?.next ?? null) : own.next;
  const more = async (after: string) => {
    const page = await ask(() => load(after));
    if (page.ok) setRest({ key, items: [...(own?.items ?? []), ...page.value.items], next: page.value.next });
  };
  return {
    first,
    rest: own?.items ?? [],
    busy,
    problem,
    more: next === null ? null : () => void more(next),
  };
}
