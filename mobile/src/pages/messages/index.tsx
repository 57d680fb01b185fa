import Taro, { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { goTo } from '../../platform/navigate';
import { countKept, sendKept } from '../../platform/outbox';
import { AppPage, Button, Card, FeedbackState, ListRow, Paragraph } from '../../ui';

export default function MessagesPage() {
  return (
    <AppPage title="消息">
      <Waiting />
      <FeedbackState
        kind="empty"
        icon="message"
        title="还没有消息"
        detail="现在还不会发送任何消息。开通后会先征得您同意，再从这里通知您。"
      />
      <ListRow title="我登记的意向" detail="在“我的”里查看或撤回" onPress={() => goTo('me')} />
    </AppPage>
  );
}

/** What was pressed without a network and is still to be sent. */
function Waiting() {
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
