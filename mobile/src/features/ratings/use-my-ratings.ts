import { listMyRatings, type MyRatingRow } from '@yingshang/shared/contracts/ratings';
import { useState } from 'react';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { useAsking } from '../../platform/use-asking';

/** The first page as it is now, and the older ones that were asked for. */
export function useMyRatings() {
  const personId = useSession((state) => state.person?.id ?? '');
  const query = useQuery(`my-ratings:${personId}`, () => call(listMyRatings, {}));
  const [older, setOlder] = useState<{ items: readonly MyRatingRow[]; next: string | null }>();
  const { busy, problem, ask } = useAsking();
  const next = older === undefined ? (query.data?.next ?? null) : older.next;
  const showMore = async () => {
    if (next === null) return;
    const answer = await ask(() => call(listMyRatings, { query: { after: next } }));
    if (answer.ok)
      setOlder({ items: [...(older?.items ?? []), ...answer.value.items], next: answer.value.next });
  };
  return { query, older: older?.items ?? [], next, busy, problem, showMore: () => void showMore() };
}
