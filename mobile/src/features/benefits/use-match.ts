import { matchBenefits, matchEnterprise } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { useMatchingFacts } from '../../platform/matching-facts';
import { type Query, useQuery } from '../../platform/query';
import { call } from '../../platform/request';

export type Match = ResponseOf<typeof matchBenefits>;

export interface Matching {
  /** Changes with everything that the answer depends on. */
  readonly key: string;
  readonly query: Query<Match>;
}

/** The policies in force against the chosen enterprise's profile, else against the answers of this device. */
export function useMatch(): Matching {
  const { facts, skipped, enterprise } = useMatchingFacts();
  const id = enterprise?.id;
  // The facts are part of the key: a changed profile is another question.
  const key = matchKey(id, facts, skipped);
  const query = useQuery(key, () =>
    id === undefined
      ? call(matchBenefits, { body: { facts, skipped: [...skipped] } })
      : call(matchEnterprise, { params: { id }, body: { skipped: [...skipped] } }),
  );
  return { key, query };
}

function matchKey(enterpriseId: string | undefined, facts: object, skipped: readonly string[]): string {
  return `match:${enterpriseId ?? ''}:${JSON.stringify(facts)}:${skipped.join()}`;
}
