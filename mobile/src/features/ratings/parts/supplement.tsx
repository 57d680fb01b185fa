import { type MyRating, supplementRating } from '@yingshang/shared/contracts/ratings';
import { useState } from 'react';
import { call } from '../../../platform/request';
import { useAsking } from '../../../platform/use-asking';
import { Button, Card, ErrorText, Paragraph } from '../../../ui';
import { Words } from './words';

/** The one later supplement: written, or read again. */
export function Supplement({ rating, onAdded }: { rating: MyRating; onAdded: () => void }) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const { busy, problem, ask } = useAsking();
  const { supplement, ticket } = rating;
  if (supplement !== null)
    return (
      <Card title="您的补充">
        <Paragraph>{supplement.words?.text ?? '这段话已无法再打开。'}</Paragraph>
        {supplement.words?.note ? <Paragraph quiet>{supplement.words.note}</Paragraph> : null}
      </Card>
    );
  if (!open)
    return (
      <Button kind="secondary" onPress={() => setOpen(true)}>
        补充说明（可以补充一次）
      </Button>
    );
  const send = async () => {
    const answer = await ask(() =>
      call(supplementRating, { params: { ticket }, body: { text: text.trim() } }),
    );
    if (answer.ok) onAdded();
  };
  return (
    <Card title="补充说明">
      <Words label="补充说明" hint="星级不变；提交后不能再改" value={text} onChange={setText} />
      <ErrorText text={problem} />
      <Button loading={busy} onPress={() => void send()}>
        提交补充
      </Button>
    </Card>
  );
}
