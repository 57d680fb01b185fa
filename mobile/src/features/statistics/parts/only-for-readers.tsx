import { listCampaigns } from '@yingshang/shared/contracts/pushes';
import type { ReactNode } from 'react';
import { goTo } from '../../../platform/navigate';
import { useUnitOf } from '../../../platform/own-unit';
import { FeedbackState } from '../../../ui';

/** The children, for the unit whose campaigns the person may see. */
export function OnlyForReaders({ children }: { children: (unitId: string) => ReactNode }) {
  const unit = useUnitOf(listCampaigns.access.roles);
  if (unit !== null) return children(unit.id);
  return (
    <FeedbackState
      kind="refused"
      title="推送效果只给责任单位的工作人员看"
      detail="请用发布员、经办人、单位负责人或督查的身份登录后再来。"
      action={{ label: '去登录', onPress: () => goTo('signIn') }}
    />
  );
}
