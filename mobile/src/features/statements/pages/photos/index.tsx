import { Image } from '@tarojs/components';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Button, Card, ErrorText, Loaded, Paragraph } from '../../../../ui';
import { spokenImage } from '../../../../ui/spoken';
import { photosOf } from '../../desk-view';
import { AllDone } from '../../parts/all-done';
import { OnlyReviewers } from '../../parts/only-reviewers';
import { usePhoto } from '../../use-opened';
import { useStatementDesk } from '../../use-statement-desk';
import './index.scss';

/** Photos that came with a statement, each closed until somebody asks to see it. */
export default function StatementPhotosPage() {
  const id = usePageParameter('id');
  return (
    <AppPage back wide title="看照片">
      <OnlyReviewers>
        <Photos statementId={id} />
      </OnlyReviewers>
    </AppPage>
  );
}

function Photos({ statementId }: { statementId: string }) {
  return (
    <Loaded query={useStatementDesk()}>
      {(desk) => {
        const places = Array.from({ length: photosOf(desk, statementId) }, (_, place) => place);
        if (places.length === 0) return <AllDone title="这里没有照片，或者已经不用核对" />;
        return (
          <>
            <Paragraph quiet>
              照片只给核对的人看，单位和公众看不到；拍摄时间、地点已经去掉。每打开一张，都会记下您在什么时候看过。
            </Paragraph>
            {places.map((place) => (
              <Photo key={place} statementId={statementId} place={place} />
            ))}
          </>
        );
      }}
    </Loaded>
  );
}

function Photo({ statementId, place }: { statementId: string; place: number }) {
  const { address, busy, problem, open } = usePhoto(statementId, place);
  const title = `第${place + 1}张照片`;
  return (
    <Card title={title}>
      {address === undefined ? (
        <Button kind="secondary" loading={busy} spokenName={`打开${title}`} onPress={open}>
          打开
        </Button>
      ) : (
        <Image className="opened-photo" src={address} mode="widthFix" {...spokenImage(title)} />
      )}
      <ErrorText text={problem} />
    </Card>
  );
}
