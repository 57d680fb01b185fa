import { getCampaign, listCampaigns } from '@yingshang/shared/contracts/pushes';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { usePages } from '../../platform/use-pages';

/** Of the unit, or of one of its policies; the newest first, older ones by and by. */
export function useCampaigns(unitId: string, policyId: string) {
  return usePages(`campaigns:${unitId}:${policyId}`, (after) =>
    call(listCampaigns, { params: { id: unitId }, query: { policyId: policyId || undefined, after } }),
  );
}

export function useCampaign(unitId: string, campaignId: string) {
  return useQuery(`campaign:${unitId}:${campaignId}`, () =>
    call(getCampaign, { params: { id: unitId, campaignId } }),
  );
}
