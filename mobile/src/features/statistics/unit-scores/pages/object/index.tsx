import {
  LONGEST_OBJECTION,
  OBJECTION_DECISION_DAYS,
  objectToScore,
} from '@yingshang/shared/contracts/unit-scores';
import { longDate, longMonth } from '../../../../../platform/dates';
import { goTo } from '../../../../../platform/navigate';
import { usePageParameter } from '../../../../../platform/page-parameter';
import {
  AppPage,
  Button,
  Card,
  ErrorText,
  FeedbackState,
  Loaded,
  LongField,
  NotForYou,
  OnlyRoles,
  Paragraph,
  Section,
  WaitingCard,
} from '../../../../../ui';
import { caseTitle, objectionTo, windowWords } from '../../case-words';
import { causeNames, isComplaintCause } from '../../cause-words';
import { ScoreObjectionCard } from '../../parts/score-objection-card';
import { type ObjectedCase, useObjectionForm } from '../../use-score-objection';
import { useObjectionWindow } from '../../use-unit-scores';

/** The unit's one objection to a case that cost it points. */
export default function ObjectToScorePage() {
  return (
    <AppPage back wide title="提异议">
      <OnlyRoles roles={objectToScore.access.roles} who="单位负责人">
        <AddressedCase />
      </OnlyRoles>
    </AppPage>
  );
}

/** Everything that names the case stands in the address; the server looks whether there is such a one. */
function AddressedCase() {
  const [id, month, cause] = [usePageParameter('id'), usePageParameter('month'), usePageParameter('cause')];
  const [caseId, on, number] = [usePageParameter('case'), usePageParameter('on'), usePageParameter('number')];
  const kind = usePageParameter('kind') === 'follow-up' ? 'follow-up' : 'complaint';
  if (!isComplaintCause(cause) || caseId === '')
    return <NotForYou title="没有指明是哪一件" detail="请从单位得分里，打开扣分的那一件再提异议。" />;
  return <Objection about={{ id, month, cause, kind, caseId, on }} number={number === '' ? null : number} />;
}

function Objection({ about, number }: { about: ObjectedCase; number: string | null }) {
  const { month, cause, kind, on } = about;
  return (
    <>
      <Card title={caseTitle({ kind, number })}>
        <Paragraph>{`${longMonth(month)}的${causeNames[cause]}，记在${longDate(on)}`}</Paragraph>
      </Card>
      <Loaded query={useObjectionWindow(about)}>
        {(found) => {
          const filed = objectionTo(found.items, about, cause);
          if (filed !== undefined)
            return (
              <Section title="已经提出，每一件只能提一次">
                <ScoreObjectionCard objection={filed} />
              </Section>
            );
          const until = windowWords(found);
          return found.open ? (
            <ObjectionForm about={about} until={until} />
          ) : (
            <FeedbackState kind="empty" icon="clock" title="现在不能提异议" detail={until} />
          );
        }}
      </Loaded>
    </>
  );
}

function ObjectionForm({ about, until }: { about: ObjectedCase; until: string }) {
  // The card of what was filed comes by itself: the objections are asked for again.
  const { draft, busy, problem, waits, write, submit, takeBack } = useObjectionForm(about);
  if (waits) return <WaitingCard busy={busy} onTryAgain={submit} onTakeBack={takeBack} />;
  return (
    <>
      <Card title="为什么不该扣分">
        <LongField
          label="理由和依据"
          hint="写可以查证的：日期、编号、送达记录。不要写投诉人、评价人的姓名和电话"
          value={draft.text}
          most={LONGEST_OBJECTION}
          onChange={write}
        />
        <Paragraph quiet>写的内容存在这台手机上，没有提交前不会丢。</Paragraph>
      </Card>
      <Card title="提交以后">
        <Paragraph>{until}</Paragraph>
        <Paragraph>
          {`由与本单位无关的督查在${OBJECTION_DECISION_DAYS}个工作日内核定。成立的，这一件不再计入，得分出新版，写进公开账本；不成立的，会写明理由。`}
        </Paragraph>
        <Paragraph>每一件只能提一次。</Paragraph>
      </Card>
      <ErrorText text={problem} />
      <Button loading={busy} onPress={submit}>
        提交异议
      </Button>
      <Button kind="text" onPress={() => goTo('unitScore', { id: about.id, month: about.month })}>
        回单位得分
      </Button>
    </>
  );
}
