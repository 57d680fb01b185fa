import type { PlanDraft, PlanInBrief } from '@yingshang/shared/contracts/kindergarten-plans';
import { sinceWhen } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { useUnitOf } from '../../../../platform/own-unit';
import {
  AppPage,
  Button,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  NotForYou,
  onlyFor,
  Section,
  StatusTag,
} from '../../../../ui';
import { draftTag, nextMoment, phaseTag, planSize } from '../../plan-words';
import { usePlanDesk } from '../../use-plan-desk';

/** Plans of a bureau: drafts that wait to be published, and what was published. */
export default function PlanDeskPage() {
  const unit = useUnitOf(['lottery-operator']);
  return (
    <AppPage back wide title="阳光派位办理" note={unit?.name}>
      {unit === null ? <NotForYou {...onlyFor('派位操作员')} /> : <Desk unitId={unit.id} />}
    </AppPage>
  );
}

function Desk({ unitId }: { unitId: string }) {
  return (
    <Loaded query={usePlanDesk(unitId)}>
      {({ drafts, published }) => (
        <>
          <Button onPress={() => goTo('writePlan', {})}>写新方案</Button>
          {drafts.length + published.length === 0 ? <None /> : null}
          {drafts.length === 0 ? null : (
            <Section title="草稿" note="一个人写，本单位另一位派位操作员核对后公布。">
              <ListCard label="草稿">
                {drafts.map((draft) => (
                  <DraftRow key={draft.planId} draft={draft} />
                ))}
              </ListCard>
            </Section>
          )}
          {published.length === 0 ? null : (
            <Section title="已公布">
              <ListCard label="已公布的方案">
                {published.map((plan) => (
                  <PublishedRow key={plan.id} plan={plan} />
                ))}
              </ListCard>
            </Section>
          )}
        </>
      )}
    </Loaded>
  );
}

function None() {
  return (
    <FeedbackState
      kind="empty"
      icon="kindergarten"
      title="还没有派位方案"
      detail="方案要在报名开始以前公布：先写草稿，再由另一位派位操作员公布。"
    />
  );
}

function DraftRow({ draft }: { draft: PlanDraft }) {
  const { kind, icon, words } = draftTag(draft);
  return (
    <ListRow
      title={draft.content.title}
      detail={planSize(draft.content)}
      caption={`${draft.byYou ? '您' : '另一位派位操作员'}${sinceWhen(draft.savedAt)}保存`}
      tags={
        <StatusTag kind={kind} icon={icon}>
          {words}
        </StatusTag>
      }
      spokenTags={words}
      onPress={() => goTo('planOnDesk', { plan: draft.planId })}
    />
  );
}

function PublishedRow({ plan }: { plan: PlanInBrief }) {
  const { kind, icon, words } = phaseTag(plan.phase);
  return (
    <ListRow
      title={plan.title}
      detail={nextMoment(plan)}
      caption={`第${plan.version}版`}
      tags={
        <StatusTag kind={kind} icon={icon}>
          {words}
        </StatusTag>
      }
      spokenTags={words}
      onPress={() => goTo('planOnDesk', { plan: plan.id })}
    />
  );
}
