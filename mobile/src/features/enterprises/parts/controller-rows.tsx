import type { EnterpriseController } from '@yingshang/shared/contracts/enterprises';
import { useState } from 'react';
import { dayOf } from '../../../platform/dates';
import { Button, ErrorText, ListCard, ListRow, Paragraph, Section, Sheet } from '../../../ui';
import { verificationWords } from '../control-words';
import { refusalWords } from '../refusal-words';
import type { useDelegates } from '../use-delegates';

/** Who controls the enterprise; the representative may end what others proved. */
export function ControllerRows({ state }: { state: ReturnType<typeof useDelegates> }) {
  const [ending, setEnding] = useState<EnterpriseController>();
  const items = state.controllers.data?.items ?? [];
  if (items.length < 2) return null;
  const end = (controller: EnterpriseController) =>
    void state.endControl(controller.personId).then((ok) => (ok ? setEnding(undefined) : undefined));
  return (
    <Section title="负责人" note="法定代表人可以撤销其他负责人。">
      <ListCard label="负责人">
        {items.map((item) => (
          <ListRow
            key={item.personId}
            title={item.self ? `${item.displayName}（您）` : item.displayName}
            detail={verificationWords({ verification: item.verification, demo: false })}
            caption={`${dayOf(item.provenAt)}起`}
            trailing={item.endable ? '撤销' : undefined}
            onPress={item.endable ? () => setEnding(item) : undefined}
          />
        ))}
      </ListCard>
      {ending ? (
        <Sheet title={`撤销${ending.displayName}？`} onClose={() => setEnding(undefined)} closeLabel="不撤销">
          <Paragraph>对方马上不能再代表企业，对方委托的人也一并失去权限。</Paragraph>
          <ErrorText text={refusalWords(state.action.refusal)} />
          <Button kind="danger" loading={state.action.busy} onPress={() => end(ending)}>
            撤销
          </Button>
        </Sheet>
      ) : null}
    </Section>
  );
}
