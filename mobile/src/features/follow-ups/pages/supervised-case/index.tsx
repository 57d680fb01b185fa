import { LONGEST_REPLY, type SupervisedFollowUpCase } from '@yingshang/shared/contracts/follow-ups';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import {
  AppPage,
  Button,
  Card,
  Loaded,
  OnlyInUnit,
  Paragraph,
  ReplyForm,
  ResultForm,
  Section,
  Timeline,
} from '../../../../ui';
import { promptLine, stateWords, timelineOf, visitLine } from '../../case-words';
import { DueTag } from '../../parts/due-tag';
import { decide, revisit, urge, useSupervisedFollowUp, writtenStep } from '../../use-follow-ups';

/** One bad rating on the supervisor's desk. */
export default function SupervisedFollowUpPage() {
  const caseId = usePageParameter('id');
  return (
    <AppPage back wide title="差评督办">
      <OnlyInUnit roles={['supervisor']} who="督查">
        {(unitId) => <FollowUp unitId={unitId} caseId={caseId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function FollowUp({ unitId, caseId }: { unitId: string; caseId: string }) {
  const query = useSupervisedFollowUp(unitId, caseId);
  return (
    <Loaded query={query}>
      {(one) => (
        <>
          <Said one={one} />
          <ToDo one={one} place={{ id: unitId, caseId }} />
          <Section title="办理经过">
            <Timeline label="办理经过" items={timelineOf(one.steps)} />
          </Section>
          <Button kind="text" onPress={() => goTo('askToUnseal', { kind: 'follow-up', id: caseId })}>
            有威胁或诬告？申请查明评价人
          </Button>
        </>
      )}
    </Loaded>
  );
}

function Said({ one }: { one: SupervisedFollowUpCase }) {
  return (
    <Card title={one.unit.name}>
      <DueTag of={one} />
      <Paragraph>{stateWords(one)}</Paragraph>
      <Paragraph>{`${promptLine(one)}。${one.text ?? '没有写文字。'}`}</Paragraph>
      <Paragraph quiet>{visitLine(one)}</Paragraph>
      {one.reopenings > 0 ? <Paragraph quiet>{`已退回重新整改${one.reopenings}次`}</Paragraph> : null}
    </Card>
  );
}

const REVISIT_RESULTS = [
  { value: 'satisfied', label: '满意', hint: '办结' },
  { value: 'dissatisfied', label: '不满意', hint: '退回单位重新整改；已退回两次的，由您决定' },
  { value: 'unreached', label: '没联系上', hint: '会再邀请评价人说一说；三天三次没联系上才能办结' },
] as const;

const WHO_READS = '单位和评价人都会看到，请不要写出评价人是谁。';

const DECISIONS = [
  { value: 'settled', label: '办结', hint: '单位已尽到责任' },
  { value: 'again', label: '再次整改', hint: '单位重新计算期限' },
] as const;

function ToDo({
  one: { may, unreached },
  place,
}: {
  one: SupervisedFollowUpCase;
  place: { readonly id: string; readonly caseId: string };
}) {
  if (may.includes('revisit'))
    return (
      <ResultForm
        step={writtenStep(`revisit:${place.caseId}`)}
        title="记录回访"
        question="评价人怎么说"
        note={unreached > 0 ? `已有${unreached}天没联系上` : undefined}
        results={REVISIT_RESULTS}
        hint={WHO_READS}
        button="记下回访"
        most={LONGEST_REPLY}
        optional
        onSend={(...sent) => revisit(place, ...sent)}
      />
    );
  if (may.includes('decide'))
    return (
      <ResultForm
        step={writtenStep(`decide:${place.caseId}`)}
        title="决定"
        question="这件差评怎么办"
        results={DECISIONS}
        hint={WHO_READS}
        button="提交决定"
        most={LONGEST_REPLY}
        onSend={(...sent) => decide(place, ...sent)}
      />
    );
  if (may.includes('urge'))
    return (
      <ReplyForm
        step={writtenStep(`urge:${place.caseId}`)}
        title="督办"
        label="给单位的话"
        hint="单位会看到，评价人也会看到。"
        button="发出督办"
        most={LONGEST_REPLY}
        onSend={(...sent) => urge(place, ...sent)}
      />
    );
  return null;
}
