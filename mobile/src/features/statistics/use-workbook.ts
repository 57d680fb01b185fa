import { getCampaignWorkbook } from '@yingshang/shared/contracts/pushes';
import { call } from '../../platform/request';
import { useAsking } from '../../platform/use-asking';
import { openWorkbook } from './open-workbook';

/** Fetches the figures as a workbook and hands it over. */
export function useWorkbook(unitId: string, campaignId: string) {
  const { busy, problem, ask, setProblem } = useAsking();
  const open = async () => {
    const answer = await ask(() => call(getCampaignWorkbook, { params: { id: unitId, campaignId } }));
    if (!answer.ok) return;
    const wrong = await openWorkbook(answer.value);
    if (wrong !== null) setProblem(wrong);
  };
  return { busy, problem, open };
}
