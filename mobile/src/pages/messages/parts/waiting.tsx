import Taro, { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { countKept, sendKept } from '../../../platform/outbox';
import { Button, Card, Paragraph } from '../../../ui';

/** What was pressed without a network and is still to be sent. */
export function Waiting() {
  const [count, setCount] = useState(countKept);
  const [busy, setBusy] = useState(false);
  useDidShow(() => setCount(countKept()));
  if (count === 0) return null;
  const send = async () => {
    setBusy(true);
    const sent = await sendKept();
    setBusy(false);
    setCount(countKept());
    void Taro.showToast({ title: sent > 0 ? `已送达 ${sent} 件` : '还没有连上', icon: 'none' });
  };
  return (
    <Card title={`有 ${count} 件还没送达`}>
      <Paragraph>您提交时网络没有连上，内容已存在这台设备上，联网后会自动补送，不会重复办理。</Paragraph>
      <Button kind="secondary" loading={busy} onPress={() => void send()}>
        现在补送
      </Button>
    </Card>
  );
}
