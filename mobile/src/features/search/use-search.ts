import { type SearchAnswer, type SearchKind, search } from '@yingshang/shared/contracts/search';
import { useAnswers } from '../../platform/answers';
import { type Query, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSettled } from '../../platform/use-settled';

const PAUSE_MS = 250;

export interface Search {
  /** What the answer below is about; empty while nothing was typed. */
  readonly asked: string;
  readonly query: Query<SearchAnswer>;
}

/** The district that the person named in the three questions. */
export function useDistrict(): string | undefined {
  const { regionCode } = useAnswers((state) => state.answers);
  return regionCode && /^\d{6}$/.test(regionCode) ? regionCode : undefined;
}

/** Asks once typing pauses. */
export function useSearch(typed: string, kind: SearchKind | undefined): Search {
  const asked = useSettled(typed.trim(), PAUSE_MS);
  const district = useDistrict();
  const key = asked === '' ? null : `search:${district ?? ''}:${kind ?? ''}:${asked}`;
  const query = useQuery(key, () => call(search, { query: { q: asked, district, kind } }));
  return { asked, query };
}
