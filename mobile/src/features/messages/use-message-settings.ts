import {
  calmNotices,
  calmPreferences,
  changeNoticePreferences,
  getNoticePreferences,
  muteTopic,
  type NoticePreferences,
  type SnoozeFor,
  snoozeNotices,
  unmuteTopic,
} from '@yingshang/shared/contracts/notices';
import type { Outcome } from '@yingshang/shared/kernel';
import { useRef, useState } from 'react';
import { know, useQuery } from '../../platform/query';
import { type CallInput, call } from '../../platform/request';
import { sentences } from '../../platform/use-asking';

/** The part of the page beside which a failure is told. */
export type SettingsPart = 'wechat' | 'rest' | 'rhythm' | 'caps' | 'quiet' | 'topics' | 'calm';

interface Change {
  readonly part: SettingsPart;
  /** What is shown until the server has answered. */
  readonly apply: (preferences: NoticePreferences) => NoticePreferences;
  readonly send: () => Promise<Outcome<NoticePreferences>>;
}

/** Each press is saved by itself, one after the other; what could not be saved goes back to what it was, and says so. */
export function useMessageSettings(personId: string) {
  const key = `notice-preferences:${personId}`;
  const query = useQuery(key, () => call(getNoticePreferences));
  const [waiting, setWaiting] = useState<readonly Change[]>([]);
  const [problem, setProblem] = useState<{ part: SettingsPart; words: string }>();
  const line = useRef<Promise<void>>(Promise.resolve());
  const save = (change: Change) => {
    setWaiting((before) => [...before, change]);
    setProblem(undefined);
    line.current = saveAfter(line.current, change);
  };
  const saveAfter = async (earlier: Promise<void>, change: Change) => {
    await earlier;
    const answer = await change.send();
    if (answer.ok) know(key, answer.value);
    else setProblem({ part: change.part, words: notSaved(answer.refusal) });
    setWaiting((before) => before.filter((one) => one !== change));
  };
  const shown = query.data && waiting.reduce((now, { apply }) => apply(now), query.data);
  return {
    query: { ...query, data: shown },
    problemOf: (part: SettingsPart) => (problem?.part === part ? problem.words : undefined),
    change: (part: SettingsPart, changes: CallInput<typeof changeNoticePreferences>['body']) =>
      save(changed(part, changes)),
    switchTopic: (topic: string, on: boolean) => save(switched(topic, on)),
    rest: (length: SnoozeFor) => save(rested(length)),
    calm: () => save(calmed),
  };
}

const notSaved = ({ message, advice }: { message: string; advice: string }) =>
  `没有保存。${sentences(message, advice)}`;

function changed(part: SettingsPart, body: CallInput<typeof changeNoticePreferences>['body']): Change {
  return {
    part,
    apply: (now) => ({ ...now, ...body }),
    send: () => call(changeNoticePreferences, { body }),
  };
}

function switched(topic: string, on: boolean): Change {
  return {
    part: 'topics',
    apply: (now) => {
      const others = now.muted.filter((one) => one !== topic);
      return { ...now, muted: on ? others : [...others, topic] };
    },
    send: () => call(on ? unmuteTopic : muteTopic, { body: { topic } }),
  };
}

/** Until when it lasts is the server's to say. */
function rested(length: SnoozeFor): Change {
  return { part: 'rest', apply: (now) => now, send: () => call(snoozeNotices, { body: { for: length } }) };
}

const calmed: Change = { part: 'calm', apply: () => calmPreferences, send: () => call(calmNotices) };
