import type { ReactNode } from 'react';
import { NotForYou } from '../../../ui';
import { useReviewUnit } from '../use-reviews';

/** The children for a supervisor's own unit. */
export function OnlySupervisors({ children }: { children: (unitId: string) => ReactNode }) {
  const unit = useReviewUnit();
  if (unit !== null) return children(unit.id);
  return (
    <NotForYou
      title="这里只给督查人员用"
      detail="请用督查的身份登录后再来。评价由与被评单位无关的督查人员核定。"
    />
  );
}
