import { LONGEST_REPLY, type UnitFollowUpCase } from '@yingshang/shared/contracts/follow-ups';
import { usePageParameter } from '../../../../platform/page-parameter';
import {
  AppPage,
  Button,
  Card,
  ErrorText,
  Loaded,
  OnlyInUnit,
  Paragraph,
  ReplyForm,
  Section,
  Timeline,
} from '../../../../ui';
import { promptLine, stateWords, timelineOf, visitLine } from '../../case-words';
import { DueTag } from '../../parts/due-tag';
import { NamedRater } from '../../parts/named-rater';
import { answer, putRight, take, useStep, useUnitFollowUp, writtenStep } from '../../use-follow-ups';

/** One bad rating on the unit's desk: what was said, what happened, the one thing to do. */
export default function UnitFollowUpPage() {
  const caseId = usePageParameter('id');
  return (
    <AppPage back wide title="差评整改">
      <OnlyInUnit roles={['lead', 'handler']} who="单位负责人和经办人">
        {(unitId) => <FollowUp unitId={unitId} caseId={caseId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function FollowUp({ unitId, caseId }: { unitId: string; caseId: string }) {
  const query = useUnitFollowUp(unitId, caseId);
  return (
    <Loaded query={query}>
      {(one) => (
        <>
          <Said one={one} />
          {one.named ? <NamedRater place={{ id: unitId, caseId }} /> : null}
          <ToDo place={{ id: unitId, caseId }} may={one.may} />
          <Section title="办理经过">
            <Timeline label="办理经过" items={timelineOf(one.steps)} />
          </Section>
        </>
      )}
    </Loaded>
  );
}

function Said({ one }: { one: UnitFollowUpCase }) {
  return (
    <Card title={promptLine(one)}>
      <DueTag of={one} />
      <Paragraph>{stateWords(one)}</Paragraph>
      <Paragraph>{one.text ?? '没有可以显示的文字（没有写，或还在核对）。'}</Paragraph>
      <Paragraph quiet>
        {one.named ? visitLine(one) : '匿名评价：为保护评价人，不显示星级、日期、窗口和人员。'}
      </Paragraph>
    </Card>
  );
}

function ToDo({
  place,
  may,
}: {
  place: { readonly id: string; readonly caseId: string };
  may: UnitFollowUpCase['may'];
}) {
  const step = useStep();
  return (
    <>
      {may.includes('take') ? (
        <>
          <Button kind="secondary" loading={step.busy} onPress={() => void step.take(() => take(place))}>
            签收
          </Button>
          <ErrorText text={step.problem} />
        </>
      ) : null}
      {may.includes('answer') ? (
        <ReplyForm
          step={writtenStep(`answer:${place.caseId}`)}
          title="答复评价人"
          label="答复"
          hint="评价人和督查会看到。请说明情况和打算怎么改，不要打听是谁评的。"
          button="提交答复"
          most={LONGEST_REPLY}
          onSend={(...sent) => answer(place, ...sent)}
        />
      ) : null}
      {may.includes('put-right') ? (
        <ReplyForm
          step={writtenStep(`put-right:${place.caseId}`)}
          title="整改完成"
          label="改了什么"
          hint="写清楚改了什么。之后由评价人确认，或由督查回访。"
          button="报告整改完成"
          most={LONGEST_REPLY}
          onSend={(...sent) => putRight(place, ...sent)}
        />
      ) : null}
    </>
  );
}
