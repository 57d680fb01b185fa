import type { OwnComplaint } from '@yingshang/shared/contracts/complaints';
import { useCity } from '../../../platform/city';
import { Button, ErrorText, Paragraph, WaitingCard } from '../../../ui';
import { pressing } from '../case-words';
import { takeOwnStep, useOwnStep } from '../use-own-complaints';

/** 催办: once a day; then it says when again. */
export function Press({ one }: { one: OwnComplaint }) {
  const form = useOwnStep(one.ticket, 'press', {
    send: (_draft, key) => takeOwnStep(one.ticket, { kind: 'press' }, key),
  });
  const may = pressing(one, useCity()?.today);
  if (may === null) return null;
  if (may === 'tomorrow')
    return <Paragraph quiet>今天已经催办过，单位已收到提醒。明天可以再催一次。</Paragraph>;
  if (form.waits) return <WaitingCard busy={form.busy} onTryAgain={form.submit} onTakeBack={form.takeBack} />;
  return (
    <>
      <Button kind="secondary" loading={form.busy} onPress={form.submit}>
        催办一次
      </Button>
      <Paragraph quiet>每天可以催办一次，单位在上午9点或下午2点收到提醒。</Paragraph>
      <ErrorText text={form.problem} />
    </>
  );
}
