import { explainBenefit } from '@yingshang/shared/contracts/benefits';
import { getPolicy } from '@yingshang/shared/contracts/policies';
import { useMatchingFacts } from '../../platform/matching-facts';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';

export function usePolicy(id: string) {
  return useQuery(`policy:${id}`, () => call(getPolicy, { params: { id } }));
}

/** The verdict for the chosen enterprise or this device's answers; null while nothing is known: there is none. */
export function useExplanation(id: string) {
  const { facts, empty } = useMatchingFacts();
  const asked = !empty;
  const query = useQuery(asked ? `explain:${id}:${JSON.stringify(facts)}` : null, () =>
    call(explainBenefit, { params: { id }, body: { facts } }),
  );
  return asked ? query : null;
}
