import { refuse } from '@yingshang/shared/kernel';

/** The same for one that never was, one of another unit and one that was forgotten with age. */
export const unknownCampaign = () =>
  refuse({
    code: 'pushes.unknown-campaign',
    message: '没有这次推送，或它不是本单位负责的政策',
    advice: '请回到“推送效果”列表；半年前的推送已自动删除',
    field: 'campaignId',
  });
