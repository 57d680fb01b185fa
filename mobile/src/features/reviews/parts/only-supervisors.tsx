import { getReviewDesk } from '@yingshang/shared/contracts/rating-reviews';
import type { ReactNode } from 'react';
import { useUnitOf } from '../../../platform/own-unit';
import { NotForYou } from '../../../ui';

/** The children for a supervisor's own unit. */
export function OnlySupervisors({ children }: { children: (unitId: string) => ReactNode }) {
  const unit = useUnitOf(getReviewDesk.access.roles);
  if (unit !== null) return children(unit.id);
  return (
    <NotForYou
      title="这里只给督查人员用"
      detail="请用督查的身份登录后再来。评价由与被评单位无关的督查人员核定。"
    />
  );
}
