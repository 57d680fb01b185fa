import { LONGEST_STATEMENT } from '@yingshang/shared/contracts/statements';
import { useState } from 'react';
import { useSession } from '../../../platform/session';
import { Button, Card, ErrorText, LongField, Paragraph } from '../../../ui';
import { Quote } from '../../../ui/quote';
import { keepDraft, readDraft } from '../transcript-draft';
import { usePreview, useTyping } from '../use-statement-desk';

interface TypeWordsProps {
  readonly statementId: string;
  readonly onDone: (told: string) => void;
}

/** What is said, typed word by word; a draft outlives a reload. */
export function TypeWords({ statementId, onDone }: TypeWordsProps) {
  const personId = useSession(({ person }) => person?.id ?? '');
  const [words, setWords] = useState(() => readDraft(personId, statementId));
  const preview = usePreview();
  const typing = useTyping(statementId, (told) => {
    keepDraft(personId, statementId, '');
    onDone(told);
  });
  const write = (text: string) => {
    setWords(text);
    keepDraft(personId, statementId, text);
  };
  return (
    <Card title="转成文字">
      <LongField
        label="录音里说了什么"
        hint="照原话写，不增不减。听不清的地方写“听不清”，整段没有说话就写“没有说话”。没交的草稿只留在这台设备上。"
        value={words}
        most={LONGEST_STATEMENT}
        onChange={write}
      />
      {preview.shown?.of === words ? (
        <>
          <Paragraph quiet>单位会看到：</Paragraph>
          <Quote>{preview.shown.masked}</Quote>
        </>
      ) : null}
      <ErrorText text={typing.problem ?? preview.problem} />
      <Button loading={typing.busy} onPress={() => typing.submit(words)}>
        提交文字
      </Button>
      {words.trim() === '' ? null : (
        <Button kind="secondary" loading={preview.busy} onPress={() => preview.look(words)}>
          先看遮盖后的样子
        </Button>
      )}
    </Card>
  );
}
