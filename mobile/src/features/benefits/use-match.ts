import { matchBenefits } from '@yingshang/shared/contracts/benefits';
import { type Answers, factsOf } from '../../platform/answers';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';

/** The policies in force against the three answers; other answers are another question. */
export function useMatch(answers: Answers) {
  const facts = factsOf(answers);
  return useQuery(`match:${JSON.stringify(facts)}`, () => call(matchBenefits, { body: { facts } }));
}
