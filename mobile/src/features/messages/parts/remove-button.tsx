import type { Message } from '@yingshang/shared/contracts/notices';
import { useState } from 'react';
import { removeForGood } from '../../../platform/message-actions';
import { goBack } from '../../../platform/navigate';
import { useAsking } from '../../../platform/use-asking';
import { Button, ErrorText } from '../../../ui';

/** Asks once more: what is removed does not come back. */
export function RemoveButton({ message }: { message: Message }) {
  const [sure, setSure] = useState(false);
  const { busy, problem, ask } = useAsking();
  const remove = async () => {
    const answer = await ask(() => removeForGood(message));
    if (answer.ok) goBack();
  };
  return (
    <>
      <ErrorText text={problem} />
      <Button
        kind={sure ? 'danger' : 'text'}
        loading={busy}
        onPress={() => (sure ? void remove() : setSure(true))}
      >
        {sure ? '确定删除，删后不能恢复' : '删除这条消息'}
      </Button>
    </>
  );
}
