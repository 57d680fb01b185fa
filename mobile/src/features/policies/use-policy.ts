import { explainBenefit } from '@yingshang/shared/contracts/benefits';
import { getPolicy } from '@yingshang/shared/contracts/policies';
import { factsOf, hasAnyAnswer, useAnswers } from '../../platform/answers';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';

export function usePolicy(id: string) {
  return useQuery(`policy:${id}`, () => call(getPolicy, { params: { id } }));
}

/** The verdict for this device's answers; null while nothing has been answered, because then there is none. */
export function useExplanation(id: string) {
  const { answers } = useAnswers();
  const facts = factsOf(answers);
  const asked = hasAnyAnswer(answers);
  const query = useQuery(asked ? `explain:${id}:${JSON.stringify(facts)}` : null, () =>
    call(explainBenefit, { params: { id }, body: { facts } }),
  );
  return asked ? query : null;
}
