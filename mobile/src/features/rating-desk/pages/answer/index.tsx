import { LONGEST_PUBLIC_ANSWER, type OfficeRow } from '@yingshang/shared/contracts/reputation';
import { Button, Card, ErrorText, FeedbackState, LongField, Paragraph, WaitingCard } from '../../../../ui';
import { OneRowPage } from '../../parts/one-row-page';
import { mayBeAnswered } from '../../row-words';
import { useAnswerForm } from '../../use-unit-answers';

/** What the unit says in public to one rating. */
export default function UnitAnswerPage() {
  return (
    <OneRowPage
      title="公开答复"
      about="您要答复的评价"
      notForYou={{
        title: '公开答复由单位负责人写',
        detail: '请用本单位负责人的身份登录后再来。',
      }}
    >
      {(unitId, row) =>
        mayBeAnswered(row) ? <AnswerForm unitId={unitId} row={row} /> : <NotNow row={row} />
      }
    </OneRowPage>
  );
}

function NotNow({ row }: { row: OfficeRow }) {
  return row.standing === 'counted' ? (
    <FeedbackState
      kind="empty"
      title="已经答复，每条评价答复一次"
      detail="核对通过后，公众在本单位的服务评价里看到，评价人也会看到。"
    />
  ) : (
    <FeedbackState
      kind="empty"
      title="这条评价现在不能公开答复"
      detail="正在核查或已移除的评价不公开；恢复计入后可以答复。"
    />
  );
}

function AnswerForm({ unitId, row }: { unitId: string; row: OfficeRow }) {
  const { draft, busy, problem, waits, write, submit, takeBack } = useAnswerForm(unitId, row.id);
  if (waits) return <WaitingCard busy={busy} onTryAgain={submit} onTakeBack={takeBack} />;
  return (
    <>
      <Card title="写给公众和评价人">
        <LongField
          label="答复"
          hint="说明情况、已经改了什么、还可以找谁。不要写个人信息，也不要猜是谁评的"
          value={draft.text}
          most={LONGEST_PUBLIC_ANSWER}
          onChange={write}
        />
      </Card>
      <Card title="提交以后">
        <Paragraph>先由本单位以外的人核对文字，通过后公开。</Paragraph>
        <Paragraph>公众看到星级、标签和您的答复，看不到评价人写的话，也看不到是哪一天评的。</Paragraph>
      </Card>
      <ErrorText text={problem} />
      <Button loading={busy} onPress={submit}>
        提交答复
      </Button>
    </>
  );
}
