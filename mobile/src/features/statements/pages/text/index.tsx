import type { TextOnDesk } from '@yingshang/shared/contracts/statements';
import { longDate } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { useHolds } from '../../../../platform/own-unit';
import { AppPage, Button, Card, Loaded, Paragraph, TwoColumns } from '../../../../ui';
import { Quote } from '../../../../ui/quote';
import { type Desk, findText, pieceWords, whyWords } from '../../desk-view';
import { AllDone } from '../../parts/all-done';
import { DecideText } from '../../parts/decide-text';
import { OnlyReviewers } from '../../parts/only-reviewers';
import { Original } from '../../parts/original';
import { Recording } from '../../parts/recording';
import { Told } from '../../parts/told';
import { useQueue } from '../../use-queue';
import { useStatementDesk } from '../../use-statement-desk';

/** One text after the other: let through, or held back. */
export default function StatementTextPage() {
  return (
    <AppPage back wide title="核对文字">
      <OnlyReviewers>
        <Texts />
      </OnlyReviewers>
    </AppPage>
  );
}

function Texts() {
  const query = useStatementDesk();
  const { id, told, goOn } = useQueue();
  const listOf = (desk: Desk, state: TextOnDesk['state']) =>
    state === 'blocked' ? desk.blocked : desk.waiting;
  return (
    <>
      <Told>{told}</Told>
      <Loaded query={query}>
        {(desk) => {
          const text = id === null ? undefined : findText(desk, id);
          if (text === undefined)
            return <AllDone title={id === null ? '都核对完了' : '这段话已经不用核对'} />;
          const onDone = (words: string) => {
            goOn(listOf(desk, text.state), words);
            query.reload();
          };
          return <OneText key={text.id} text={text} onDone={onDone} />;
        }}
      </Loaded>
    </>
  );
}

function OneText({ text, onDone }: { text: TextOnDesk; onDone: (told: string) => void }) {
  const { id, statementId, unitName, words, seconds, photos, day } = text;
  const isSupervisor = useHolds(['supervisor']);
  return (
    <TwoColumns
      reading={
        <Card title={unitName}>
          <Paragraph quiet>{`${pieceWords(text)}，${longDate(day)}。${whyWords(text)}。`}</Paragraph>
          <Quote>{words ?? '这段文字已无法再打开。'}</Quote>
          <Paragraph quiet>这是放行后单位会看到的样子：姓名、电话等已经自动遮盖。</Paragraph>
        </Card>
      }
      doing={
        <>
          <DecideText text={text} onDone={onDone} />
          <Original text={text} />
          {seconds === null ? null : <Recording statementId={statementId} seconds={seconds} />}
          {photos > 0 ? (
            <Button kind="secondary" onPress={() => goTo('statementPhotos', { id: statementId })}>
              {`看${photos}张照片`}
            </Button>
          ) : null}
          {isSupervisor ? (
            <Button kind="text" onPress={() => goTo('askToUnseal', { kind: 'text', id })}>
              文字里有威胁？申请查明评价人
            </Button>
          ) : null}
        </>
      }
    />
  );
}
