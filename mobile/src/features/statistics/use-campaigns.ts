import { type Campaign, getCampaign, listCampaigns } from '@yingshang/shared/contracts/pushes';
import { useState } from 'react';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { useAsking } from '../../platform/use-asking';

interface Page {
  readonly items: readonly Campaign[];
  readonly next: string | null;
}

/** The unit whose campaigns this person may see; of several the first. */
export function useCampaignUnit(): string | null {
  const roles = useSession(({ person }) => person?.roles);
  const readers = new Set<string>(listCampaigns.access.roles);
  return roles?.find(({ role }) => readers.has(role))?.unit.id ?? null;
}

/** Of the unit, or of one of its policies; the newest first, older ones by and by. */
export function useCampaigns(unitId: string, policyId: string) {
  const load = (after?: string) =>
    call(listCampaigns, { params: { id: unitId }, query: { policyId: policyId || undefined, after } });
  const first = useQuery(`campaigns:${unitId}:${policyId}`, () => load());
  const [rest, setRest] = useState<Page | null>(null);
  const { busy, problem, ask } = useAsking();
  const next = rest === null ? (first.data?.next ?? null) : rest.next;
  const more = async (after: string) => {
    const page = await ask(() => load(after));
    if (page.ok) setRest({ items: [...(rest?.items ?? []), ...page.value.items], next: page.value.next });
  };
  return {
    first,
    rest: rest?.items ?? [],
    busy,
    problem,
    more: next === null ? null : () => void more(next),
  };
}

export function useCampaign(unitId: string, campaignId: string) {
  return useQuery(`campaign:${unitId}:${campaignId}`, () =>
    call(getCampaign, { params: { id: unitId, campaignId } }),
  );
}
