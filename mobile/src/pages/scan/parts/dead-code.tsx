import type { Refusal } from '@yingshang/shared/kernel';
import type { ReactNode } from 'react';
import { goTo } from '../../../platform/navigate';
import { FeedbackState, ListCard } from '../../../ui';

interface DeadCodeProps {
  refusal: Refusal;
  /** Other ways on, as rows. */
  children: ReactNode;
}

/** Asking again would not bring the code back: other ways on instead. */
export function DeadCode({ refusal, children }: DeadCodeProps) {
  return (
    <>
      <FeedbackState
        kind="refused"
        icon="clock"
        title={refusal.message}
        detail={refusal.advice}
        action={{ label: '回首页', onPress: () => goTo('home') }}
      />
      <ListCard label="也可以">{children}</ListCard>
    </>
  );
}
