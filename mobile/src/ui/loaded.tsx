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
  const home = { label: '回首页', onPress: () => goTo('home') };
  const signIn = { label: '去登录', onPress: () => goTo('signIn') };
  const prove = { label: '输入动态验证码', onPress: () => goTo('secondFactor') };
  const asksForProof = refusal?.code === 'access.second-factor-needed';
  const asksToSignIn = refusal?.code === 'access.sign-in-needed' || refusal?.code === 'access.session-ended';
  const offline = state === 'offline';
  const mayPass = offline || canPass(refusal?.code ?? '');
  return (
    <>
      <FeedbackState
        kind={offline ? 'offline' : 'refused'}
        // Without a connection the face has better words of its own than the refusal.
        title={offline ? undefined : refusal?.message}
        detail={offline ? undefined : refusal?.advice}
        action={asksForProof ? prove : asksToSignIn ? signIn : mayPass ? retry : home}
      />
      {mayPass || asksToSignIn || asksForProof ? (
        <Button kind="text" onPress={home.onPress}>
          {home.label}
        </Button>
      ) : null}
    </>
  );
}

/** Faults and broken connections may pass; what does not exist will not appear by asking again. */
function canPass(code: string): boolean {
  return code.startsWith('network.') || code === 'server.fault';
}
