import { getScoringRules, type ScoringRules } from '@yingshang/shared/contracts/fairness';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';

/** What holds today; undefined while it is not here, which keeps nobody from rating. */
export function useScoringRules(): ScoringRules | undefined {
  const { data } = useQuery('scoring-rules', () => call(getScoringRules, {}));
  return data?.versions.find(({ version }) => version === data.current);
}
