import { LONGEST_OBJECTION, type ScoreObjection } from '@yingshang/shared/contracts/unit-scores';
import { goTo } from '../../../../../platform/navigate';
import { usePageParameter } from '../../../../../platform/page-parameter';
import {
  AppPage,
  Button,
  Card,
  FeedbackState,
  Loaded,
  OnlyInUnit,
  Paragraph,
  ResultForm,
  StatusTag,
  TwoColumns,
} from '../../../../../ui';
import { caseTitle, objectionWhen } from '../../case-words';
import { causeMeanings, causeNames } from '../../cause-words';
import { claimedWords, costWords, gainWords, reviewTag } from '../../review-words';
import { decisionStep, sendDecision, useScoreReviews } from '../../use-score-desk';
import { useUnitMonth } from '../../use-unit-scores';

/** One objection: what the unit says, the case, what it costs, and the decision with its reason. */
export default function ScoreReviewPage() {
  const id = usePageParameter('id');
  return (
    <AppPage back wide title="得分异议复核">
      <OnlyInUnit roles={['supervisor']} who="督查">
        {(unitId) => <Review unitId={unitId} id={id} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function Review({ unitId, id }: { unitId: string; id: string }) {
  return (
    <Loaded query={useScoreReviews(unitId)}>
      {({ items }) => {
        const one = items.find((item) => item.id === id);
        return one === undefined ? <Gone /> : <Found unitId={unitId} one={one} />;
      }}
    </Loaded>
  );
}

const Gone = () => (
  <FeedbackState
    kind="empty"
    icon="question"
    title="没有找到这件异议"
    detail="它可能属于您不能核定的单位。请返回列表刷新后再看。"
    action={{ label: '看异议列表', onPress: () => goTo('scoreReviews', {}) }}
  />
);

function Found({ unitId, one }: { unitId: string; one: ScoreObjection }) {
  return (
    <TwoColumns
      reading={
        <>
          <Said one={one} />
          <Case unitId={unitId} one={one} />
          <Cost one={one} />
        </>
      }
      doing={one.decision === null ? <Decide unitId={unitId} one={one} /> : <Decided one={one} />}
    />
  );
}

function Said({ one }: { one: ScoreObjection }) {
  const { kind, icon, words } = reviewTag(one);
  return (
    <Card title={one.unit.name}>
      <StatusTag kind={kind} icon={icon}>
        {words}
      </StatusTag>
      <Paragraph>{`要求不计入：${claimedWords(one)}`}</Paragraph>
      <Paragraph>{`单位说：${one.text ?? '文字已无法读取'}`}</Paragraph>
      <Paragraph quiet>{objectionWhen(one)}</Paragraph>
    </Card>
  );
}

/** The case itself is looked at where supervisors look at cases; who complained stands nowhere there. */
function Case({ unitId, one }: { unitId: string; one: ScoreObjection }) {
  const { caseKind, caseId, number, cause, month, unit } = one;
  const title = caseTitle({ kind: caseKind, number });
  const open = () =>
    caseKind === 'complaint'
      ? goTo('supervisedComplaint', { id: caseId, unit: unitId })
      : goTo('supervisedFollowUp', { id: caseId });
  return (
    <Card title={title}>
      <Paragraph quiet>{`${causeNames[cause]}的意思：${causeMeanings[cause]}`}</Paragraph>
      <Button kind="secondary" spokenName={`看办理经过，${title}`} onPress={open}>
        看办理经过
      </Button>
      <Button kind="text" onPress={() => goTo('scoreCases', { id: unit.id, month, cause })}>
        看同一项的其他案件
      </Button>
    </Card>
  );
}

function Cost({ one: { unit, month, cause, state } }: { one: ScoreObjection }) {
  return (
    <Card title="对得分的影响">
      <Loaded query={useUnitMonth(unit.id, month)}>
        {({ month: shown }) => {
          if (shown === null) return <Paragraph>这个月没有得分。</Paragraph>;
          const gain = state === 'open' ? gainWords(shown, cause) : null;
          return (
            <>
              <Paragraph>{`现在：${costWords(shown, cause) ?? '这一项没有计分'}`}</Paragraph>
              {gain === null ? null : <Paragraph>{`如果同意：${gain}`}</Paragraph>}
            </>
          );
        }}
      </Loaded>
      <Button kind="text" onPress={() => goTo('unitScore', { id: unit.id, month })}>
        看这个单位的得分
      </Button>
    </Card>
  );
}

const RESULTS = [
  { value: 'granted', label: '同意，不计入', hint: '这一件从得分里剔除，这个月出新版，写进公开账本' },
  { value: 'refused', label: '不同意，照常计入', hint: '得分不变' },
] as const;

function Decide({ unitId, one }: { unitId: string; one: ScoreObjection }) {
  return (
    <ResultForm
      step={decisionStep(one.id)}
      title="核定"
      question="这件异议怎么定"
      note="定了不能改。"
      results={RESULTS}
      wordsTitle="理由"
      hint="单位会看到，会写进公开账本的凭据。写查到了什么，不要写投诉人、评价人的姓名和电话"
      button="提交核定"
      most={LONGEST_OBJECTION}
      onSend={(result, reason, key) =>
        sendDecision({ id: unitId, objectionId: one.id }, { granted: result === 'granted', reason }, key)
      }
    />
  );
}

function Decided({ one: { decision, unit, month } }: { one: ScoreObjection }) {
  if (decision === null) return null;
  return (
    <Card title={decision.granted ? '已同意，不再计入' : '没有同意，照常计入'}>
      <Paragraph>{`理由：${decision.reason}`}</Paragraph>
      <Paragraph quiet>单位负责人已收到消息。</Paragraph>
      {decision.granted ? (
        <Button kind="secondary" onPress={() => goTo('unitScore', { id: unit.id, month })}>
          看新版得分
        </Button>
      ) : null}
      <Button kind="text" onPress={() => goTo('scoreReviews', {})}>
        看其他异议
      </Button>
    </Card>
  );
}
