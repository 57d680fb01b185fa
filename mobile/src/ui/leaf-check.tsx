import { View } from '@tarojs/components';
import { useState } from 'react';
import { alarmWords } from '../platform/ledger-alarms';
import type { LeafCheck } from '../platform/ledger-check';
import { Button } from './button';
import { Paragraph } from './card';
import { ErrorText } from './field';
import { spoken } from './spoken';
import { StatusTag } from './status-tag';

type Ok = Extract<LeafCheck, { readonly state: 'ok' }>;

interface LeafCheckButtonProps<C extends Ok> {
  /** What is checked, before and after the colon of 「核对：…」. */
  words: string;
  check: (now: number) => Promise<C | Exclude<LeafCheck, Ok>>;
  /** What an entry found in the log says. */
  found: (check: C) => readonly string[];
}

/** Checked on this phone, with its three faces: in the log, not yet, alarm. */
export function LeafCheckButton<C extends Ok>({ words, check: begin, found }: LeafCheckButtonProps<C>) {
  const [check, setCheck] = useState<C | Exclude<LeafCheck, Ok>>();
  const [busy, setBusy] = useState(false);
  const press = async () => {
    setBusy(true);
    setCheck(await begin(Date.now()));
    setBusy(false);
  };
  const isFound = check?.state === 'ok';
  return (
    <>
      <View {...spoken({ role: 'status', live: 'polite' })}>
        {isFound ? (
          <>
            <StatusTag kind="ok" icon="check">
              {words}
            </StatusTag>
            {found(check).map((sentence) => (
              <Paragraph key={sentence}>{sentence}</Paragraph>
            ))}
          </>
        ) : null}
        {check !== undefined && check.state !== 'ok' ? <NotFound check={check} /> : null}
      </View>
      <Button kind="secondary" loading={busy} onPress={() => void press()}>
        {isFound ? '再核对一次' : `核对：${words}`}
      </Button>
    </>
  );
}

function NotFound({ check }: { check: Exclude<LeafCheck, Ok> }) {
  if (check.state === 'waiting')
    return (
      <>
        <StatusTag kind="warn" icon="clock">
          正在入账
        </StatusTag>
        <Paragraph>已收到并签了名，一分钟内写进账本，请稍后再核对。</Paragraph>
      </>
    );
  if (check.state === 'unreached')
    return <ErrorText text={`没有核对成：${check.refusal.message}${check.refusal.advice}`} />;
  return (
    <>
      <StatusTag kind="bad" icon="cross">
        核对没有通过
      </StatusTag>
      <ErrorText text={alarmWords[check.alarm]} />
      <Paragraph>请截屏保存这一页，并告诉监督部门或媒体：这正是凭证要防的事。</Paragraph>
    </>
  );
}
