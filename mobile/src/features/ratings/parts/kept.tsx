import { AppPage, Button, Card, Paragraph } from '../../../ui';
import type { RatedPlace } from '../rate-draft';

interface KeptProps {
  place: RatedPlace | null;
  onAgain: () => void;
  onTakeBack: () => void;
}

/** Nobody answered: it lies on this phone and goes out once. */
export function Kept({ place, onAgain, onTakeBack }: KeptProps) {
  return (
    <AppPage back title="等网络好了就提交" footer={<Button onPress={onAgain}>现在再试一次</Button>}>
      <Card title={place?.unitName}>
        <Paragraph>网络没有连上。您的评价已存在这台手机上，联网后自动提交，只提交一次。</Paragraph>
        <Paragraph quiet>
          {place?.proof === true ? '请在扫码后24小时内联网，过后这次凭证会失效。' : '不用一直开着这一页。'}
        </Paragraph>
        <Button kind="secondary" onPress={onTakeBack}>
          先不提交，回去修改
        </Button>
      </Card>
    </AppPage>
  );
}
