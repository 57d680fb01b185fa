import { LONGEST_APPEAL, type UnitAppeal } from '@yingshang/shared/contracts/rating-reviews';
import type { OfficeRow } from '@yingshang/shared/contracts/reputation';
import { goTo } from '../../../../platform/navigate';
import {
  Button,
  Card,
  ChoiceList,
  ErrorText,
  FeedbackState,
  Loaded,
  LongField,
  Paragraph,
  Section,
  WaitingCard,
} from '../../../../ui';
import { groundChoices } from '../../appeal-words';
import { AppealCard } from '../../parts/appeal-card';
import { OneRowPage } from '../../parts/one-row-page';
import { useAppealForm, useUnitAppeals } from '../../use-unit-appeals';

/** The unit's one appeal against one rating. */
export default function UnitAppealPage() {
  return (
    <OneRowPage
      title="申诉这条评价"
      about="您要申诉的评价"
      notForYou={{
        title: '申诉由单位负责人提出',
        detail: '请用本单位负责人的身份登录后再来。每条评价只能申诉一次。',
      }}
    >
      {(unitId, row) => <Appeal unitId={unitId} row={row} />}
    </OneRowPage>
  );
}

function Appeal({ unitId, row }: { unitId: string; row: OfficeRow }) {
  return (
    <Loaded query={useUnitAppeals(unitId)}>
      {({ items }) => <Filed unitId={unitId} row={row} appeal={items.find((one) => one.row === row.id)} />}
    </Loaded>
  );
}

function Filed({ unitId, row, appeal }: { unitId: string; row: OfficeRow; appeal?: UnitAppeal }) {
  if (appeal !== undefined)
    return (
      <Section title="已经提出，每条评价只能申诉一次">
        <AppealCard appeal={appeal} />
        <Button kind="secondary" onPress={() => goTo('unitAppeals')}>
          看我的申诉
        </Button>
      </Section>
    );
  if (row.standing !== 'counted')
    return (
      <FeedbackState
        kind="empty"
        title="这条评价现在没有计入，不用申诉"
        detail="正在核查的评价由督查核定；恢复计入后，可以在这里申诉。"
      />
    );
  return <AppealForm unitId={unitId} row={row.id} />;
}

function AppealForm({ unitId, row }: { unitId: string; row: string }) {
  // The card of what was filed comes by itself: the appeals are asked for again.
  const form = useAppealForm(unitId, row);
  const { draft, busy, problem, waits, choose, write, submit, takeBack } = form;
  if (waits) return <WaitingCard busy={busy} onTryAgain={submit} onTakeBack={takeBack} />;
  return (
    <>
      <Card title="为什么应当移除">
        <ChoiceList
          label="理由"
          choices={groundChoices}
          value={draft.choice ?? undefined}
          onChange={choose}
        />
        <LongField
          label="经过和证据"
          hint="写可以查证的：日期、办件编号、监控时段。不用写评价人是谁，也请不要去打听"
          value={draft.text}
          most={LONGEST_APPEAL}
          onChange={write}
        />
      </Card>
      <Card title="提交以后">
        <Paragraph>督查会看到您的理由和全文（电话、证件号会遮住）和这条评价，看不到评价人是谁。</Paragraph>
        <Paragraph>
          评价人看不到您写的话。如果移除，评价人会看到移除的理由和督查写的依据，可以提一次异议。
        </Paragraph>
        <Paragraph>10个工作日内核定。移除会记入公开账本，不会悄悄消失。每条评价只能申诉一次。</Paragraph>
      </Card>
      <ErrorText text={problem} />
      <Button loading={busy} onPress={submit}>
        提交申诉
      </Button>
    </>
  );
}
