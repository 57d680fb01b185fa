import { useDidShow } from '@tarojs/taro';
import { listMessages, type Message } from '@yingshang/shared/contracts/notices';
import { useState } from 'react';
import { forgetTopics, markedMessages, useInboxMarks } from '../../platform/inbox-marks';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useAsking } from '../../platform/use-asking';

interface Rest {
  /** The page that these follow: when it changes, they may overlap with it or leave a gap. */
  readonly behind: string | null;
  readonly items: readonly Message[];
  readonly next: string | null;
}

const load = (after?: string) => call(listMessages, { query: { after } });

/** What one person was told: the first page as server state, older ones on demand. */
export function useInbox(personId: string) {
  const first = useQuery(`inbox:${personId}`, () => load());
  // They may have been changed in 消息设置 since; the fresh page knows.
  useDidShow(forgetTopics);
  const marks = useInboxMarks();
  const [kept, setRest] = useState<Rest | null>(null);
  const { busy, problem, ask } = useAsking();
  const behind = first.data?.next ?? null;
  const rest = kept?.behind === behind ? kept : null;
  const next = rest === null ? behind : rest.next;
  const more = async (after: string) => {
    const page = await ask(() => load(after));
    if (!page.ok) return;
    setRest({ behind, items: [...(rest?.items ?? []), ...page.value.items], next: page.value.next });
  };
  const all = [...(first.data?.items ?? []), ...(rest?.items ?? [])];
  return {
    first,
    messages: markedMessages(all, marks),
    busy,
    problem,
    more: next === null ? null : () => void more(next),
  };
}
