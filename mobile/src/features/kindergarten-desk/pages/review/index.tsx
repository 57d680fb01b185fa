import type { PlanInBrief } from '@yingshang/shared/contracts/kindergarten-plans';
import { useState } from 'react';
import { sinceWhen } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import {
  AppPage,
  Chips,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  Older,
  OnlyInUnit,
  Paragraph,
} from '../../../../ui';
import { childrenWords, className, deskStates, noneWords, stateTag } from '../../application-words';
import { phaseTag } from '../../plan-words';
import { type DeskState, useApplications } from '../../use-application-desk';
import { usePublishedPlan, usePublishedPlans } from '../../use-plan-desk';

/** Applications to a plan of the bureau: the longest waiting first. */
export default function ApplicationDeskPage() {
  const asked = usePageParameter('plan');
  return (
    <AppPage back wide title="入园报名审核">
      <OnlyInUnit roles={['reviewer']} who="审核员">
        {(unitId) => <Plans unitId={unitId} asked={asked} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function Plans({ unitId, asked }: { unitId: string; asked: string }) {
  const [chosen, setChosen] = useState(asked);
  return (
    <Loaded query={usePublishedPlans()}>
      {({ plans }) => {
        const own = plans.filter(({ bureau }) => bureau.id === unitId);
        const plan = own.find(({ id }) => id === chosen) ?? own[0];
        if (plan === undefined) return <None />;
        return (
          <>
            {own.length > 1 ? (
              <Chips
                label="哪个方案"
                items={own.map(({ id, title }) => ({ key: id, label: title }))}
                value={plan.id}
                onChange={setChosen}
              />
            ) : (
              <Paragraph>{plan.title}</Paragraph>
            )}
            <Paragraph quiet>{phaseNote(plan)}</Paragraph>
            {plan.phase === 'frozen' ? (
              <ListRow
                icon="check"
                title="录取核对"
                detail="派位以后核对材料，处理异议"
                onPress={() => goTo('placesDesk', { plan: plan.id, unit: unitId })}
              />
            ) : null}
            <Applications key={plan.id} unitId={unitId} planId={plan.id} />
          </>
        );
      }}
    </Loaded>
  );
}

function None() {
  return (
    <FeedbackState
      kind="empty"
      icon="kindergarten"
      title="本单位没有公布的派位方案"
      detail="方案公布、开始报名后，这里才有报名要审核。"
    />
  );
}

const phaseNote = ({ phase }: PlanInBrief) =>
  phase === 'frozen'
    ? '名册已封存，报名不能再改，也不能再审核。'
    : `${phaseTag(phase).words}。名册封存以前，已通过的也可以退回。`;

function Applications({ unitId, planId }: { unitId: string; planId: string }) {
  const [state, setState] = useState<DeskState>('sent');
  const plan = usePublishedPlan(planId).data?.manifest;
  const { first, rest, busy, problem, more } = useApplications(unitId, planId, state);
  return (
    <>
      <Chips
        label="看哪些"
        items={deskStates.map((key) => ({
          key,
          label: stateTag(key).words,
          count: first.data?.counts[key],
        }))}
        value={state}
        onChange={(key) => setState(deskStates.find((one) => one === key) ?? 'sent')}
      />
      <Loaded query={first}>
        {({ items }) =>
          items.length === 0 ? (
            <FeedbackState kind="empty" icon="kindergarten" title={noneWords[state]} />
          ) : (
            <>
              <ListCard label="报名，等得久的在前">
                {[...items, ...rest].map(({ id, children, classId, sentAt }) => (
                  <ListRow
                    key={id}
                    title={childrenWords(children)}
                    detail={plan === undefined ? undefined : className(plan, classId)}
                    caption={[
                      sentAt === null ? '' : `${sinceWhen(sentAt)}提交`,
                      children.length > 1 ? '双胞胎' : '',
                    ]
                      .filter(Boolean)
                      .join('，')}
                    onPress={() => goTo('applicationOnDesk', { id, plan: planId, unit: unitId })}
                  />
                ))}
              </ListCard>
              <Older busy={busy} problem={problem} more={more} label="看更多" />
            </>
          )
        }
      </Loaded>
    </>
  );
}
