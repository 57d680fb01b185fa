import type { Delegate } from '@yingshang/shared/contracts/enterprises';
import { useState } from 'react';
import { goTo } from '../../../platform/navigate';
import { Button, ErrorText, Paragraph, Sheet } from '../../../ui';
import { refusalWords } from '../refusal-words';
import type { useDelegates } from '../use-delegates';
import { DelegateForm } from './delegate-form';

type Asked = 'revoke' | 'hand-over';

interface DelegateSheetProps {
  delegate: Delegate;
  state: ReturnType<typeof useDelegates>;
  onClose: () => void;
}

/** One delegate: what they may do, the end of it, or handing the enterprise over to them. */
export function DelegateSheet({ delegate, state, onClose }: DelegateSheetProps) {
  const [asked, setAsked] = useState<Asked>();
  const { action, change, revoke, handOver } = state;
  const name = delegate.name ?? delegate.phoneMask ?? '受托人';
  const closing = (done: Promise<boolean>) => void done.then((ok) => (ok ? onClose() : undefined));
  if (asked !== undefined) {
    const question = QUESTIONS[asked];
    const act = () =>
      asked === 'revoke'
        ? closing(revoke(delegate.id))
        : void handOver(delegate.id, () => goTo('enterprises'));
    return (
      <Sheet title={question.title(name)} onClose={onClose} closeLabel="不了">
        <Paragraph>{question.detail}</Paragraph>
        <ErrorText text={refusalWords(action.refusal)} />
        <Button kind="danger" loading={action.busy} onPress={act}>
          {question.label}
        </Button>
      </Sheet>
    );
  }
  return (
    <Sheet title={name} onClose={onClose} closeLabel="不修改">
      <DelegateForm
        scopes={delegate.scopes}
        busy={action.busy}
        refusal={action.refusal}
        onSave={({ scopes, endsOn }) => closing(change(delegate.id, { scopes, endsOn }))}
      />
      <Button kind="secondary" onPress={() => setAsked('revoke')}>
        结束委托
      </Button>
      {delegate.state === 'accepted' ? (
        <Button kind="text" onPress={() => setAsked('hand-over')}>
          把企业移交给对方
        </Button>
      ) : null}
    </Sheet>
  );
}

const QUESTIONS: Readonly<Record<Asked, { title: (name: string) => string; detail: string; label: string }>> =
  {
    revoke: {
      title: (name) => `结束对${name}的委托？`,
      detail: '对方马上不能再代表企业办事。以后可以重新委托。',
      label: '结束委托',
    },
    'hand-over': {
      title: (name) => `把企业移交给${name}？`,
      detail: '移交后由对方负责这家企业。您不再能看和办，您填写的信息会删除，您委托的人也一并失去权限。',
      label: '移交',
    },
  };
