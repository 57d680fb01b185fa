import { AppPage, Button, Card, Paragraph } from '../../../ui';

/** Nobody answered: it lies on this phone and goes out once. */
export function Kept({
  about,
  onAgain,
  onTakeBack,
}: {
  about: string;
  onAgain: () => void;
  onTakeBack: () => void;
}) {
  return (
    <AppPage back title="等网络好了就提交" footer={<Button onPress={onAgain}>现在再试一次</Button>}>
      <Card title={about}>
        <Paragraph>网络没有连上。您的投诉已存在这台手机上，联网后自动提交，只提交一次。</Paragraph>
        <Paragraph quiet>不用一直开着这一页。</Paragraph>
        <Button kind="secondary" onPress={onTakeBack}>
          先不提交，回去修改
        </Button>
      </Card>
    </AppPage>
  );
}

/** An earlier try had arrived, before what stands here was changed. */
export function FiledBefore({ onOpen, onAnew }: { onOpen: () => void; onAnew: () => void }) {
  return (
    <AppPage back title="这件投诉已经收到" footer={<Button onPress={onOpen}>打开这件投诉</Button>}>
      <Card>
        <Paragraph>前一次提交其实已经送到了。后来改的内容没有算进去。</Paragraph>
        <Paragraph quiet>要补充的话，等单位问您时补充；是另一件事，可以另外提交。</Paragraph>
        <Button kind="secondary" onPress={onAnew}>
          另外提交一件
        </Button>
      </Card>
    </AppPage>
  );
}
