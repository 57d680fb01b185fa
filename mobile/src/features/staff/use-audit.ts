import {
  type AuditEntry,
  listAuditEntries,
  listOpenings,
  type Opening,
} from '@yingshang/shared/contracts/audit';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { call } from '../../platform/request';
import { usePages } from '../../platform/use-pages';

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

export function useAuditPages(unitId: string, filter: AuditFilter) {
  return usePages(`audit:${unitId}:${JSON.stringify(filter)}`, (after) => load(unitId, filter, after));
}
