import type { DeskApplication } from '@yingshang/shared/contracts/kindergarten-applications';
import type { PlanContent } from '@yingshang/shared/kindergarten';
import { sinceWhen } from '../../../../platform/dates';
import { usePageParameter } from '../../../../platform/page-parameter';
import {
  AppPage,
  Card,
  ErrorText,
  Loaded,
  OnlyInUnit,
  Paragraph,
  StatusTag,
  TwoColumns,
} from '../../../../ui';
import { FactList } from '../../../../ui/fact-list';
import {
  childrenWords,
  choiceLines,
  className,
  documentName,
  photosByDocument,
  stateTag,
} from '../../application-words';
import { ChildrenCard } from '../../parts/children-card';
import { DecisionCard } from '../../parts/decision-card';
import { DocumentPhotos } from '../../parts/document-photos';
import { type ApplicationPlace, useApplication } from '../../use-application-desk';
import { usePublishedPlan } from '../../use-plan-desk';

/** One application at the review desk: who, what proves it, and the decision. */
export default function ApplicationOnDeskPage() {
  const applicationId = usePageParameter('id');
  const planId = usePageParameter('plan');
  return (
    <AppPage back wide title="审核报名">
      <OnlyInUnit roles={['reviewer']} who="审核员">
        {(id) => <Application key={applicationId} place={{ id, applicationId }} planId={planId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function Application({ place, planId }: { place: ApplicationPlace; planId: string }) {
  const application = useApplication(place);
  return (
    <Loaded query={usePublishedPlan(planId)}>
      {({ manifest, phase }) => (
        <Loaded query={application}>
          {(one) => (
            <TwoColumns
              reading={
                <>
                  <Facts one={one} plan={manifest} />
                  {photosByDocument(one, manifest).map((shown) => (
                    <DocumentPhotos key={shown.document} place={place} shown={shown} />
                  ))}
                </>
              }
              doing={
                <>
                  <ChildrenCard place={place} />
                  <DecisionCard place={place} one={one} isFrozen={phase === 'frozen'} />
                </>
              }
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function Facts({ one, plan }: { one: DeskApplication; plan: PlanContent }) {
  const { kind, icon, words } = stateTag(one.state);
  const missing = one.missing.map((id) => documentName(plan, one.classId, id));
  return (
    <Card title={childrenWords(one.children)}>
      <StatusTag kind={kind} icon={icon}>
        {words}
      </StatusTag>
      {one.children.length > 1 ? (
        <Paragraph>登记为双胞胎：请核对户口簿上两个孩子的出生日期。</Paragraph>
      ) : null}
      <FactList
        facts={[
          { name: '类别', text: className(plan, one.classId) },
          ...choiceLines(one, plan),
          { name: '监护人', text: one.maskedGuardian ?? '已不能读取' },
          ...(one.sentAt === null ? [] : [{ name: '提交', text: sinceWhen(one.sentAt) }]),
          ...(one.returned === null ? [] : [{ name: '上次退回的理由', text: one.returned }]),
        ]}
      />
      <ErrorText text={missing.length > 0 ? `还缺材料：${missing.join('、')}` : undefined} />
    </Card>
  );
}
