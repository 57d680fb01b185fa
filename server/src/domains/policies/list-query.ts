import type { PolicyRow, StatusFilter } from '@yingshang/shared/contracts/policies';

/** What both lists, for enterprises and for residents, may be asked. */
export interface ListQuery {
  readonly q?: string;
  readonly level?: PolicyRow['level'];
  readonly status?: StatusFilter;
  readonly after?: string;
}

export const PAGE_SIZE = 20;

/** Of one row more than a page holds: the page, and the id to ask the next one with. */
export function pageOf<Row extends { readonly id: string }>(
  found: readonly Row[],
): { shown: readonly Row[]; next: string | null } {
  const shown = found.slice(0, PAGE_SIZE);
  return { shown, next: found.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null };
}
