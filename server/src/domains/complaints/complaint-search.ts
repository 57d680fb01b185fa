import { SHORTEST_SEARCH } from '@yingshang/shared/contracts/complaints';

/** 「ts 7k3m 92qx」 is TS-7K3M-92QX: it is read out on the phone. Null for anything that is no number. */
export function complaintNumberIn(query: string): string | null {
  const signs = query
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{P}]/gu, '');
  const found = /^TS([2-9A-HJKMNP-Z]{4})([2-9A-HJKMNP-Z]{4})$/u.exec(signs);
  return found === null ? null : `TS-${found[1]}-${found[2]}`;
}

/** What is typed too short asks for nothing. */
export const isSearch = (query: string | undefined): query is string =>
  query !== undefined && Array.from(query.trim()).length >= SHORTEST_SEARCH;
