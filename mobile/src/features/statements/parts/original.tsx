import type { TextOnDesk } from '@yingshang/shared/contracts/statements';
import { Button, Card, ErrorText, Paragraph } from '../../../ui';
import { Quote } from '../../../ui/quote';
import { useOriginal } from '../use-statement-desk';

/** The words as they were written, closed until somebody needs them. */
export function Original({ text }: { text: TextOnDesk }) {
  const { words, busy, problem, open } = useOriginal(text);
  return (
    <Card title="原文">
      {words === undefined ? (
        <>
          <Paragraph quiet>遮盖后还拿不准时再看。打开后会记下您在什么时候看过。</Paragraph>
          <Button kind="secondary" loading={busy} onPress={open}>
            看原文
          </Button>
          <ErrorText text={problem} />
        </>
      ) : (
        <Quote>{words}</Quote>
      )}
    </Card>
  );
}
