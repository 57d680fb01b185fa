import Taro from '@tarojs/taro';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { revealNamedRater } from '@yingshang/shared/contracts/follow-ups';
import { useState } from 'react';
import { call } from '../../../platform/request';
import { useAsking } from '../../../platform/use-asking';
import { Button, Card, ErrorText, Paragraph } from '../../../ui';
import { namedRaterLine } from '../case-words';

/** Who a named rater is: opened on purpose, since each look is kept. */
export function NamedRater({ place }: { place: { readonly id: string; readonly caseId: string } }) {
  const { busy, problem, ask } = useAsking();
  const [shown, setShown] = useState<ResponseOf<typeof revealNamedRater> | null>(null);
  const open = async () => {
    const answer = await ask(() => call(revealNamedRater, { params: place, body: {} }));
    if (answer.ok) setShown(answer.value);
  };
  const phone = shown?.phone ?? null;
  return (
    <Card title="评价人愿意具名">
      {shown === null ? (
        <Paragraph quiet>只用于联系评价人解决这件事。每次查看都有记录，评价人也能查到。</Paragraph>
      ) : (
        <Paragraph>{namedRaterLine(shown)}</Paragraph>
      )}
      {shown === null ? (
        <Button kind="secondary" loading={busy} onPress={() => void open()}>
          查看姓名和电话
        </Button>
      ) : null}
      {phone === null ? null : (
        <Button
          kind="secondary"
          icon="phone"
          spokenName={`拨打评价人电话${phone}`}
          onPress={() => void Taro.makePhoneCall({ phoneNumber: phone })}
        >
          {`拨打 ${phone}`}
        </Button>
      )}
      <ErrorText text={problem} />
    </Card>
  );
}
