import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { revealChildren } from '@yingshang/shared/contracts/kindergarten-applications';
import { useState } from 'react';
import { useAsking } from '../../../platform/use-asking';
import { Button, Card, ErrorText, Paragraph } from '../../../ui';
import { FactList } from '../../../ui/fact-list';
import { type ApplicationPlace, reveal } from '../use-application-desk';

/** Names and numbers in clear: opened on purpose, since each look is kept. */
export function ChildrenCard({ place }: { place: ApplicationPlace }) {
  const { busy, problem, ask } = useAsking();
  const [shown, setShown] = useState<ResponseOf<typeof revealChildren> | null>(null);
  const open = async () => {
    const answer = await ask(() => reveal(place));
    if (answer.ok) setShown(answer.value);
  };
  return (
    <Card title="姓名和证件号">
      {shown === null ? (
        <>
          <Paragraph quiet>只用来和材料核对。每次查看都有记录。</Paragraph>
          <Button kind="secondary" loading={busy} onPress={() => void open()}>
            查看全部
          </Button>
        </>
      ) : (
        <FactList facts={shown.children.map(({ name, idNumber }) => ({ name, text: idNumber }))} />
      )}
      <ErrorText text={problem} />
    </Card>
  );
}
