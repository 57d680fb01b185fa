import { AppPage, Button, Card, Paragraph } from '../../../ui';

interface KeptToFileProps {
  busy: boolean;
  onAgain: () => void;
  onTakeBack: () => void;
}

/** Nobody answered: it was confirmed, lies on this phone and goes out once. */
export function KeptToFile({ busy, onAgain, onTakeBack }: KeptToFileProps) {
  return (
    <AppPage
      back
      title="等网络好了就提交"
      footer={
        <Button loading={busy} onPress={onAgain}>
          现在再试一次
        </Button>
      }
    >
      <Card>
        <Paragraph>网络没有连上。您确认的内容已存在这台手机上，联网后自动提交，只提交一次。</Paragraph>
        <Paragraph quiet>不用一直开着这一页。</Paragraph>
        <Button kind="secondary" onPress={onTakeBack}>
          先不提交，回去修改
        </Button>
      </Card>
    </AppPage>
  );
}
