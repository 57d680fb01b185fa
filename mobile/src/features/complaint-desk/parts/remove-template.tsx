import { type AnswerTemplate, removeAnswerTemplate } from '@yingshang/shared/contracts/complaints';
import { useState } from 'react';
import { call } from '../../../platform/request';
import { useAsking } from '../../../platform/use-asking';
import { Button, ErrorText, Paragraph, Sheet } from '../../../ui';

interface RemoveTemplateProps {
  unitId: string;
  template: AnswerTemplate;
  onRemoved: () => void;
}

/** Asks once more: what is removed is gone for the whole unit. */
export function RemoveTemplate({ unitId, template: { id, title }, onRemoved }: RemoveTemplateProps) {
  const [isAsked, setAsked] = useState(false);
  const { busy, problem, ask } = useAsking();
  const remove = async () => {
    const answer = await ask(() => call(removeAnswerTemplate, { params: { id: unitId, templateId: id } }));
    if (!answer.ok) return;
    setAsked(false);
    onRemoved();
  };
  return (
    <>
      <Button kind="text" spokenName={`删除：${title}`} onPress={() => setAsked(true)}>
        删除
      </Button>
      {isAsked ? (
        <Sheet title="删除这个模板？" closeLabel="不删" onClose={() => setAsked(false)}>
          <Paragraph>{`“${title}”删除后，本单位都不能再用。已经发出的答复不变。`}</Paragraph>
          <ErrorText text={problem} />
          <Button kind="danger" loading={busy} onPress={() => void remove()}>
            删除
          </Button>
        </Sheet>
      ) : null}
    </>
  );
}
