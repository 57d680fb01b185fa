import { View } from '@tarojs/components';
import type { RatingReceipt } from '@yingshang/shared/contracts/ratings';
import { useState } from 'react';
import { Button, Card, ErrorText, Paragraph, StatusTag, spoken } from '../../../ui';
import { alarmWords } from '../check-receipt';
import { checkReceipt, type ReceiptCheck } from '../receipt-check';

/** 「我的评价已入账」: checked on this phone. */
export function ReceiptCheckCard({ receipt }: { receipt: RatingReceipt }) {
  const [check, setCheck] = useState<ReceiptCheck>();
  const [busy, setBusy] = useState(false);
  const begin = async () => {
    setBusy(true);
    setCheck(await checkReceipt(receipt, Date.now()));
    setBusy(false);
  };
  return (
    <Card title="评价凭证">
      <Paragraph quiet>
        每条评价都写进公开账本，谁也不能悄悄改掉或删掉。账本上只有校验码，看不出是谁评的。
      </Paragraph>
      <View {...spoken({ role: 'status', live: 'polite' })}>
        {check === undefined ? null : <Result check={check} />}
      </View>
      <Button kind="secondary" loading={busy} onPress={() => void begin()}>
        {check?.state === 'ok' ? '再核对一次' : '核对：我的评价已入账'}
      </Button>
    </Card>
  );
}

function Result({ check }: { check: ReceiptCheck }) {
  if (check.state === 'ok')
    return (
      <>
        <StatusTag kind="ok" icon="check">
          我的评价已入账
        </StatusTag>
        <Paragraph>{`这台手机自己核对过：账本第${check.position + 1}条就是您的评价，内容没有被改。`}</Paragraph>
        {check.own ? null : (
          <Paragraph quiet>当时不是在这台手机上提交的，内容按服务器现在显示的核对。</Paragraph>
        )}
      </>
    );
  if (check.state === 'waiting')
    return (
      <>
        <StatusTag kind="warn" icon="clock">
          正在入账
        </StatusTag>
        <Paragraph>已收到并签了名，一分钟内写进账本，请稍后再核对。</Paragraph>
      </>
    );
  if (check.state === 'unreached')
    return <ErrorText text={`没有核对成：${check.refusal.message}${check.refusal.advice}`} />;
  return (
    <>
      <StatusTag kind="bad" icon="cross">
        核对没有通过
      </StatusTag>
      <ErrorText text={alarmWords[check.alarm]} />
      <Paragraph>请截屏保存这一页，并告诉监督部门或媒体：这正是凭证要防的事。</Paragraph>
    </>
  );
}
