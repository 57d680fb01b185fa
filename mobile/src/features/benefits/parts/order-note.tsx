import { View } from '@tarojs/components';
import { useState } from 'react';
import { useMatchingFacts } from '../../../platform/matching-facts';
import { Button, DemoTag, ErrorText, Paragraph, Sheet, spoken } from '../../../ui';
import { orderWords } from '../order-words';
import { useForgetting } from '../use-forgetting';

/** Above what can be had: in which order it stands, and on demand why and from what. */
export function OrderNote({ demo }: { demo: boolean }) {
  const [open, setOpen] = useState(false);
  const { enterprise } = useMatchingFacts();
  return (
    <>
      <Button kind="text" inline onPress={() => setOpen(true)}>
        按可能的需要排序：怎么排的
      </Button>
      {open ? (
        <Sheet title="怎么排的" onClose={() => setOpen(false)} closeLabel="知道了">
          {demo ? <DemoTag /> : null}
          {orderWords({ signedIn: enterprise !== null, demo }).map((words) => (
            <Paragraph key={words}>{words}</Paragraph>
          ))}
          {enterprise === null ? null : <Forgetting enterpriseId={enterprise.id} />}
        </Sheet>
      ) : null}
    </>
  );
}

function Forgetting({ enterpriseId }: { enterpriseId: string }) {
  const { busy, done, problem, start } = useForgetting(enterpriseId);
  return (
    <>
      {done === '' ? (
        <Button kind="secondary" loading={busy} onPress={start}>
          忘记我看过的类别
        </Button>
      ) : (
        <View {...spoken({ role: 'status', live: 'polite' })}>
          <Paragraph>{done}</Paragraph>
        </View>
      )}
      <ErrorText text={problem} />
    </>
  );
}
