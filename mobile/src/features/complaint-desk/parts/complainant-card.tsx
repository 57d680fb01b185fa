import Taro from '@tarojs/taro';
import { revealComplainant } from '@yingshang/shared/contracts/complaints';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { useState } from 'react';
import { call } from '../../../platform/request';
import { useAsking } from '../../../platform/use-asking';
import { Button, Card, ErrorText, Paragraph } from '../../../ui';
import { complainantLine } from '../desk-words';
import type { CasePlace } from '../use-complaint-desk';

/** Whom to call for a revisit: opened on purpose, since each look is kept. */
export function ComplainantCard({ place }: { place: CasePlace }) {
  const { busy, problem, ask } = useAsking();
  const [shown, setShown] = useState<ResponseOf<typeof revealComplainant> | null>(null);
  const open = async () => {
    const answer = await ask(() => call(revealComplainant, { params: place, body: {} }));
    if (answer.ok) setShown(answer.value);
  };
  const phone = shown?.phone ?? null;
  return (
    <Card title="联系投诉人">
      {shown === null ? (
        <>
          <Paragraph quiet>只用于这次回访。每次查看都有记录，投诉人也能查到。</Paragraph>
          <Button kind="secondary" loading={busy} onPress={() => void open()}>
            查看联系谁
          </Button>
        </>
      ) : (
        <Paragraph>{complainantLine(shown)}</Paragraph>
      )}
      {phone === null ? null : (
        <Button
          kind="secondary"
          icon="phone"
          spokenName={`拨打 ${phone}，投诉人的电话`}
          onPress={() => void Taro.makePhoneCall({ phoneNumber: phone })}
        >
          {`拨打 ${phone}`}
        </Button>
      )}
      <ErrorText text={problem} />
    </Card>
  );
}
