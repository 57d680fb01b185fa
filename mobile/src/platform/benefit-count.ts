import { matchBenefits } from '@yingshang/shared/contracts/benefits';
import { factsOf, hasAllAnswers, useAnswers } from './answers';
import { useQuery } from './query';
import { call } from './request';

/** How many policies the three answers open; nothing until all three are given and the server answered. */
export function useBenefitCount(): number | undefined {
  const answers = useAnswers((state) => state.answers);
  const facts = factsOf(answers);
  const key = hasAllAnswers(answers) ? `benefit-count ${JSON.stringify(facts)}` : null;
  return useQuery(key, () => call(matchBenefits, { body: { facts } })).data?.eligible.length;
}
