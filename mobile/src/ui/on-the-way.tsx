import { useEffect } from 'react';
import { countWords } from '../platform/upload-queue';
import { dismissFailures, sendUploads, useUploads } from '../platform/uploads';
import { Button } from './button';
import { Card, Paragraph } from './card';
import { ErrorText } from './field';

interface OnTheWayProps {
  ticket: string;
  /** What has arrived all the same, in words. */
  received: string;
  onArrived: () => void;
}

/** What of a rating or a complaint still lies on this phone, and what was refused; nothing once all of it has arrived. */
export function OnTheWay({ ticket, received, onArrived }: OnTheWayProps) {
  const batch = useUploads(ticket);
  const waiting = batch?.waiting ?? [];
  const failures = batch?.failures ?? [];
  useArrivals(waiting.length, onArrived);
  useEffect(() => void sendUploads(), []);
  return (
    <>
      {waiting.length === 0 ? null : (
        <Card title={`${countWords(waiting)}正在送`}>
          <Paragraph quiet>先存在这台手机上，有网就送，只送一次。不用等在这一页。</Paragraph>
          <Button kind="secondary" onPress={() => void sendUploads()}>
            现在送
          </Button>
        </Card>
      )}
      {failures.length === 0 ? null : (
        <Card title="有一部分没有收下">
          {[...new Set(failures)].map((failure) => (
            <ErrorText key={failure} text={failure} />
          ))}
          <Paragraph>{`${received}已经收到，不受影响。`}</Paragraph>
          <Button kind="secondary" onPress={() => dismissFailures(ticket)}>
            知道了
          </Button>
        </Card>
      )}
    </>
  );
}

function useArrivals(waiting: number, onArrived: () => void): void {
  useEffect(() => {
    onArrived();
    // Each one fewer is one that the server has now.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [waiting]);
}
