import type { VoiceOnDesk } from '@yingshang/shared/contracts/statements';
import { longDate } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { AppPage, Button, Card, Loaded, Paragraph, TwoColumns } from '../../../../ui';
import { AllDone } from '../../parts/all-done';
import { OnlyReviewers } from '../../parts/only-reviewers';
import { Recording } from '../../parts/recording';
import { Told } from '../../parts/told';
import { TypeWords } from '../../parts/type-words';
import { useQueue } from '../../use-queue';
import { useStatementDesk } from '../../use-statement-desk';

/** One recording after the other: heard, and typed. */
export default function StatementVoicePage() {
  return (
    <AppPage back wide title="录音转文字">
      <OnlyReviewers>
        <Voices />
      </OnlyReviewers>
    </AppPage>
  );
}

function Voices() {
  const query = useStatementDesk();
  const { id, told, goOn } = useQueue();
  return (
    <>
      <Told>{told}</Told>
      <Loaded query={query}>
        {({ voices }) => {
          const voice = voices.find((one) => one.id === id);
          if (voice === undefined)
            return <AllDone title={id === null ? '都转写完了' : '这段录音已经有人转写'} />;
          const onDone = (words: string) => {
            goOn(voices, words);
            query.reload();
          };
          return <OneVoice key={voice.id} voice={voice} onDone={onDone} />;
        }}
      </Loaded>
    </>
  );
}

function OneVoice({ voice, onDone }: { voice: VoiceOnDesk; onDone: (told: string) => void }) {
  const { id, unitName, seconds, photos, day } = voice;
  return (
    <TwoColumns
      reading={
        <>
          <Card title={unitName}>
            <Paragraph quiet>
              {`${longDate(day)}。单位听不到录音，只看核对、遮盖后的文字，也不知道是说的还是写的。`}
            </Paragraph>
          </Card>
          <Recording statementId={id} seconds={seconds} />
          {photos > 0 ? (
            <Button kind="secondary" onPress={() => goTo('statementPhotos', { id })}>
              {`看${photos}张照片`}
            </Button>
          ) : null}
        </>
      }
      doing={<TypeWords statementId={id} onDone={onDone} />}
    />
  );
}
