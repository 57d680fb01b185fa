import {
  type AuditEntry,
  listAuditEntries,
  listOpenings,
  type Opening,
} from '@yingshang/shared/contracts/audit';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useAsking } from '../../platform/use-asking';

export type AuditList = 'openings' | 'entries';

export interface AuditFilter {
  readonly list: AuditList;
  /** Purpose or kind; empty: all. */
  readonly word: string;
  readonly day: string;
  readonly actor: { readonly id: string; readonly name: string } | null;
}

export type AuditItem =
  | { readonly list: 'openings'; readonly item: Opening }
  | { readonly list: 'entries'; readonly item: AuditEntry };

interface Page {
  readonly items: readonly AuditItem[];
  readonly next: string | null;
}

async function load(unitId: string, filter: AuditFilter, after?: string): Promise<Outcome<Page>> {
  const { list, word, day, actor } = filter;
  const narrowed = { after, actor: actor?.id, day: day || undefined };
  const params = { id: unitId };
  if (list === 'openings') {
    const answer = await call(listOpenings, { params, query: { ...narrowed, purpose: word || undefined } });
    return answer.ok
      ? ok({ ...answer.value, items: answer.value.items.map((item) => ({ list, item })) })
      : answer;
  }
  const answer = await call(listAuditEntries, { params, query: { ...narrowed, kind: word || undefined } });
  return answer.ok
    ? ok({ ...answer.value, items: answer.value.items.map((item) => ({ list, item })) })
    : answer;
}

/** One filter a component: mount it anew for another. */
export function useAuditPages(unitId: string, filter: AuditFilter) {
  const first = useQuery(`audit:${unitId}:${JSON.stringify(filter)}`, () => load(unitId, filter));
  const [rest, setRest] = useState<Page | null>(null);
  const { busy, problem, ask } = useAsking();
  const next = rest === null ? (first.data?.next ?? null) : rest.next;
  const more = async (after: string) => {
    const page = await ask(() => load(unitId, filter, after));
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
