import type { ReactNode } from 'react';
import { goTo } from '../platform/navigate';
import type { Query } from '../platform/query';
import { Button } from './button';
import { FeedbackState } from './feedback-state';

export interface LoadedProps<T> {
  query: Query<T>;
  children: (data: T) => ReactNode;
}

/** What was fetched, or the face for why it is not there: loading, offline with a retry, refused with a way home. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const { data, refusal, state } = query;
  if (state === 'ready' && data !== undefined) return children(data);
  if (state === 'loading') return <FeedbackState kind="loading" />;
  const retry = { label: '重试', onPress: () => query.reload() };
  if (state === 'offline') return <FeedbackState kind="offline" action={retry} />;
  return (
    <>
      <FeedbackState kind="refused" title={refusal?.message} detail={refusal?.advice} action={retry} />
      <Button kind="text" onPress={() => goTo('home')}>
        回首页
      </Button>
    </>
  );
}
