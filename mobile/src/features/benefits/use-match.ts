import { matchBenefits, matchEnterprise } from '@yingshang/shared/contracts/benefits';
import { useMatchingFacts } from '../../platform/matching-facts';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';

/** The policies in force against the chosen enterprise's profile, else against the three answers. */
export function useMatch() {
  const { facts, enterprise } = useMatchingFacts();
  const id = enterprise?.id;
  // The facts are part of the key: a changed profile is another question.
  return useQuery(`match:${id ?? ''}:${JSON.stringify(facts)}`, () =>
    id === undefined
      ? call(matchBenefits, { body: { facts } })
      : call(matchEnterprise, { params: { id }, body: {} }),
  );
}
