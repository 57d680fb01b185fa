import { useEffect, useRef, useState } from 'react';
import { canReadAloud, readAloud } from '../../../platform/read-aloud';
import { Button, ErrorText } from '../../../ui';
import { spokenSummary } from '../filing';
import type { SlotRow } from '../slot-rows';

/** The rows read to whoever would rather hear them; nothing where the phone has no voice. */
export function ReadAloud({ rows }: { rows: readonly SlotRow[] }) {
  const [reads, setReads] = useState(false);
  const [failed, setFailed] = useState(false);
  const reading = useRef<{ readonly stop: () => void }>();
  useEffect(() => () => reading.current?.stop(), []);
  if (!canReadAloud()) return null;
  const toggle = () => {
    if (reads) return reading.current?.stop();
    setFailed(false);
    setReads(true);
    reading.current = readAloud(spokenSummary(rows), (worked) => {
      setReads(false);
      setFailed(!worked);
    });
  };
  return (
    <>
      <Button kind="secondary" onPress={toggle}>
        {reads ? '停' : '读给我听'}
      </Button>
      <ErrorText text={failed ? '这台设备没有能读中文的声音，请看上面的文字。' : undefined} />
    </>
  );
}
