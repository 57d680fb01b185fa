import { matchBenefits } from '@yingshang/shared/contracts/benefits';
import { useMatchingFacts } from './matching-facts';
import { useQuery } from './query';
import { call } from './request';

/** How many policies the chosen enterprise or the three answers open; nothing until enough is known. */
export function useBenefitCount(): number | undefined {
  const { facts, telling } = useMatchingFacts();
  const key = telling ? `benefit-count ${JSON.stringify(facts)}` : null;
  return useQuery(key, () => call(matchBenefits, { body: { facts } })).data?.eligible.length;
}
