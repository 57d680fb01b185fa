import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getPlan, PlanDraft } from '@yingshang/shared/contracts/kindergarten-plans';
import { minuteOf } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { useHolds } from '../../../../platform/own-unit';
import { usePageParameter } from '../../../../platform/page-parameter';
import {
  AppPage,
  Button,
  Card,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  OnlyInUnit,
  Paragraph,
  StatusTag,
  Timeline,
  TwoColumns,
} from '../../../../ui';
import { PlanDraftCard } from '../../parts/plan-draft-card';
import { PlanSummary } from '../../parts/plan-summary';
import { phaseTag, planSize } from '../../plan-words';
import { usePlanDesk, usePublishedPlan } from '../../use-plan-desk';

type Published = ResponseOf<typeof getPlan>;

/** One plan at the desk: what holds, what waits to be published, and where its applications and its draw are. */
export default function PlanOnDeskPage() {
  const planId = usePageParameter('plan');
  return (
    <AppPage back wide title="派位方案">
      <OnlyInUnit roles={['lottery-operator']} who="派位操作员">
        {(unitId) => <Plan key={planId} unitId={unitId} planId={planId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function Plan({ unitId, planId }: { unitId: string; planId: string }) {
  return (
    <Loaded query={usePlanDesk(unitId)}>
      {({ drafts, published }) => {
        const draft = drafts.find((one) => one.planId === planId) ?? null;
        const isPublished = published.some(({ id }) => id === planId);
        if (draft === null && !isPublished)
          return (
            <FeedbackState
              kind="empty"
              icon="kindergarten"
              title="没有找到这个方案"
              detail="草稿可能已被删除。请回到列表看看。"
            />
          );
        if (!isPublished && draft !== null) return <OnlyDraft unitId={unitId} draft={draft} />;
        return <PublishedPlan unitId={unitId} planId={planId} draft={draft} />;
      }}
    </Loaded>
  );
}

function OnlyDraft({ unitId, draft }: { unitId: string; draft: PlanDraft }) {
  return (
    <TwoColumns
      reading={
        <>
          <Card title={draft.content.title}>
            <Paragraph>{planSize(draft.content)}</Paragraph>
          </Card>
          <PlanSummary content={draft.content} />
        </>
      }
      doing={<PlanDraftCard unitId={unitId} draft={draft} />}
    />
  );
}

interface PublishedPlanProps {
  unitId: string;
  planId: string;
  draft: PlanDraft | null;
}

function PublishedPlan({ unitId, planId, draft }: PublishedPlanProps) {
  return (
    <Loaded query={usePublishedPlan(planId)}>
      {(plan) => (
        <TwoColumns
          reading={<Holds plan={plan} />}
          doing={
            <>
              <Ways planId={planId} />
              {draft === null ? (
                <NewVersion planId={planId} plan={plan} />
              ) : (
                <PlanDraftCard unitId={unitId} draft={draft} />
              )}
            </>
          }
          after={
            <>
              <PlanSummary content={plan.manifest} />
              <Versions plan={plan} />
            </>
          }
        />
      )}
    </Loaded>
  );
}

function Holds({ plan: { manifest, phase } }: { plan: Published }) {
  const { kind, icon, words } = phaseTag(phase);
  return (
    <Card title={manifest.title}>
      <StatusTag kind={kind} icon={icon}>
        {words}
      </StatusTag>
      <Paragraph>{planSize(manifest)}</Paragraph>
    </Card>
  );
}

function Ways({ planId }: { planId: string }) {
  const mayReview = useHolds(['reviewer']);
  return (
    <ListCard label="这个方案的办理">
      {mayReview ? (
        <ListRow
          icon="check"
          title="报名审核"
          detail="核对材料，通过或退回"
          onPress={() => goTo('applicationDesk', { plan: planId })}
        />
      ) : null}
      <ListRow
        icon="kindergarten"
        title="派位现场"
        detail="封存名册、骰子、派位"
        onPress={() => goTo('drawCeremony', { plan: planId })}
      />
      <ListRow
        icon="broadcasts"
        title="直播页"
        detail="家长和大屏看的"
        onPress={() => goTo('drawLive', { plan: planId })}
      />
    </ListCard>
  );
}

function NewVersion({ planId, plan: { phase } }: { planId: string; plan: Published }) {
  if (phase === 'frozen')
    return (
      <Card title="名册已封存">
        <Paragraph quiet>方案和报名都不能再改；以后的更正按补录办理。</Paragraph>
      </Card>
    );
  return (
    <Card title="要改方案">
      <Paragraph quiet>
        改动是新的一版，写明理由，由另一位派位操作员公布。报名开始后，只能增加，不能减少。
      </Paragraph>
      <Button kind="secondary" onPress={() => goTo('writePlan', { plan: planId })}>
        写新版本
      </Button>
    </Card>
  );
}

function Versions({ plan: { versions } }: { plan: Published }) {
  return (
    <Card title="各版和理由">
      <Timeline
        label="公布过的各版"
        items={versions.map(({ version, reason, publishedAt, manifestHash }) => ({
          key: String(version),
          title: `第${version}版`,
          when: minuteOf(publishedAt),
          text: `${reason}（校验码 ${manifestHash}）`,
        }))}
      />
    </Card>
  );
}
