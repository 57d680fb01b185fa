import { explainBenefit, explainForEnterprise } from '@yingshang/shared/contracts/benefits';
import { getPolicy } from '@yingshang/shared/contracts/policies';
import { useMatchingFacts } from '../../platform/matching-facts';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';

export function usePolicy(id: string) {
  return useQuery(`policy:${id}`, () => call(getPolicy, { params: { id } }));
}

/** The verdict for the chosen enterprise or this device's answers; null while nothing is known: there is none. */
export function useExplanation(id: string) {
  const { facts, enterprise, empty } = useMatchingFacts();
  const asked = !empty;
  const holder = enterprise?.id;
  // The facts are part of the key: a changed profile is another question.
  const query = useQuery(asked ? `explain:${id}:${holder ?? ''}:${JSON.stringify(facts)}` : null, () =>
    holder === undefined
      ? call(explainBenefit, { params: { id }, body: { facts } })
      : call(explainForEnterprise, { params: { id: holder, policyId: id }, body: {} }),
  );
  return asked ? query : null;
}
