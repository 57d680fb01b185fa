import type { Message } from '@yingshang/shared/contracts/notices';
import { follow } from '../../../platform/message-actions';
import { lookAt } from '../../../platform/message-step';
import { useAsking } from '../../../platform/use-asking';
import { ErrorText, ListCard, ListRow } from '../../../ui';

interface PoliciesProps {
  readonly message: Message;
  readonly policies: readonly { readonly id: string; readonly title: string; readonly head?: string }[];
}

/** What the message is about, each to be opened before the eyes of the message's own enterprise. */
export function Policies({ message, policies }: PoliciesProps) {
  const { problem, ask } = useAsking();
  const { subject } = message;
  // There is no page of it any more.
  const isGone = subject.kind === 'policy' && subject.cause === 'withdrawn';
  return (
    <>
      <ErrorText text={problem} />
      <ListCard label="说的是">
        {policies.map(({ head, id, title }) => (
          <ListRow
            key={id}
            title={title}
            detail={head}
            onPress={isGone ? undefined : () => void ask(() => follow(message, lookAt(id)))}
          />
        ))}
      </ListCard>
    </>
  );
}
